package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tiaoli.compare.Assignment.Edge;

class AssignmentTest {

    @Test
    void the_best_whole_is_taken_even_where_the_best_pair_is_not_in_it() {
        List<Edge> edges = List.of(new Edge(0, 0, 0.9), new Edge(0, 1, 0.8), new Edge(1, 0, 0.7));

        assertThat(Assignment.best(2, 2, edges)).containsExactly(1, 0);
    }

    @Test
    void an_end_without_a_worthwhile_partner_stays_alone() {
        assertThat(Assignment.best(2, 1, List.of(new Edge(0, 0, 0.2), new Edge(1, 0, 0.6))))
                .containsExactly(-1, 0);
        assertThat(Assignment.best(1, 1, List.of(new Edge(0, 0, -0.1)))).containsExactly(-1);
        assertThat(Assignment.best(0, 3, List.of())).isEmpty();
    }

    @Property(tries = 500)
    void no_other_assignment_weighs_more(
            @ForAll @IntRange(min = 1, max = 5) int lefts,
            @ForAll @IntRange(min = 1, max = 5) int rights,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[][] weights = new double[lefts][rights];
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                if (random.nextInt(3) > 0) {
                    weights[i][j] = random.nextInt(20) / 10.0 - 0.3;
                    edges.add(new Edge(i, j, weights[i][j]));
                }
            }
        }
        int[] best = Assignment.best(lefts, rights, edges);

        double total = 0;
        boolean[] taken = new boolean[rights];
        for (int i = 0; i < lefts; i++) {
            if (best[i] >= 0) {
                assertThat(taken[best[i]]).isFalse();
                taken[best[i]] = true;
                total += weights[i][best[i]];
            }
        }
        assertThat(total).isCloseTo(bruteForce(weights, 0, new boolean[rights]), within(1e-9));
    }

    private static double bruteForce(double[][] weights, int row, boolean[] taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = bruteForce(weights, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && weights[row][j] > 0) {
                taken[j] = true;
                best = Math.max(best, weights[row][j] + bruteForce(weights, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}

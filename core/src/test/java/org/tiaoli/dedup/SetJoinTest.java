package org.tiaoli.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tiaoli.TiaoliException;
import org.tiaoli.dedup.SetJoin.Match;

class SetJoinTest {

    @Property(tries = 300)
    void the_join_finds_what_comparing_all_with_all_finds(@ForAll long seed) {
        Random random = new Random(seed);
        List<int[]> sets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sets.add(random.ints(random.nextInt(12), 0, 15).distinct().sorted().toArray());
        }
        for (double threshold : new double[] {0.05, 0.3, 0.5, 2.0 / 3, 0.8, 0.95, 1}) {
            assertThat(new HashSet<>(SetJoin.of(sets, threshold, 1_000_000))).isEqualTo(bruteForce(sets, threshold));
        }
    }

    @Test
    void more_pairs_than_allowed_are_refused_with_what_to_do() {
        List<int[]> sets = List.of(new int[] {1, 2}, new int[] {1, 2}, new int[] {1, 2});

        assertThat(SetJoin.of(sets, 0.8, 3)).hasSize(3);
        assertThatThrownBy(() -> SetJoin.of(sets, 0.8, 2))
                .isInstanceOf(TiaoliException.class)
                .hasMessageContaining("more than 2 pairs")
                .hasMessageContaining("raise the threshold");
    }

    static Set<Match> bruteForce(List<int[]> sets, double threshold) {
        Set<Match> matches = new HashSet<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                int common = common(sets.get(i), sets.get(j));
                int union = sets.get(i).length + sets.get(j).length - common;
                if (union > 0 && common > 0 && (double) common / union >= threshold) {
                    matches.add(new Match(i, j, (double) common / union));
                }
            }
        }
        return matches;
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}

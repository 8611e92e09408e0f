package org.tiaoli.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void equal_stretches_of_any_length_are_one_shingle_and_others_are_not(int length) {
        Shingles shingles = new Shingles(length);
        shingles.add("甲乙丙丁戊己庚辛");
        shingles.add("甲乙丙丁戊己庚辛");
        shingles.add("辛庚己戊丁丙乙甲");

        List<int[]> sets = shingles.ranked();

        assertThat(sets.get(0)).isEqualTo(sets.get(1)).hasSize(9 - length).isSorted();
        assertThat(sets.get(2)).hasSize(9 - length);
        assertThat(SetJoin.of(sets, 0.01, 10)).hasSize(length == 1 ? 3 : 1);
    }

    @Test
    void a_repeated_shingle_counts_once_and_rare_ones_come_first() {
        Shingles shingles = new Shingles(2);
        shingles.add("甲乙甲乙甲");
        shingles.add("甲乙丙");

        List<int[]> sets = shingles.ranked();

        assertThat(sets.get(0)).hasSize(2);
        assertThat(sets.get(0)[1]).isEqualTo(sets.get(1)[1]).isEqualTo(2);
    }
}

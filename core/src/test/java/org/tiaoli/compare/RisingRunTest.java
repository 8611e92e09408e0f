package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RisingRunTest {

    @Test
    void the_one_that_was_moved_is_left_out() {
        assertThat(RisingRun.heaviest(new int[] {3, 0, 1, 2}, new double[] {1, 1, 1, 1}))
                .containsExactly(false, true, true, true);
    }

    @Test
    void the_weightier_keep_their_place() {
        assertThat(RisingRun.heaviest(new int[] {1, 0}, new double[] {5, 1})).containsExactly(true, false);
        assertThat(RisingRun.heaviest(new int[] {}, new double[] {})).isEmpty();
    }
}

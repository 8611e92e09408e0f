package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Frequency.Bound;
import org.tiaoli.extract.Frequency.Kind;

class FrequencyRuleTest {

    private static final Frequency HALF_YEARLY = counted("每半年一次", 2, Bound.EXACTLY);
    private static final Frequency TWICE_A_YEAR = counted("每年不少于2次", 2, Bound.AT_LEAST);
    private static final Frequency QUARTERLY = counted("每季度一次", 4, Bound.EXACTLY);
    private static final Frequency REGULARLY = Frequency.unnumbered("定期", Kind.RECURRENT);

    @Test
    void an_equal_rate_with_another_bound_bears_no_verdict_and_says_so() {
        assertThat(FrequencyRule.compare(HALF_YEARLY, TWICE_A_YEAR))
                .contains(Verdict.incomparable("equal rate, different bound"));
    }

    @Test
    void more_often_is_stricter() {
        assertThat(type(HALF_YEARLY, QUARTERLY)).isEqualTo("FREQUENCY_STRICTER B");
        assertThat(type(QUARTERLY, TWICE_A_YEAR)).isEqualTo("FREQUENCY_LOOSER A");
    }

    @Test
    void a_lower_ceiling_is_stricter() {
        assertThat(type(counted("每年不超过4次", 4, Bound.AT_MOST), counted("每年不超过2次", 2, Bound.AT_MOST)))
                .isEqualTo("FREQUENCY_STRICTER B");
        assertThat(type(counted("每年不超过4次", 4, Bound.AT_MOST), QUARTERLY)).isEqualTo("INCOMPARABLE null");
    }

    @Test
    void without_a_number_it_is_unsure() {
        assertThat(FrequencyRule.compare(REGULARLY, QUARTERLY))
                .hasValueSatisfying(verdict -> assertThat(verdict.why()).contains("unsure"));
        assertThat(type(null, REGULARLY)).isEqualTo("INCOMPARABLE null");
    }

    @Test
    void a_dropped_number_is_looser() {
        assertThat(type(QUARTERLY, null)).isEqualTo("FREQUENCY_LOOSER A");
    }

    @Test
    void the_same_rate_in_other_words_is_no_difference() {
        assertThat(FrequencyRule.compare(HALF_YEARLY, counted("每年两次", 2, Bound.EXACTLY)))
                .isEmpty();
        assertThat(FrequencyRule.compare(null, null)).isEmpty();
        assertThat(FrequencyRule.compare(
                        Frequency.unnumbered("及时", Kind.IMMEDIATE), Frequency.unnumbered("立即", Kind.IMMEDIATE)))
                .isEmpty();
    }

    private static String type(@Nullable Frequency a, @Nullable Frequency b) {
        Optional<Verdict> verdict = FrequencyRule.compare(a, b);
        return verdict.map(v -> v.type() + " " + v.stricter()).orElse("none");
    }

    private static Frequency counted(String text, int perYear, Bound bound) {
        return new Frequency(text, Kind.PERIODIC, perYear, "P1Y", bound, (double) perYear, null);
    }
}

package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaoli.extract.Deadline;

class DeadlineRuleTest {

    @ParameterizedTest
    @CsvSource({
        "P15D false, P5D false, DEADLINE_SHORTER B",
        "P5D true, P10D true, DEADLINE_LONGER A",
        "P10D true, P15D false, INCOMPARABLE null",
        "P10D true, P60D false, DEADLINE_LONGER A",
        "P20D true, P1M false, INCOMPARABLE null",
        "PT24H false, P1D false, none",
        "PT30M false, PT2H false, DEADLINE_LONGER A",
        "P2M false, P3M false, DEADLINE_LONGER A",
        "P1Y false, P6M false, DEADLINE_SHORTER B",
        "P1M false, P30D false, INCOMPARABLE null",
        "P5D true, P5D false, DEADLINE_SHORTER B"
    })
    void times_are_ordered_only_whatever_the_calendar(String a, String b, String expected) {
        assertThat(type(time(a, null), time(b, null))).isEqualTo(expected);
    }

    @Test
    void times_from_different_events_are_not_ordered() {
        assertThat(type(time("P30D false", "自收到申请之日起"), time("P15D false", "自调查终结之日起")))
                .isEqualTo("INCOMPARABLE null");
        assertThat(type(time("P30D false", "自评估结束之日起"), time("P15D false", "评估结束之日起")))
                .isEqualTo("DEADLINE_SHORTER B");
    }

    @Test
    void an_earlier_date_is_shorter() {
        assertThat(type(date("--12-31"), date("--11-30"))).isEqualTo("DEADLINE_SHORTER B");
        assertThat(type(date("--12-31"), date("2025-11-30"))).isEqualTo("INCOMPARABLE null");
        assertThat(type(date("--06-30"), date("--06-30"))).isEqualTo("none");
    }

    @Test
    void a_dropped_limit_is_longer() {
        assertThat(type(date("--12-31"), null)).isEqualTo("DEADLINE_LONGER A");
        assertThat(type(null, new Deadline("规定期限内", null, false, List.of(), null)))
                .isEqualTo("INCOMPARABLE null");
    }

    private static String type(@Nullable Deadline a, @Nullable Deadline b) {
        return DeadlineRule.compare(a, b)
                .map(v -> v.type() + " " + v.stricter())
                .orElse("none");
    }

    private static Deadline time(String value, @Nullable String anchor) {
        String[] parts = value.split(" ");
        return new Deadline(value, parts[0], Boolean.parseBoolean(parts[1]), List.of(), anchor);
    }

    private static Deadline date(String date) {
        return new Deadline(date, null, false, List.of(date), null);
    }
}

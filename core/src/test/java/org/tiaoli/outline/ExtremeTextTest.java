package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.text.Numeral;

/** Texts that nobody writes but that files hold: they are outlined like any other, on a small stack. */
class ExtremeTextTest {

    private static final int MANY = 100_000;
    private static final int LONGEST = 20_000_000;
    private static final int STACK = 128 * 1024;

    record Extreme(String name, String text, int fewest) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Extreme> extremes() {
        return Stream.of(
                new Extreme("one line of 20 million characters", "馆长应当清点馆藏，".repeat(LONGEST / 9), 1),
                new Extreme("one line of a million items", "（一）甲；（二）乙；".repeat(1_000_000 / 2), 1),
                new Extreme("one line of articles", articles(""), MANY),
                new Extreme("100,000 articles", articles("\n"), MANY),
                new Extreme("100,000 chapters", chapters(), MANY),
                new Extreme("100,000 nested marks", nested(), MANY),
                new Extreme("100,000 opening brackets", "（".repeat(MANY), 1),
                new Extreme("100,000 attachments", "附件1：甲\n乙\n".repeat(MANY), 1),
                new Extreme("100,000 documents", "馆藏办法\n第一条 甲。\n".repeat(MANY), MANY));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    @Timeout(60)
    void an_extreme_text_is_outlined_on_a_small_stack(Extreme extreme) throws InterruptedException {
        AtomicReference<List<Policy>> found = new AtomicReference<>(List.of());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    found.set(Outlines.of(extreme.text));
                    found.get().forEach(policy -> policy.provisions().forEach(p -> p.id()));
                },
                "small stack",
                STACK);
        thread.setUncaughtExceptionHandler((unused, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
        int provisions = found.get().stream()
                .mapToInt(policy -> policy.provisions().size())
                .sum();
        assertThat(provisions).isGreaterThanOrEqualTo(extreme.fewest);
    }

    private static String articles(String end) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            out.append("第").append(Numeral.chinese(i)).append("条 甲乙丙。").append(end);
        }
        return out.toString();
    }

    private static String chapters() {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            out.append("第").append(Numeral.chinese(i)).append("章 总则\n");
        }
        return out.toString();
    }

    private static String nested() {
        String[] marks = {"一、", "（一）", "1.", "（1）", "①", "A.", "Ⅰ.", "1）", "(i)", "一是"};
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            out.append(marks[i % marks.length]).append("甲\n");
        }
        return out.toString();
    }
}

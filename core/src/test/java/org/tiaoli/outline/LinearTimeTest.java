package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.text.Numeral;

/** Four times the text may not take much more than four times the time, whatever stands in it. */
class LinearTimeTest {

    private static final int SMALL = 10_000;
    private static final int GROWTH = 4;
    private static final double MOST = 2.5 * GROWTH;

    record Shape(String name, IntFunction<String> text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape("one line of sentences", n -> "某单位应当每年报告一次。".repeat(n)),
                new Shape("one line without punctuation", n -> "某单位应当每年报告".repeat(n)),
                new Shape("one line of item marks", n -> "（一）甲；".repeat(n)),
                new Shape("one line of references", n -> "依照第一条、第二条规定。".repeat(n)),
                new Shape("one line of ordinals", n -> "第".repeat(n)),
                new Shape("chapters", n -> numbered("第%s章 总则\n", n)),
                new Shape("articles", n -> numbered("第%s条 甲乙丙。\n", n)),
                new Shape("one article again and again", n -> "第一条 甲乙丙。\n".repeat(n)),
                new Shape("nested marks", LinearTimeTest::nested),
                new Shape("an item and lines", n -> "第一条 甲：\n（一）甲乙。\n" + "甲乙丙丁。\n".repeat(n)),
                new Shape("items with lines", n -> "第一条 甲：\n" + "（一）甲乙。\n丙丁。\n".repeat(n)),
                new Shape("lines without labels", n -> "甲乙丙丁。\n".repeat(n)),
                new Shape("many documents", n -> "某某办法\n第一条 甲。\n".repeat(n)),
                new Shape("lines like titles", n -> "关于某某的\n".repeat(n)),
                new Shape("attachments", n -> "附件1：甲\n".repeat(n)),
                new Shape("tables of contents", n -> "目录\n第一章 甲\n".repeat(n)),
                new Shape("page numbers", n -> "甲乙丙\n- 3 -\n".repeat(n)),
                new Shape("wrapped lines", n -> ("某".repeat(38) + "\n").repeat(n)),
                new Shape("cells", n -> "\t甲\n\t乙\n\n".repeat(n)),
                new Shape("signatures", n -> "某局\n2020年1月1日\n".repeat(n)),
                new Shape("left-over markup", n -> "-->".repeat(n)),
                new Shape("brackets that never close", n -> "（".repeat(n)),
                new Shape("spaces in a label", n -> "第" + " ".repeat(n) + "一条"),
                new Shape("empty lines", n -> "\n".repeat(n)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @Timeout(60)
    void a_text_of_any_shape_is_read_in_linear_time(Shape shape) {
        String small = shape.text.apply(SMALL);
        String large = shape.text.apply(SMALL * GROWTH);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 8 && ratio > MOST; attempt++) {
            Outlines.of(small);
            ratio = Math.min(ratio, seconds(large) / Math.max(0.002, seconds(small)));
        }
        assertThat(ratio).isLessThan(MOST);
    }

    private static double seconds(String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outlines.of(text);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static String numbered(String form, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            out.append(form.formatted(Numeral.chinese(i)));
        }
        return out.toString();
    }

    private static String nested(int count) {
        String[] marks = {"一、", "（一）", "1.", "（1）", "①", "A.", "Ⅰ.", "1）"};
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(marks[i % marks.length]).append("甲\n");
        }
        return out.toString();
    }
}

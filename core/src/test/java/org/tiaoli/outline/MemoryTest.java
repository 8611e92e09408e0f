package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.SourceText;

/** What an outline costs, in bytes: these are counted, so that they are the same on any machine. */
class MemoryTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MEGABYTE = 1_000_000;

    /** A rule of chapters, articles and items, in UTF-16 code units about a third of {@code bytes}. */
    static String rule(int bytes) {
        StringBuilder out = new StringBuilder("馆藏管理办法\n");
        int article = 0;
        while (out.length() * 3 < bytes) {
            if (article % 10 == 0) {
                out.append("第").append(Numeral.chinese(article / 10 + 1)).append("章　馆藏的登记\n");
            }
            out.append("第")
                    .append(Numeral.chinese(++article))
                    .append("条　馆长应当每年组织一次馆藏的清点，并将结果报送主管部门备案；发现短少的，应当查明原因，追究保管员的责任，")
                    .append("并在三十日内补齐；不能补齐的，应当说明理由，由主管部门按照本办法的规定处理。\n前款规定的清点，由下列人员参加：\n")
                    .append("（一）馆长和副馆长，以及各阅览室、书库、修复室的负责人和其他对馆藏负有保管责任的人员；\n")
                    .append("（二）保管员，以及与保管员没有利害关系的读者代表，读者代表的人数不少于参加清点人员的三分之一。\n");
        }
        return out.toString();
    }

    @Test
    void an_outline_allocates_few_bytes_a_character() {
        SourceText source = Outlines.source(rule(MEGABYTE));
        Outlines.of(source);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        List<Policy> policies = Outlines.of(source);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(policies).hasSize(1);
        assertThat((double) allocated / source.text().length()).isLessThan(24);
    }

    @Test
    void the_tree_that_stays_holds_few_bytes_a_character_even_with_all_names() {
        SourceText source = Outlines.source(rule(3 * MEGABYTE));
        long before = used();
        Policy policy = Outlines.of(source).get(0);
        long tree = used() - before;
        policy.provisions()
                .forEach(provision -> assertThat(provision.id().eId()).isNotEmpty());
        long named = used() - before;
        int length = policy.source().text().length();
        assertThat((double) tree / length).isLessThan(3.5);
        assertThat((double) named / length).isLessThan(3.5);
    }

    @Test
    @Timeout(60)
    void a_rule_of_a_megabyte_is_outlined_in_a_heap_of_32_megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Runs in a process of its own. */
    static final class SmallHeap {

        private SmallHeap() {}

        public static void main(String[] args) {
            Policy policy = Outlines.of(rule(MEGABYTE)).get(0);
            System.exit(policy.provisions().size() > 1000 ? 0 : 1);
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.text.Limits;

/** One page in several charsets against the text in it; skipped where the samples are absent. */
class HtmlSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html/gov.utf8.html",
                "html/gov.gb2312.html",
                "html/gov.nometa.gbk.html",
                "hostile/html-named.doc"
            })
    void the_article_and_its_table_are_all_that_is_read(String file) {
        List<String> lines = lines(SAMPLES.resolve(file));
        List<String> truth = lines(SAMPLES.resolve("truth/typed.txt"));
        assertThat(lines).startsWith(truth.toArray(String[]::new)).hasSize(truth.size() + 6);
        assertThat(lines.get(truth.size() + 1)).isEqualTo("项目名称工作内容责任单位时间安排");
    }

    private static List<String> lines(Path file) {
        String text = new Ingestor(Limits.defaults()).read(file).text();
        return text.lines()
                .map(l -> l.replaceAll("(?U)\\s", ""))
                .filter(l -> !l.isEmpty())
                .toList();
    }
}

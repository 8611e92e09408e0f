package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.text.Limits;

/** Bombs, broken files and files of a wrong name; skipped where the samples are absent. */
class HostileSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @Test
    void every_hostile_file_is_read_or_refused_with_a_reason() throws IOException {
        Ingestor ingestor = new Ingestor(Limits.defaults().withParseSeconds(10));
        Map<String, String> outcomes = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("hostile", "hostile-ofd")) {
            try (Stream<Path> listed = Files.list(SAMPLES.resolve(folder))) {
                files.addAll(listed.toList());
            }
        }
        for (Path file : files) {
            try {
                outcomes.put(
                        file.getFileName().toString(),
                        ingestor.read(file).origin().mediaType().replaceAll(".*[./]", ""));
            } catch (UnreadableDocumentException e) {
                outcomes.put(file.getFileName().toString(), e.code().jsonName());
            }
        }
        assertThat(outcomes)
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("billion-laughs.docx", "corrupt"),
                        Map.entry("bomb-1para-300MB.docx", "too-large"),
                        Map.entry("bomb.ofd", "too-large"),
                        Map.entry("bomb.zip", "too-large"),
                        Map.entry("deep-sdt.docx", "too-large"),
                        Map.entry("deep.html", "html"),
                        Map.entry("deep.xml", "unsupported"),
                        Map.entry("docx-named.doc", "document"),
                        Map.entry("docx-named.pdf", "document"),
                        Map.entry("empty.docx", "empty"),
                        Map.entry("empty.ofd", "empty"),
                        Map.entry("empty.txt", "empty"),
                        Map.entry("encrypted.docx", "encrypted"),
                        Map.entry("html-named.doc", "html"),
                        Map.entry("pdf-named.docx", "pdf"),
                        Map.entry("random.bin", "unsupported"),
                        Map.entry("random.docx", "unsupported"),
                        Map.entry("random.pdf", "corrupt"),
                        Map.entry("truncated.doc", "corrupt"),
                        Map.entry("truncated.docx", "corrupt"),
                        Map.entry("truncated.ofd", "corrupt"),
                        Map.entry("truncated.pdf", "corrupt"),
                        Map.entry("xxe.docx", "corrupt"),
                        Map.entry("xxe.ofd", "corrupt"),
                        Map.entry("xxe.xml", "unsupported")));
    }
}

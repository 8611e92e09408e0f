package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Counts right provisions in real laws: clean, glued, wrapped, in another charset, noisy, of Taiwan, irregular. */
class StructureTest {

    private static final Path LAWS =
            Path.of(System.getProperty("tiaoli.shared", "../../shared")).resolve("laws");

    @ParameterizedTest
    @CsvSource({
        "structure/V1, structure/gold, D, 0.999",
        "structure/V2, structure/gold, D, 0.995",
        "structure/V3, structure/gold, D, 0.99",
        "structure/V4, structure/gold, D, 0.999",
        "structure/V5, structure/gold, D, 0.99",
        "structure-more/text, structure-more/gold, T, 0.98",
        "structure-more/text, structure-more/gold, H, 0.90"
    })
    void nearly_all_provisions_are_right(String texts, String gold, String prefix, double least) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(LAWS), "no shared laws");
        int right = 0;
        int expected = 0;
        int found = 0;
        try (Stream<Path> files = Files.list(LAWS.resolve(gold))) {
            for (Path file : files.filter(f -> String.valueOf(f.getFileName()).startsWith(prefix))
                    .sorted()
                    .toList()) {
                JsonNode annotation = ExpectedOutline.json(file);
                if (annotation.path("outline").asBoolean(false)) {
                    continue;
                }
                String name = String.valueOf(file.getFileName()).replace(".json", ".txt");
                List<String> wanted = wanted(annotation);
                List<String> read =
                        read(CorpusText.read(LAWS.resolve(texts).resolve(name)).text());
                expected += wanted.size();
                found += read.size();
                for (String line : read) {
                    right += wanted.remove(line) ? 1 : 0;
                }
            }
        }
        assertThat(2.0 * right / (expected + found)).isGreaterThanOrEqualTo(least);
    }

    private static List<String> wanted(JsonNode annotation) {
        List<String> lines = new ArrayList<>();
        for (JsonNode node : annotation.get("nodes")) {
            String type = node.get("type").asString();
            if (type.equals("paragraph") && node.path("optional").asBoolean(false)) {
                continue;
            }
            boolean heading = node.path("heading").asString("").length() > 0;
            String text = node.path(heading ? "heading" : "text").asString("");
            lines.add(line(type, node.path("number").asString(""), text));
        }
        return lines;
    }

    private static List<String> read(String text) {
        Policy policy = Outlines.of(text).stream()
                .max(Comparator.comparingInt(p -> p.provisions().size()))
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        for (Provision provision : policy.provisions()) {
            boolean inArticle = provision.level() != Level.PARAGRAPH || provision.number() != null;
            boolean counted = provision.level() != Level.PREAMBLE
                    && provision.level() != Level.TABLE
                    && !provision.id().eId().startsWith("att_");
            if (inArticle && counted) {
                String heading =
                        provision.heading() == null ? "" : provision.heading().text();
                lines.add(line(
                        provision.level().jsonName(),
                        provision.number() == null ? "" : provision.number(),
                        heading + provision.text()));
            }
        }
        return lines;
    }

    /** Lists of other marks are items in one annotation and subitems in another. An article's own text is its first 款. */
    private static String line(String type, String number, String text) {
        boolean article = type.equals("article");
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
        return (type.equals("subitem") ? "item" : type) + " " + number + " " + (article ? "" : folded);
    }
}

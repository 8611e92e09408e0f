package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;

/** Documents of the corpus in another format read as their twin in plain text does. */
class CorpusTwinsTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("tiaoli.corpus"), "documents");

    private final Ingestor ingestor = new Ingestor(Limits.defaults());

    @ParameterizedTest
    @CsvSource({
        "energy-work-safety-measures, .docx",
        "county-work-safety-plan, .html",
        "archives-records-opinions, .pdf"
    })
    void every_line_equals_its_twin_white_space_aside(String document, String ending) {
        assertThat(lines(document + ending)).isEqualTo(lines(document + ".txt"));
    }

    @Test
    void the_word_document_has_its_numbers_as_list_numbers_only() {
        var source = ingestor.read(DOCUMENTS.resolve("energy-work-safety-measures.docx"));
        assertThat(source.text()).contains("第二十三条 本办法自");
        assertThat(source.blocks())
                .filteredOn(b -> b.kind() == Block.Kind.HEADING)
                .extracting(b -> b.span().in(source.text()))
                .contains("第一章 总则", "第五章 附则");
    }

    private List<String> lines(String file) {
        return ingestor.read(DOCUMENTS.resolve(file))
                .text()
                .lines()
                .map(l -> l.replaceAll("(?U)\\s", ""))
                .filter(l -> !l.isEmpty())
                .toList();
    }
}

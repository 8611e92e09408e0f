package org.tiaoli.ingest.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiaoli.ingest.internal.docx.DocxFile.p;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;

/** Word documents that were made, or broken, to do harm. */
class DocxAttackTest {

    @Test
    void an_external_entity_is_never_resolved() {
        String xml =
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><document><body><p><r><t>前&x;后</t></r></p></body></document>";
        assertThat(failure(new DocxFile("").raw("word/document.xml", xml).bytes())
                        .code())
                .isEqualTo(Code.CORRUPT);
    }

    @Test
    void markup_nested_without_end_is_refused() {
        String deep = "<w:sdt><w:sdtContent>".repeat(5_000) + p("底") + "</w:sdtContent></w:sdt>".repeat(5_000);
        UnreadableDocumentException failure = failure(new DocxFile(deep).bytes());
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(failure.getMessage()).contains("nested deeper than 256");
    }

    @Test
    void a_part_that_unpacks_to_many_times_its_size_is_refused_before_it_is_unpacked() {
        byte[] bomb =
                new DocxFile("").raw("word/document.xml", " ".repeat(8 << 20)).bytes();
        UnreadableDocumentException failure = failure(bomb);
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(failure.getMessage()).contains("unpacks to more than 200 times its size");
    }

    @Test
    void thousands_of_entries_are_refused() {
        DocxFile file = new DocxFile(p("文"));
        for (int i = 0; i <= 10_000; i++) {
            file.raw("word/media/" + i, "");
        }
        assertThat(failure(file.bytes()).getMessage()).contains("more than 10000 zip entries");
    }

    @Test
    void an_entry_that_climbs_out_of_its_folder_is_refused() {
        assertThat(failure(new DocxFile(p("文")).raw("../../evil.txt", "x").bytes())
                        .getMessage())
                .contains("a zip entry is named ../../evil.txt");
    }

    @Test
    void a_truncated_container_is_corrupt() {
        byte[] whole = new DocxFile(p("第一条 为规范管理，制定本办法。")).bytes();
        UnreadableDocumentException failure = failure(Arrays.copyOf(whole, whole.length / 2));
        assertThat(failure.code()).isEqualTo(Code.CORRUPT);
        assertThat(failure.getMessage()).startsWith("x.docx: damaged (its zip directory cannot be read); open it");
    }

    @Test
    void xml_that_breaks_off_is_corrupt() {
        assertThat(failure(new DocxFile("")
                                .raw("word/document.xml", "<document><body><p>")
                                .bytes())
                        .code())
                .isEqualTo(Code.CORRUPT);
    }

    @Test
    void a_document_without_text_is_empty() {
        assertThat(failure(new DocxFile(p("")).bytes()).code()).isEqualTo(Code.EMPTY);
    }

    private static UnreadableDocumentException failure(byte[] bytes) {
        return catchThrowableOfType(
                UnreadableDocumentException.class, () -> new Ingestor(Limits.defaults()).read("x.docx", bytes));
    }
}

package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.Tiaoli;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

class BroughtReaderTest {

    private static final byte[] FORM = "ACME1\n消防安全办法\n第一条 保卫处应当每月检查。".getBytes(StandardCharsets.UTF_8);

    /** Files that begin with ACME and a digit: a title, paragraphs, and a table behind them. */
    private static class Acme implements DocumentReader {

        @Override
        public String name() {
            return "acme-forms";
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public String mediaType() {
            return "application/x-acme";
        }

        @Override
        public Set<String> endings() {
            return Set.of("acme");
        }

        @Override
        public boolean recognizes(DocumentInput input) {
            return new String(input.bytes(), 0, Math.min(4, input.bytes().length), StandardCharsets.US_ASCII)
                    .equals("ACME");
        }

        @Override
        public void read(DocumentInput input, DocumentOutput out) throws IOException {
            String[] lines = new String(input.stream().readAllBytes(), StandardCharsets.UTF_8).split("\n");
            out.pages(1);
            out.heading(lines[1]);
            for (int i = 2; i < lines.length; i++) {
                out.paragraph(lines[i]);
            }
            out.row(0, List.of("任务", "部门"));
            out.note(Note.info("acme-note", "a form", null));
        }
    }

    private final Ingestor ingestor = Ingestor.builder().reader(new Acme()).build();

    @Test
    void a_reader_that_is_brought_reads_what_it_recognises() {
        SourceText source = ingestor.read("form.acme", FORM);
        assertThat(source.text()).isEqualTo("消防安全办法\n第一条 保卫处应当每月检查。\n任务\t部门\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.ROW);
        assertThat(source.origin().reader()).isEqualTo("acme-forms/2");
        assertThat(source.origin().mediaType()).isEqualTo("application/x-acme");
        assertThat(source.origin().pages()).isEqualTo(1);
        assertThat(source.notes()).extracting(Note::code).containsExactly("acme-note");
        assertThat(ingestor.read("plain.txt", "第一条".getBytes(StandardCharsets.UTF_8))
                        .origin()
                        .reader())
                .isEqualTo("text/1");
    }

    @Test
    void it_is_asked_for_files_in_archives_too() {
        byte[] zip = new ZipFiles().with("form.txt", FORM).bytes();
        assertThat(ingestor.read("a.zip", zip).origin().reader()).isEqualTo("acme-forms/2");
    }

    @Test
    void files_that_end_as_it_says_are_documents_in_folders_and_archives(@TempDir Path folder) throws IOException {
        Path form = Files.write(folder.resolve("form.ACME"), FORM);
        Files.write(folder.resolve("other.frm"), FORM);
        assertThat(ingestor.batch(List.of(folder)).files()).containsExactly(form);
        assertThat(Batch.of(List.of(folder)).files()).isEmpty();
        byte[] zip =
                new ZipFiles().with("form.acme", FORM).with("other.frm", FORM).bytes();
        assertThat(ingestor.read("a.zip", zip).origin().path()).isEqualTo("a.zip!/form.acme");
    }

    @Test
    void a_file_that_is_read_in_another_way_than_before_is_indexed_anew(@TempDir Path folder) throws IOException {
        Path form = Files.write(folder.resolve("form.txt"), FORM);
        Path index = folder.resolve("index");
        Tiaoli plain = Tiaoli.create();
        Tiaoli brought = Tiaoli.builder().reader(new Acme()).build();
        List<Boolean> anew = new ArrayList<>();
        for (Tiaoli tiaoli : List.of(plain, plain, brought, brought)) {
            tiaoli.index(List.of(form), index, done -> anew.add(done.isNew()), failure -> {
                throw failure;
            });
        }
        assertThat(anew).containsExactly(true, false, true, false);
    }

    @Test
    void what_it_dies_of_is_a_failure_of_that_file() {
        DocumentReader broken = new Acme() {
            @Override
            public void read(DocumentInput input, DocumentOutput out) throws IOException {
                throw new IOException("form 7 is missing");
            }
        };
        assertFails(
                Ingestor.builder().reader(broken).build(), FORM, Code.CORRUPT, "a: damaged (form 7 is missing); open");
        DocumentReader endless = new Acme() {
            @Override
            public void read(DocumentInput input, DocumentOutput out) throws IOException {
                while (true) {
                    out.paragraph("第一条");
                }
            }
        };
        Limits limits = Limits.defaults().withMaxTextChars(1000);
        assertFails(
                Ingestor.builder().limits(limits).reader(endless).build(),
                FORM,
                Code.TOO_LARGE,
                "more than 1000 characters");
    }

    @Test
    void a_file_that_nobody_recognises_is_refused_with_the_names_of_those_who_were_asked() {
        byte[] rubbish = new byte[4_000];
        new java.util.Random(5).nextBytes(rubbish);
        assertFails(
                ingestor, rubbish, Code.UNSUPPORTED, "(not recognised by the readers that were brought: acme-forms)");
    }

    @Test
    void a_reader_that_is_installed_as_a_service_is_named() {
        assertThat(DocumentReader.installed()).extracting(DocumentReader::name).containsExactly("shout", "harm");
        Tiaoli tiaoli = Tiaoli.builder().reader("shout").build();
        SourceText source = tiaoli.text("a", "SHOUT".getBytes(StandardCharsets.UTF_8));
        assertThat(source.text()).isEqualTo("第一条 大声。\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tiaoli.builder().reader("whisper"))
                .withMessage("no document reader is named 'whisper'; available are: [shout, harm]");
    }

    @Test
    void names_are_checked_when_the_ingestor_is_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Ingestor.builder().reader(new Acme()).reader(new Acme()).build())
                .withMessage("two document readers are named 'acme-forms'");
        DocumentReader nameless = new Acme() {
            @Override
            public String name() {
                return "ACME Forms";
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ingestor.builder().reader(nameless).build())
                .withMessageStartingWith("'ACME Forms' is no name of a document reader");
    }

    private static void assertFails(Ingestor ingestor, byte[] bytes, Code code, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ingestor.read("a", bytes))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}

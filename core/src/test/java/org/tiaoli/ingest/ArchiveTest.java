package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Limits;

class ArchiveTest {

    private static final String RULE = "第一条 保卫处应当每月检查一次消防设施。\n";

    @TempDir
    Path folder;

    @Test
    void every_document_in_an_archive_is_read_under_its_path() {
        byte[] zip = new ZipFiles()
                .with("制度/办法.txt", RULE)
                .with("制度/深/网页.html", "<html><body><p>" + RULE + "</p></body></html>")
                .bytes();
        Outcome outcome = Outcome.of("a.zip", zip);
        assertThat(outcome.paths()).containsExactly("a.zip!/制度/办法.txt", "a.zip!/制度/深/网页.html");
        assertThat(outcome.texts().get(0).text()).isEqualTo(RULE);
        assertThat(outcome.texts().get(0).origin().size()).isEqualTo(RULE.getBytes(StandardCharsets.UTF_8).length);
        assertThat(outcome.failures()).isEmpty();
    }

    @Test
    void files_that_are_no_documents_are_passed_over() {
        byte[] zip = new ZipFiles()
                .with("样式.css", "x")
                .with("__MACOSX/._办法.txt", "x")
                .with("~$办法.docx", "x")
                .with("办法.txt", RULE)
                .bytes();
        Outcome outcome = Outcome.of("a.zip", zip);
        assertThat(outcome.paths()).containsExactly("a.zip!/办法.txt");
        assertThat(outcome.failures()).isEmpty();
    }

    @Test
    void a_failure_names_its_entry_and_the_rest_goes_on() {
        byte[] zip = new ZipFiles()
                .with("空.txt", "")
                .with("坏.docx", "PK\3\4 rubbish")
                .with("好.txt", RULE)
                .bytes();
        Outcome outcome = Outcome.of("a.zip", zip);
        assertThat(outcome.failed()).containsExactly("a.zip!/空.txt empty", "a.zip!/坏.docx corrupt");
        assertThat(outcome.paths()).containsExactly("a.zip!/好.txt");
    }

    @Test
    void names_are_read_in_utf8_where_told_or_proven_and_in_gb18030_elsewhere() {
        String name = "关于安全的通知.txt";
        String hidden = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        ZipFiles files = new ZipFiles().with(name, RULE);
        assertThat(Outcome.of("a.zip", files.bytes()).paths()).containsExactly("a.zip!/" + name);
        assertThat(Outcome.of("a.zip", files.bytes(Charset.forName("GB18030"))).paths())
                .containsExactly("a.zip!/" + name);
        byte[] untold = new ZipFiles().with(hidden, RULE).bytes(StandardCharsets.ISO_8859_1);
        assertThat(Outcome.of("a.zip", untold).paths()).containsExactly("a.zip!/" + name);
    }

    @Test
    void archives_in_archives_are_read_to_a_depth() {
        byte[] zip = new ZipFiles().with("办法.txt", RULE).bytes();
        for (String name : new String[] {"d.zip", "c.zip", "b.zip"}) {
            zip = new ZipFiles().with(name, zip).bytes();
        }
        assertThat(Outcome.of("a.zip", zip).paths()).containsExactly("a.zip!/b.zip!/c.zip!/d.zip!/办法.txt");
        byte[] deeper = new ZipFiles().with("e.zip", zip).bytes();
        assertThat(Outcome.of("a.zip", deeper).failed()).containsExactly("a.zip!/e.zip!/b.zip!/c.zip!/d.zip too-large");
    }

    @Test
    void ceilings_hold_for_all_levels_together() {
        byte[] inner = new ZipFiles()
                .with("1.txt", RULE.repeat(20))
                .with("2.txt", RULE.repeat(20))
                .bytes();
        byte[] zip = new ZipFiles()
                .with("a.txt", RULE.repeat(20))
                .with("b.zip", inner)
                .bytes();
        Limits limits = Limits.defaults().withMaxFileBytes(2_500);
        Outcome outcome = Outcome.of("a.zip", zip, limits);
        assertThat(outcome.paths()).containsExactly("a.zip!/a.txt");
        assertThat(outcome.failed()).containsExactly("a.zip!/b.zip!/1.txt too-large", "a.zip!/b.zip!/2.txt too-large");
    }

    @Test
    void an_entry_packed_as_a_bomb_is_refused() {
        byte[] zip = new ZipFiles()
                .with("bomb.txt", new byte[4 << 20])
                .with("办法.txt", RULE)
                .bytes();
        Outcome outcome = Outcome.of("a.zip", zip);
        assertThat(outcome.failed()).containsExactly("a.zip!/bomb.txt too-large");
        assertThat(outcome.paths()).containsExactly("a.zip!/办法.txt");
    }

    @Test
    void an_entry_that_needs_a_password_is_encrypted() {
        byte[] zip = new ZipFiles().with("办法.txt", RULE).bytes();
        for (int i = 0; i + 9 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || central) {
                zip[i + (local ? 6 : 8)] |= 1;
            }
        }
        assertThat(Outcome.of("a.zip", zip).failed()).containsExactly("a.zip!/办法.txt encrypted");
    }

    @Test
    void a_name_that_would_leave_its_folder_is_only_a_name() throws IOException {
        Path archive = folder.resolve("a.zip");
        Files.write(archive, new ZipFiles().with("../../evil.txt", RULE).bytes());
        assertThat(new Ingestor(Limits.defaults()).read(archive).origin().path())
                .isEqualTo(archive + "!/../../evil.txt");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(archive);
        }
    }

    @Test
    void an_archive_without_documents_is_empty() {
        assertThat(Outcome.of("a.zip", new ZipFiles().with("a.css", "x").bytes())
                        .failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasMessage("a.zip: an archive without readable files; give one that holds documents"));
        assertThat(Outcome.of("a.zip", new ZipFiles().bytes()).failed()).containsExactly("a.zip empty");
    }

    @Test
    void one_document_of_an_archive_can_be_named() throws IOException {
        Path archive = folder.resolve("a.zip");
        byte[] inner = new ZipFiles().with("细则.txt", RULE).bytes();
        Files.write(
                archive,
                new ZipFiles().with("办法.txt", "无关").with("b.zip", inner).bytes());
        Ingestor ingestor = new Ingestor(Limits.defaults());
        assertThat(ingestor.read(Path.of(archive + "!/b.zip!/细则.txt")).text()).isEqualTo(RULE);
        assertThat(ingestor.read(Path.of(archive + "!/b.zip")).text()).isEqualTo(RULE);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ingestor.read(archive))
                .withMessage(archive + ": holds 2 documents where one is wanted; name one of them, such as " + archive
                        + "!/办法.txt");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ingestor.read(Path.of(archive + "!/没有.txt")))
                .withMessage(archive + "!/没有.txt: no such file in " + archive
                        + ", which holds 办法.txt, b.zip; check the path")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.NOT_FOUND));
    }

    @Test
    void a_stream_is_read_to_its_end_and_left_open() {
        byte[] zip = new ZipFiles().with("办法.txt", RULE).bytes();
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(zip) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Ingestor ingestor = new Ingestor(Limits.defaults());
        assertThat(ingestor.read("a.zip", in).origin().path()).isEqualTo("a.zip!/办法.txt");
        assertThat(closed[0]).isFalse();
        Ingestor small = new Ingestor(Limits.defaults().withMaxFileBytes(3));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> small.read("b.txt", new ByteArrayInputStream(new byte[4])))
                .withMessageContaining("b.txt: too large (more than 3 bytes)");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ingestor.read("c.txt", broken))
                .withMessageContaining("c.txt: reading failed");
    }
}

package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

class IngestorTest {

    private final Ingestor ingestor = new Ingestor(Limits.defaults());

    @TempDir
    Path folder;

    @Test
    void a_gbk_file_is_decoded_and_its_origin_is_told() throws IOException {
        Path file = folder.resolve("rules.txt");
        Files.write(file, "第一条 为规范采样，制定本办法。\r\n".getBytes(Charset.forName("GBK")));
        SourceText source = ingestor.read(file);
        assertThat(source.text()).isEqualTo("第一条 为规范采样，制定本办法。\n");
        assertThat(source.hasBlocks()).isFalse();
        assertThat(source.origin().path()).isEqualTo(file.toString());
        assertThat(source.origin().mediaType()).isEqualTo("text/plain");
        assertThat(source.origin().charset()).isEqualTo("GB18030");
        assertThat(source.origin().size()).isEqualTo(33);
        assertThat(source.origin().sha256()).hasSize(64).matches("[0-9a-f]+");
        assertThat(source.origin().reader()).isEqualTo("text/1");
    }

    @Test
    void text_in_memory_is_taken_as_it_is() {
        SourceText source = ingestor.ofText("clipboard", "\uFEFF第一条\r\n本办法。");
        assertThat(source.text()).isEqualTo("第一条\n本办法。");
        assertThat(source.origin().charset()).isNull();
    }

    @Test
    void a_missing_file_is_not_found() {
        Path missing = folder.resolve("missing.docx");
        assertFails(() -> ingestor.read(missing), Code.NOT_FOUND, missing + ": no such file; check the path");
    }

    @Test
    void an_empty_file_and_a_blank_one_are_empty() {
        assertFails(() -> ingestor.read("a.txt", new byte[0]), Code.EMPTY, "a.txt: holds no text; nothing to read");
        assertFails(() -> ingestor.read("b.txt", " \r\n\u3000".getBytes(StandardCharsets.UTF_8)), Code.EMPTY, "b.txt");
        assertFails(() -> ingestor.ofText("c", "\n\n"), Code.EMPTY, "c: holds no text");
    }

    @Test
    void a_file_that_is_no_document_is_unsupported_and_named() {
        byte[] random = new byte[20_000];
        new Random(3).nextBytes(random);
        assertFails(
                () -> ingestor.read("random.bin", random), Code.UNSUPPORTED, "random.bin: data that is no document");
        byte[] sound = {'R', 'I', 'F', 'F', 36, 0, 0, 0, 'W', 'A', 'V', 'E', 'f', 'm', 't', ' ', 16, 0, 0, 0, 1, 0, 1, 0
        };
        assertFails(() -> ingestor.read("a.txt", sound), Code.UNSUPPORTED, "a.txt: audio/");
    }

    @Test
    void a_folder_is_no_file() {
        assertFails(() -> ingestor.read(folder), Code.UNSUPPORTED, folder + ": a folder where one file is wanted");
    }

    @Test
    void ceilings_hold() {
        Ingestor small = new Ingestor(Limits.defaults().withMaxFileBytes(10).withMaxTextChars(4));
        assertFails(() -> small.read("a.txt", new byte[11]), Code.TOO_LARGE, "11 bytes, allowed are 10");
        assertFails(
                () -> small.read("a.txt", "12345".getBytes(StandardCharsets.UTF_8)),
                Code.TOO_LARGE,
                "more than 4 characters");
        assertFails(() -> small.ofText("a", "12345"), Code.TOO_LARGE, "more than 4 characters");
    }

    private static void assertFails(ThrowingCallable call, Code code, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(call)
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.getMessage()).contains(message).doesNotContain("\n");
                });
    }
}

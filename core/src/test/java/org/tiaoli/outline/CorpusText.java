package org.tiaoli.outline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of the corpus, for tests.
 *
 * @param name its file name without the ending
 * @param text decoded
 */
record CorpusText(String name, String text) {

    static Path corpus() {
        return Path.of(System.getProperty("tiaoli.corpus", "../corpus"));
    }

    static Stream<CorpusText> all() throws IOException {
        try (Stream<Path> files = Files.list(corpus().resolve("documents"))) {
            List<Path> texts =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            return texts.stream().map(CorpusText::read);
        }
    }

    /** UTF-8 where it is, else GB 18030. */
    static CorpusText read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                text = new String(bytes, Charset.forName("GB18030"));
            }
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
            return new CorpusText(name, text.replace("\ufeff", "").replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

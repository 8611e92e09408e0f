package org.tiaoli.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.ingest.internal.Deadline;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.Formats;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.text.TextDecoder;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/**
 * Reads files into source text: plain text in any Chinese charset, Word documents (.docx), PDF with text, web pages.
 *
 * <p>The content decides what a file is, not its name. Nothing is fetched from a network, no file is written. Immutable; share
 * it between threads.
 */
public final class Ingestor {

    private final Limits limits;

    public Ingestor(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableDocumentException when there is none, or none that can be read
     */
    public SourceText read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw Failures.unsupported(name, "a folder where one file is wanted");
        }
        if (!Files.exists(path)) {
            throw Failures.notFound(name);
        }
        if (!Files.isRegularFile(path)) {
            throw Failures.unsupported(name, "a device or pipe");
        }
        try {
            // asked before reading, for a file of many gigabytes would not fit
            checkSize(name, Files.size(path));
            return read(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw Failures.inaccessible(name, e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name  what to call it in results and messages
     * @param bytes its content, which must not change meanwhile
     * @throws UnreadableDocumentException when it cannot be read
     */
    public SourceText read(String name, byte[] bytes) {
        checkSize(name, bytes.length);
        if (bytes.length == 0) {
            throw Failures.empty(name);
        }
        return Deadline.read(Formats::read, new RawDocument(name, bytes, limits));
    }

    /**
     * Takes text that is in memory already; byte order mark and foreign line ends are removed.
     *
     * @param name what to call it in results and messages
     * @throws UnreadableDocumentException when it is blank or longer than the limit
     */
    public SourceText ofText(String name, String text) {
        String lines = TextDecoder.lines(text);
        if (lines.isBlank()) {
            throw Failures.empty(name);
        }
        if (lines.length() > limits.maxTextChars()) {
            throw Failures.tooLarge(name, "more than " + limits.maxTextChars() + " characters");
        }
        RawDocument raw = new RawDocument(name, text.getBytes(StandardCharsets.UTF_8), limits);
        return new SourceText(raw.origin("text/plain", null, null, "given"), lines, List.of(), List.of());
    }

    private void checkSize(String name, long size) {
        if (size > limits.maxFileBytes()) {
            throw Failures.tooLarge(name, size + " bytes, allowed are " + limits.maxFileBytes());
        }
    }
}

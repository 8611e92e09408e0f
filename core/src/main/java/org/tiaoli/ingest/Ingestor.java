package org.tiaoli.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.ingest.internal.BroughtReaders;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.isolate.Children;
import org.tiaoli.ingest.internal.isolate.Setup;
import org.tiaoli.ingest.internal.ocr.Tesseract;
import org.tiaoli.ingest.internal.pack.LocalParser;
import org.tiaoli.ingest.internal.pack.PackPath;
import org.tiaoli.ingest.internal.pack.Parser;
import org.tiaoli.ingest.internal.pack.Unpacking;
import org.tiaoli.ingest.internal.text.TextDecoder;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/**
 * Reads files into source text: plain text in any Chinese charset, documents of Word, WPS and LibreOffice (.docx, .doc, .wps,
 * .rtf, .odt), sheets, PDF with text, OFD, web pages; and each of them in archives (.zip) and mails (.eml).
 *
 * <p>The content decides what a file is, not its name. A file in an archive is called {@code a.zip!/dir/b.docx}, here and
 * in results. Nothing is fetched from a network, no file is written. Immutable; share it between threads.
 */
public final class Ingestor {

    private final Limits limits;
    private final BroughtReaders brought;
    private final @Nullable Tesseract tesseract;
    private final @Nullable Children children;

    /** With everything else as it comes. */
    public Ingestor(Limits limits) {
        this(builder().limits(limits));
    }

    private Ingestor(Builder builder) {
        limits = builder.limits;
        brought = new BroughtReaders(builder.readers);
        tesseract = builder.ocr == null ? null : new Tesseract(builder.ocr);
        children = builder.isolated ? new Children(builder.setup()) : null;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The files that these files and folders stand for, as far as they can be read. */
    public Batch batch(List<Path> paths) {
        return Batch.of(paths, brought.endings());
    }

    /**
     * Reads one document.
     *
     * @param path of a file, or of one in an archive
     * @throws UnreadableDocumentException when there is none, none that can be read, or more than one
     */
    public SourceText read(Path path) {
        return one(path.toString(), (found, failed) -> readAll(path, found, failed));
    }

    /**
     * Reads the bytes of one document.
     *
     * @param name  what to call it in results and messages
     * @param bytes its content, which must not change meanwhile
     * @throws UnreadableDocumentException when it cannot be read, or holds more than one document
     */
    public SourceText read(String name, byte[] bytes) {
        return one(name, (found, failed) -> readAll(name, bytes, found, failed));
    }

    /**
     * Reads one document from a stream, to its end; closing it is left to the caller.
     *
     * @param name what to call it in results and messages
     * @throws UnreadableDocumentException when it cannot be read, or holds more than one document
     */
    public SourceText read(String name, InputStream in) {
        return one(name, (found, failed) -> readAll(name, in, found, failed));
    }

    /**
     * Reads a file, and when it is an archive or a mail, every document in it.
     *
     * @param path   of a file, or of one in an archive
     * @param found  gets every text, in order
     * @param failed gets whatever could not be read
     */
    public void readAll(Path path, Consumer<SourceText> found, Consumer<UnreadableDocumentException> failed) {
        Path file = PackPath.fileOf(path);
        byte[] bytes;
        try {
            bytes = bytes(file);
        } catch (UnreadableDocumentException e) {
            failed.accept(e);
            return;
        }
        unpack(file.toString(), bytes, file.equals(path) ? null : PackPath.name(path), found, failed);
    }

    /** As {@link #readAll(Path, Consumer, Consumer)}, for the bytes of a file. */
    public void readAll(
            String name, byte[] bytes, Consumer<SourceText> found, Consumer<UnreadableDocumentException> failed) {
        try {
            checkSize(name, bytes.length);
        } catch (UnreadableDocumentException e) {
            failed.accept(e);
            return;
        }
        unpack(name, bytes, null, found, failed);
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

    /** As {@link #readAll(Path, Consumer, Consumer)}, for a stream, to its end; closing it is left to the caller. */
    public void readAll(
            String name, InputStream in, Consumer<SourceText> found, Consumer<UnreadableDocumentException> failed) {
        byte[] bytes;
        try {
            bytes = bytes(name, in);
        } catch (UnreadableDocumentException e) {
            failed.accept(e);
            return;
        }
        unpack(name, bytes, null, found, failed);
    }

    private void unpack(
            String name,
            byte[] bytes,
            @Nullable String wanted,
            Consumer<SourceText> found,
            Consumer<UnreadableDocumentException> failed) {
        if (bytes.length == 0) {
            failed.accept(Failures.empty(name));
            return;
        }
        try (Parser parser = children == null ? new LocalParser(brought) : children.parser()) {
            new Unpacking(limits, parser, brought, wanted, found, failed)
                    .read(new RawDocument(name, bytes, limits, tesseract));
        }
    }

    private static SourceText one(
            String name, BiConsumer<Consumer<SourceText>, Consumer<UnreadableDocumentException>> reading) {
        List<SourceText> texts = new ArrayList<>();
        List<UnreadableDocumentException> failures = new ArrayList<>();
        reading.accept(texts::add, failures::add);
        if (texts.isEmpty()) {
            throw failures.get(0);
        }
        if (texts.size() + failures.size() > 1) {
            throw Failures.several(
                    name, texts.size() + failures.size(), texts.get(0).origin().path());
        }
        return texts.get(0);
    }

    private byte[] bytes(Path path) {
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
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw Failures.inaccessible(name, e);
        }
    }

    private byte[] bytes(String name, InputStream in) {
        try {
            int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.maxFileBytes());
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most && in.read() >= 0) {
                throw Failures.tooLarge(name, "more than " + most + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw Failures.inaccessible(name, e);
        }
    }

    private void checkSize(String name, long size) {
        if (size > limits.maxFileBytes()) {
            throw Failures.tooLarge(name, size + " bytes, allowed are " + limits.maxFileBytes());
        }
    }

    /** Says what differs from everything as it comes. Not thread-safe; what it builds is. */
    public static final class Builder {

        private Limits limits = Limits.defaults();
        private final List<DocumentReader> readers = new ArrayList<>();
        private @Nullable Ocr ocr;
        private final List<String> installed = new ArrayList<>();
        private boolean isolated;

        private Builder() {}

        /** The ceilings. */
        public Builder limits(Limits ceilings) {
            limits = ceilings;
            return this;
        }

        /** Reads pictures and scanned pages by OCR, which takes seconds a page; else they are refused as needing it. */
        public Builder ocr(Ocr program) {
            ocr = program;
            return this;
        }

        /** Asks this reader before those of the library, and after those that were brought before. */
        public Builder reader(DocumentReader reader) {
            readers.add(reader);
            return this;
        }

        /**
         * As {@link #reader(DocumentReader)}, for one that is installed as a service.
         *
         * @throws IllegalArgumentException when none has this name; the message lists those that are available
         */
        public Builder reader(String name) {
            installed.add(name);
            return reader(DocumentReader.named(name));
        }

        /**
         * Reads files in processes of their own, with the memory of {@link Limits#parseBytes()} and the time of {@link
         * Limits#parseSeconds()}: a file that takes more, or breaks the process, is a failure of this file alone.
         *
         * <p>For files of strangers. The processes run the Java of this one, on its class path; they are used for many files,
         * end when there is nothing to read for a while, and do not outlive this process.
         */
        public Builder isolate(boolean isolate) {
            isolated = isolate;
            return this;
        }

        private Setup setup() {
            for (DocumentReader reader : readers) {
                if (!installed.contains(reader.name())) {
                    throw new IllegalArgumentException("the document reader '" + reader.name()
                            + "' is an object of this process, which others do not have; install it as a service and"
                            + " bring it by its name to read in isolation");
                }
            }
            return new Setup(limits, installed, ocr);
        }

        /** @throws IllegalArgumentException when two readers have one name, or isolation cannot have one of them */
        public Ingestor build() {
            return new Ingestor(this);
        }
    }
}

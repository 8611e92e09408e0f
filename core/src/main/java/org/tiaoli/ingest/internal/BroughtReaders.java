package org.tiaoli.ingest.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.DocumentInput;
import org.tiaoli.ingest.DocumentOutput;
import org.tiaoli.ingest.DocumentReader;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** The readers that the embedder brings. */
public final class BroughtReaders {

    private final List<DocumentReader> readers;

    /** @throws IllegalArgumentException when a name is none, or comes twice */
    public BroughtReaders(List<DocumentReader> readers) {
        this.readers = List.copyOf(readers);
        List<String> names = readers.stream().map(DocumentReader::name).toList();
        for (String name : names) {
            if (!isName(name)) {
                throw new IllegalArgumentException(
                        "'" + name + "' is no name of a document reader: lower-case letters, digits and hyphens are");
            }
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IllegalArgumentException("two document readers are named '" + name + "'");
            }
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** Their names, parted by commas; empty when there are none. */
    public String names() {
        return readers.stream().map(DocumentReader::name).collect(Collectors.joining(", "));
    }

    /** How the names of files end that only they can read. */
    public Set<String> endings() {
        return readers.stream().flatMap(reader -> reader.endings().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The first that recognises the document; null when none does. */
    public @Nullable FormatReader of(RawDocument document) {
        DocumentInput input = input(document);
        for (DocumentReader reader : readers) {
            if (reader.recognizes(input)) {
                return raw -> read(raw, reader);
            }
        }
        return null;
    }

    private static SourceText read(RawDocument document, DocumentReader reader) throws IOException {
        Blocks out = new Blocks(new BlockWriter(document));
        reader.read(input(document), out);
        String version = reader.name() + "/" + reader.version();
        return out.writer.finish(document.origin(reader.mediaType(), null, out.pages, version));
    }

    private static DocumentInput input(RawDocument document) {
        return new DocumentInput(document.name(), document.bytes(), document.limits());
    }

    private static final class Blocks implements DocumentOutput {

        private final BlockWriter writer;
        private @Nullable Integer pages;

        Blocks(BlockWriter writer) {
            this.writer = writer;
        }

        @Override
        public void heading(CharSequence text) throws InterruptedIOException {
            writer.heading(text);
        }

        @Override
        public void paragraph(CharSequence text) throws InterruptedIOException {
            writer.paragraph(text);
        }

        @Override
        public void row(int table, List<String> cells) throws InterruptedIOException {
            writer.row(table, cells);
        }

        @Override
        public void note(Note note) {
            writer.note(note);
        }

        @Override
        public void pages(int count) {
            pages = count;
        }
    }
}

package org.tiaoli.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Reads a format that the library does not know, or one that it knows in another way.
 *
 * <p>Whoever embeds the library brings readers by {@link Ingestor.Builder#reader(DocumentReader)}, or installs them as services
 * of this type and names them by {@link Ingestor.Builder#reader(String)}. They are asked before the readers of the library, in
 * the order in which they were brought, for every file and every file in an archive. Implementations are shared between
 * threads; a reader that works too long is left behind, as any other.
 */
public interface DocumentReader {

    /** Lower-case letters, digits and hyphens, such as {@code acme-forms}. */
    String name();

    /** Changes whenever the same bytes give another text. */
    default int version() {
        return 1;
    }

    /** What it reads, such as {@code application/x-acme}. */
    String mediaType();

    /**
     * How the names of such files end, in lower case and without a dot, such as {@code frm}.
     *
     * <p>In folders and archives only files that are named like documents are looked at, and those that end so.
     */
    default Set<String> endings() {
        return Set.of();
    }

    /** Is this file for it? Told by the content and quickly, for every file is asked about. */
    boolean recognizes(DocumentInput input);

    /**
     * Reads a file that it recognised.
     *
     * @param out takes the text from the beginning to the end
     * @throws IOException                            when the file is damaged; the message becomes part of the failure
     * @throws org.tiaoli.UnreadableDocumentException when more is known of why it cannot be read
     */
    void read(DocumentInput input, DocumentOutput out) throws IOException;

    /** Those that are installed as services, by the class loader of the calling thread. */
    static List<DocumentReader> installed() {
        List<DocumentReader> readers = new ArrayList<>();
        ServiceLoader.load(DocumentReader.class).forEach(readers::add);
        return List.copyOf(readers);
    }

    /**
     * The installed reader of this name.
     *
     * @throws IllegalArgumentException when there is none; the message lists those that are available
     */
    static DocumentReader named(String name) {
        List<DocumentReader> installed = installed();
        return installed.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no document reader is named '" + name + "'; available are: "
                                + installed.stream().map(DocumentReader::name).toList()));
    }
}

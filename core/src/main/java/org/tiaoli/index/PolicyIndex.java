package org.tiaoli.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.tiaoli.IndexException;
import org.tiaoli.extract.Analysis;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Origin;

/**
 * Writes the analyses of files into a folder, where a searcher finds their provisions.
 *
 * <p>What was added counts from the {@link #commit()} that follows; {@link #close()} without one drops it. Readers see
 * whole commits only. One writer at a time; the methods of one may be called from several threads.
 */
public final class PolicyIndex implements AutoCloseable {

    private static final double BUFFER_MB = 48;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    /** The content hash of every file, what is not yet committed included. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** What adding a file did. */
    public enum Outcome {
        ADDED,
        REPLACED,
        /** The index holds this very content already. */
        UNCHANGED
    }

    private PolicyIndex(Path folder, Directory directory, IndexWriter writer) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Is there an index in {@code folder}?
     *
     * @throws IndexException when it holds something else
     */
    public static boolean exists(Path folder) {
        return Location.state(folder) == Location.State.INDEX;
    }

    /** Opens the index in {@code folder} for writing, or makes one, for analyses with the built-in lexicon. */
    public static PolicyIndex open(Path folder) {
        return open(folder, Lexicon.builtIn());
    }

    /**
     * Opens the index in {@code folder} for writing, or makes one where the folder is new or empty.
     *
     * @param lexicon the lists that the analyses are made with
     * @throws IndexException when another writer has it open, when the folder holds something else, or when the index
     *     was made with another version or lexicon
     */
    public static PolicyIndex open(Path folder, Lexicon lexicon) {
        Fingerprint fingerprint = Fingerprint.of(lexicon);
        boolean isNew = Location.state(folder) == Location.State.EMPTY;
        Directory directory = isNew ? Location.directory(folder) : Location.open(folder, fingerprint);
        try {
            PolicyIndex index = new PolicyIndex(folder, directory, writer(directory));
            index.begin(isNew, fingerprint);
            return index;
        } catch (LockObtainFailedException e) {
            Location.close(directory);
            throw new IndexException(
                    "The index at " + folder + " is being written by another process or thread. Wait until it has"
                            + " ended, or write into another folder.",
                    e);
        } catch (IOException e) {
            Location.close(directory);
            throw Location.unreadable(folder, e);
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new BigramAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }

    private void begin(boolean isNew, Fingerprint fingerprint) throws IOException {
        if (isNew) {
            // an empty first commit, so that a folder is an index from the beginning
            writer.setLiveCommitData(fingerprint.commit().entrySet());
            writer.commit();
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            new Verifier(reader).each(Columns.FILE, (fields, doc) -> {
                Verifier.IndexedFile file = Verifier.IndexedFile.of(fields.document(doc));
                hashes.put(file.source(), file.sha256());
            });
        }
    }

    /** Does the index hold this file with this very content, read in this way? Then it need not be analysed again. */
    public boolean holds(String source, Origin origin) {
        return content(origin).equals(hashes.get(source));
    }

    /** The same bytes give another text when they are read by another version of their reader, or by OCR. */
    private static String content(Origin origin) {
        return origin.sha256() + " " + origin.reader();
    }

    /** The files of the index, what is not yet committed included. */
    public Set<String> sources() {
        return new TreeSet<>(hashes.keySet());
    }

    /**
     * Puts the documents of a file in the place of what the index holds of it.
     *
     * @param source   the file's path as given, by which it is replaced and pruned
     * @param analyses all documents of that file
     * @throws IllegalArgumentException when there is none, or they are of several files
     */
    public Outcome add(String source, List<Analysis> analyses) {
        String content = contentOf(source, analyses);
        if (content.equals(hashes.get(source))) {
            return Outcome.UNCHANGED;
        }
        write(() -> writer.updateDocuments(
                new Term(Columns.SOURCE, source), LuceneDocuments.of(source, content, analyses)));
        return hashes.put(source, content) == null ? Outcome.ADDED : Outcome.REPLACED;
    }

    private static String contentOf(String source, List<Analysis> analyses) {
        List<String> hashes = analyses.stream()
                .map(analysis -> content(analysis.policy().source().origin()))
                .distinct()
                .toList();
        if (hashes.size() != 1) {
            throw new IllegalArgumentException(
                    source + ": the analyses of one file are needed, not of " + hashes.size());
        }
        return hashes.get(0);
    }

    /**
     * Removes files.
     *
     * @param gone is asked for every file that the index holds
     * @return those removed, in order
     */
    public List<String> prune(Predicate<String> gone) {
        List<String> removed = new ArrayList<>();
        for (String source : sources()) {
            if (gone.test(source)) {
                write(() -> writer.deleteDocuments(new Term(Columns.SOURCE, source)));
                hashes.remove(source);
                removed.add(source);
            }
        }
        return removed;
    }

    /** Makes all that was added and removed last, and visible to readers opened from now on. */
    public void commit() {
        write(writer::commit);
    }

    /**
     * Reads the whole last commit and checks it: sums, stored provisions, every file complete.
     *
     * @throws IndexException when there is no index that could be checked
     */
    public static Verification verify(Path folder, Lexicon lexicon) {
        try (Directory directory = Location.open(folder, Fingerprint.of(lexicon));
                DirectoryReader reader = Location.reader(folder, directory)) {
            return new Verifier(reader).verify();
        } catch (IOException e) {
            throw Location.unreadable(folder, e);
        }
    }

    /** Ends writing; what was not committed is dropped. */
    @Override
    public void close() {
        write(() -> {
            writer.rollback();
            directory.close();
            return 0L;
        });
    }

    private void write(Write write) {
        try {
            write.run();
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexException(
                    "The index at " + folder + " could not be written (" + e.getMessage()
                            + "). Is the disk full, or the folder gone? What was committed before is kept.",
                    e);
        }
    }

    private interface Write {
        long run() throws IOException;
    }
}

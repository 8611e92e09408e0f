package org.tiaoli.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tiaoli.IndexException;
import org.tiaoli.lexicon.Lexicon;

/**
 * One commit of an index, as the room of search reads it; what is written later is not seen. Thread-safe.
 */
public final class Snapshot implements AutoCloseable {

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;

    private Snapshot(Path folder, Directory directory, DirectoryReader reader) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
    }

    /**
     * Opens the last commit.
     *
     * @throws IndexException when there is no index, one of another program or version, or a damaged one
     */
    public static Snapshot open(Path folder, Lexicon lexicon) {
        Directory directory = Location.open(folder, Fingerprint.of(lexicon));
        try {
            return new Snapshot(folder, directory, Location.reader(folder, directory));
        } catch (IndexException e) {
            Location.close(directory);
            throw e;
        }
    }

    /** Lucene's view of the commit; fields are called as in {@link IndexField} and {@link Columns}. */
    public IndexReader reader() {
        return reader;
    }

    /** What was stored of the Lucene document {@code doc}, which must be a provision. */
    public StoredProvision provision(int doc) {
        try {
            return provision(reader.storedFields(), doc);
        } catch (IOException e) {
            throw Location.unreadable(folder, e);
        }
    }

    /**
     * Calls {@code visitor} with every provision, those of a document one behind the other and in its order; files come in
     * no order.
     */
    public void each(Consumer<StoredProvision> visitor) {
        try {
            new Verifier(reader).each(Columns.PROVISION, (fields, doc) -> visitor.accept(provision(fields, doc)));
        } catch (IOException e) {
            throw Location.unreadable(folder, e);
        }
    }

    static StoredProvision provision(StoredFields fields, int doc) throws IOException {
        BytesRef body = fields.document(doc).getBinaryValue(Columns.BODY);
        if (body == null) {
            throw new IOException("document " + doc + " is no provision");
        }
        return ProvisionCodec.read(body);
    }

    /** The facts of those provisions of a segment that hold several findings of one kind. */
    public static FactsOfSegment facts(LeafReader segment) throws IOException {
        return new FactsOfSegment(segment.getBinaryDocValues(Columns.FACTS));
    }

    /** The error for a failure of Lucene while reading this snapshot. */
    public IndexException unreadable(IOException cause) {
        return Location.unreadable(folder, cause);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new IndexException("The index at " + folder + " could not be closed: " + e.getMessage(), e);
        }
    }

    /** Reads facts in ascending order of documents; not thread-safe. */
    public static final class FactsOfSegment {

        private final @Nullable BinaryDocValues column;

        private FactsOfSegment(@Nullable BinaryDocValues column) {
            this.column = column;
        }

        /** The facts of a provision; null where no kind of finding occurs twice, so that its fields say everything. */
        public @Nullable List<Fact> of(int doc) throws IOException {
            if (column == null || doc == DocIdSetIterator.NO_MORE_DOCS || !column.advanceExact(doc)) {
                return null;
            }
            return ProvisionCodec.readFacts(column.binaryValue());
        }
    }
}

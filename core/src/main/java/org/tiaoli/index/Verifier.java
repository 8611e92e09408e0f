package org.tiaoli.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** Reads a whole commit and reports what does not fit. */
final class Verifier {

    private final IndexSearcher searcher;
    private final List<String> problems = new ArrayList<>();
    private int files;
    private int documents;
    private int provisions;

    Verifier(DirectoryReader reader) {
        searcher = new IndexSearcher(reader);
    }

    Verification verify() throws IOException {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            try {
                segment.reader().checkIntegrity();
            } catch (IOException e) {
                problems.add("segment " + segment.ord + " is damaged: " + e.getMessage());
            }
        }
        if (problems.isEmpty()) {
            each(Columns.PROVISION, this::provision);
            each(Columns.FILE, this::file);
        }
        return new Verification(files, documents, provisions, problems);
    }

    /** Calls {@code visitor} with every live Lucene document of a kind, in order. */
    void each(String kind, Visitor visitor) throws IOException {
        Query query = searcher.rewrite(new TermQuery(new Term(Columns.KIND, kind)));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1f);
        StoredFields fields = searcher.storedFields();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer == null) {
                continue;
            }
            var live = segment.reader().getLiveDocs();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    visitor.visit(fields, segment.docBase + doc);
                }
            }
        }
    }

    private void provision(StoredFields fields, int doc) {
        provisions++;
        try {
            Snapshot.provision(fields, doc);
        } catch (IOException e) {
            problems.add("provision " + doc + " cannot be read: " + e.getMessage());
        }
    }

    private void file(StoredFields fields, int doc) throws IOException {
        files++;
        IndexedFile file = IndexedFile.of(fields.document(doc));
        documents += file.documents();
        int held = searcher.count(new TermQuery(new Term(Columns.SOURCE, file.source()))) - 1;
        if (held != file.provisions()) {
            problems.add(file.source() + " should have " + file.provisions() + " provisions and has " + held);
        }
    }

    /** Takes one Lucene document. */
    interface Visitor {
        void visit(StoredFields fields, int doc) throws IOException;
    }

    /** What the index keeps of a file. */
    record IndexedFile(String source, String sha256, int documents, int provisions) {

        static IndexedFile of(Document document) throws IOException {
            return new IndexedFile(
                    text(document, Columns.SOURCE),
                    text(document, Columns.SHA256),
                    Integer.parseInt(text(document, Columns.DOCUMENTS)),
                    Integer.parseInt(text(document, Columns.PROVISIONS)));
        }

        private static String text(Document document, String column) throws IOException {
            String value = document.get(column);
            if (value == null) {
                throw new IOException("a file of the index has no " + column);
            }
            return value;
        }
    }
}

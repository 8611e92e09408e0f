package org.tiaoli.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.tiaoli.IndexException;
import org.tiaoli.index.Columns;
import org.tiaoli.index.SearchForm;
import org.tiaoli.index.Snapshot;
import org.tiaoli.index.StoredProvision;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;

/**
 * Finds provisions in an index, as of the commit that was the last when it was opened. Thread-safe.
 *
 * <p>Every provision that answers the query is counted. Rank is BM25 over pairs of characters; the best 200 are ordered
 * anew by whether the asked words stand in them as words. What ranks alike comes in the order of files and provisions.
 */
public final class Searcher implements AutoCloseable {

    private static final int RERANKED = 200;
    private static final double ROUNDING = 1e4;

    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Columns.SOURCE_ORDER, SortField.Type.STRING),
            new SortField(Columns.PLACE, SortField.Type.LONG));

    private final Snapshot snapshot;
    private final Segmenter segmenter;
    private final IndexSearcher searcher;

    private Searcher(Snapshot snapshot, Segmenter segmenter) {
        this.snapshot = snapshot;
        this.segmenter = segmenter;
        this.searcher = new IndexSearcher(snapshot.reader());
    }

    /** Opens the index in {@code folder}, made with the built-in lexicon. */
    public static Searcher open(Path folder) {
        return open(folder, Lexicon.builtIn(), Segmenter.hanLp());
    }

    /**
     * Opens the index in {@code folder}.
     *
     * @param lexicon   the lists that the index was made with
     * @param segmenter tells where words begin and end, for rank
     * @throws IndexException when there is no index, or one of another program, version or lexicon, or a damaged one
     */
    public static Searcher open(Path folder, Lexicon lexicon, Segmenter segmenter) {
        return new Searcher(Snapshot.open(folder, lexicon), segmenter);
    }

    /** The provisions that answer a query; none is an answer too. */
    public Results search(Query query) {
        try {
            return answer(query);
        } catch (IOException e) {
            throw snapshot.unreadable(e);
        }
    }

    private Results answer(Query query) throws IOException {
        var compiled = new QueryCompiler(snapshot.reader()).compile(query.condition());
        Highlighter highlighter = new Highlighter(query.condition());
        WordRank words = new WordRank(segmenter, highlighter.askedOfText());
        int wanted = Math.min(query.limit(), Math.max(1, snapshot.reader().maxDoc()));
        int collected = words.isNeeded() ? Math.max(wanted, RERANKED) : Math.max(wanted, 1);
        TopDocs top =
                searcher.search(compiled, new TopFieldCollectorManager(ORDER, collected, null, Integer.MAX_VALUE));
        List<Results.Facet> facets =
                query.hasFacets() ? searcher.search(compiled, new FacetCounter.Manager()) : List.of();
        List<Candidate> ranked = rank(top.scoreDocs, words);
        List<Hit> hits = ranked.stream()
                .limit(wanted)
                .map(candidate -> candidate.hit(highlighter))
                .toList();
        return new Results(Math.toIntExact(top.totalHits.value), hits, facets);
    }

    private List<Candidate> rank(ScoreDoc[] docs, WordRank words) {
        List<Candidate> front = new ArrayList<>();
        double best = docs.length == 0 ? 0 : score(docs[0]);
        int reranked = words.isNeeded() ? Math.min(RERANKED, docs.length) : 0;
        for (int i = 0; i < reranked; i++) {
            Candidate candidate = candidate(docs[i], best, 1);
            double asWords = words.of(candidate.provision.quote(), candidate.form);
            front.add(new Candidate(candidate.score * asWords, candidate.provision, candidate.form));
        }
        front.sort(Comparator.comparingDouble(Candidate::score).reversed());
        double last = front.isEmpty() ? 1 : front.get(front.size() - 1).score;
        for (int i = reranked; i < docs.length; i++) {
            front.add(candidate(docs[i], best, last));
        }
        return front;
    }

    private Candidate candidate(ScoreDoc doc, double best, double most) {
        StoredProvision provision = snapshot.provision(doc.doc);
        double relative = best > 0 ? score(doc) / best : 1;
        return new Candidate(Math.min(most, relative), provision, SearchForm.of(provision.quote()));
    }

    private static double score(ScoreDoc doc) {
        return doc instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
    }

    private record Candidate(double score, StoredProvision provision, SearchForm form) {

        Hit hit(Highlighter highlighter) {
            return new Hit(
                    Math.round(score * ROUNDING) / ROUNDING,
                    provision.source(),
                    provision.document(),
                    provision.title(),
                    provision.id(),
                    provision.path(),
                    provision.span(),
                    provision.quote(),
                    highlighter.highlights(provision, form),
                    provision.findings());
        }
    }

    @Override
    public void close() {
        snapshot.close();
    }
}

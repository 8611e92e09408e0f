package org.tiaoli.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.tiaoli.index.Fact;
import org.tiaoli.index.Snapshot;

/**
 * Keeps the provisions in which one and the same finding meets a condition.
 *
 * <p>The fields of a provision mix its findings: one duty of the party secretary and another one that is due every
 * month must not together answer what the secretary has to do every month. This filter only thins out what other
 * queries have found, because it looks at every document it is asked about.
 */
final class OneFinding extends Query {

    /** What reading the facts of a provision costs, in simple operations; so it runs behind every other filter. */
    private static final float COST = 2_000;

    private final Condition condition;

    OneFinding(Condition condition) {
        this.condition = condition;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext segment) throws IOException {
                Snapshot.FactsOfSegment facts = Snapshot.facts(segment.reader());
                DocIdSetIterator all = DocIdSetIterator.all(segment.reader().maxDoc());
                TwoPhaseIterator check = new TwoPhaseIterator(all) {
                    @Override
                    public boolean matches() throws IOException {
                        List<Fact> held = facts.of(all.docID());
                        return held == null || held.stream().anyMatch(fact -> FactTest.meets(fact, condition));
                    }

                    @Override
                    public float matchCost() {
                        return COST;
                    }
                };
                return new ConstantScoreScorer(this, score(), mode, check);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "one finding: " + condition;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneFinding that && condition.equals(that.condition);
    }

    @Override
    public int hashCode() {
        return condition.hashCode();
    }
}

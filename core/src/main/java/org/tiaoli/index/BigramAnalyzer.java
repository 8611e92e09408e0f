package org.tiaoli.index;

import org.apache.lucene.analysis.Analyzer;

/** Cuts every field into overlapping pairs of characters; thread-safe. */
final class BigramAnalyzer extends Analyzer {

    /** Between two values of a field, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new BigramTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }
}

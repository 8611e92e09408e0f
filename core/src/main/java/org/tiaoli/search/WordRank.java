package org.tiaoli.search;

import java.util.BitSet;
import java.util.List;
import org.tiaoli.index.SearchForm;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.nlp.Token;
import org.tiaoli.text.Span;

/**
 * Tells how well the asked words stand in a text as words of their own.
 *
 * <p>Pairs of characters find 书记 in 党委书记 and in 证书记载 alike; where words begin and end tells them apart.
 */
final class WordRank {

    /** What a place counts inside a longer word, as 支部 in 党支部. */
    private static final double INSIDE = 0.8;
    /** What a place counts that cuts words in two, as 书记 in 证书|记载. */
    private static final double CUT = 0.3;

    private final Segmenter segmenter;
    private final List<List<SearchForm>> asked;

    WordRank(Segmenter segmenter, List<List<SearchForm>> asked) {
        this.segmenter = segmenter;
        this.asked = asked;
    }

    boolean isNeeded() {
        return !asked.isEmpty();
    }

    /** From 0, when none of the asked words occurs, to 1, when all stand between word boundaries. */
    double of(String quote, SearchForm form) {
        BitSet boundaries = new BitSet(quote.length() + 1);
        boundaries.set(0);
        for (Token token : segmenter.words(quote)) {
            boundaries.set(token.span().end());
        }
        double sum = 0;
        for (List<SearchForm> spellings : asked) {
            double best = 0;
            for (SearchForm spelling : spellings) {
                for (Span place : form.occurrences(spelling)) {
                    best = Math.max(best, of(place, boundaries));
                }
            }
            sum += best;
        }
        return sum / asked.size();
    }

    private static double of(Span place, BitSet boundaries) {
        if (boundaries.get(place.start()) && boundaries.get(place.end())) {
            return 1;
        }
        int inside = boundaries.nextSetBit(place.start() + 1);
        return inside < 0 || inside >= place.end() ? INSIDE : CUT;
    }
}

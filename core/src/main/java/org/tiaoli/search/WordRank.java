package org.tiaoli.search;

import java.util.List;
import org.tiaoli.index.SearchForm;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.nlp.Token;
import org.tiaoli.text.Span;

/**
 * Tells how well the asked words stand in a text as words of their own.
 *
 * <p>Pairs of characters find 书记 in 党委书记 and in 证书记载 alike; where words begin and end tells them apart. Only the
 * surroundings of a place are cut into words, because cutting whole texts would cost more than the search.
 */
final class WordRank {

    /** What a place counts inside a longer word, as 支部 in 党支部. */
    private static final double INSIDE = 0.8;
    /** What a place counts that cuts words in two, as 书记 in 证书|记载. */
    private static final double CUT = 0.3;
    /** As many characters on each side decide about word boundaries, unless a mark is nearer. */
    private static final int SURROUNDINGS = 10;
    /** As many places of a word in one text are looked at. */
    private static final int PLACES = 3;

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
        double sum = 0;
        for (List<SearchForm> spellings : asked) {
            double best = 0;
            for (SearchForm spelling : spellings) {
                List<Span> places = form.occurrences(spelling);
                for (int i = 0; i < Math.min(PLACES, places.size()) && best < 1; i++) {
                    best = Math.max(best, of(quote, places.get(i)));
                }
            }
            sum += best;
        }
        return sum / asked.size();
    }

    private double of(String quote, Span place) {
        int from = place.start();
        while (from > 0 && place.start() - from < SURROUNDINGS && Character.isLetter(quote.charAt(from - 1))) {
            from--;
        }
        int to = place.end();
        while (to < quote.length() && to - place.end() < SURROUNDINGS && Character.isLetter(quote.charAt(to))) {
            to++;
        }
        boolean opens = from == place.start();
        boolean closes = false;
        boolean divided = false;
        for (Token token : segmenter.words(quote.substring(from, to))) {
            int boundary = from + token.span().end();
            opens |= boundary == place.start();
            closes |= boundary == place.end();
            divided |= boundary > place.start() && boundary < place.end();
        }
        if (opens && closes) {
            return 1;
        }
        return divided ? CUT : INSIDE;
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;

/** Finds where nouns of bearers, such as 部门 or 负责人, end. Immutable. */
final class BearerNouns {

    private static final int LONGEST_BRACKET = 30;

    private final Words words;
    private final WordList compounds;

    BearerNouns(Words words) {
        this.words = words;
        compounds = words.list("bearer-compounds");
    }

    /**
     * The ends of all bearer nouns in {@code [from, to)} that end with a word, in order.
     *
     * <p>A bracket behind a noun belongs to it.
     */
    List<Integer> ends(Passage passage, int from, int to) {
        return ends(passage, from, to, from, to);
    }

    /** Those of {@link #ends(Passage, int, int)} that are above {@code after} and at most {@code until}. */
    List<Integer> endsWithin(Passage passage, int from, int to, int after, int until) {
        List<Integer> ends = new ArrayList<>();
        for (int end : ends(passage, from, to, after - LONGEST_BRACKET - 1, until)) {
            if (end > after && end <= until) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** Does a bearer noun end exactly here? */
    boolean endsAt(Passage passage, int from, int end) {
        return !endsWithin(passage, from, end, end - 1, end).isEmpty();
    }

    private List<Integer> ends(Passage passage, int from, int to, int after, int until) {
        List<Match<Entry>> nouns = passage.matches(words.bearers);
        List<Integer> ends = new ArrayList<>();
        int last = from;
        for (int i = firstBehind(nouns, Math.max(from, after)); i < nouns.size(); i++) {
            Match<Entry> noun = nouns.get(i);
            int end = noun.span().end();
            if (end > until) {
                break;
            }
            if (noun.span().start() >= from && isNoun(passage, noun, from, to)) {
                int closed = behindBracket(passage.text(), end, to);
                if (closed > last) {
                    ends.add(closed);
                    last = closed;
                }
            }
        }
        return ends;
    }

    /** The first noun that ends above {@code offset}. */
    private static int firstBehind(List<Match<Entry>> nouns, int offset) {
        int low = 0;
        int high = nouns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nouns.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isNoun(Passage passage, Match<Entry> noun, int from, int to) {
        int end = noun.span().end();
        boolean endsWord = end == to || passage.isWordStart(end);
        boolean one = noun.span().length() == 1;
        return endsWord && !(one && (end - from < 3 || compounds.closes(passage.text(), 0, end)));
    }

    private static int behindBracket(String text, int end, int to) {
        if (end < to && (text.charAt(end) == '（' || text.charAt(end) == '(')) {
            for (int i = end + 1; i < Math.min(to, end + LONGEST_BRACKET); i++) {
                if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                    return i + 1;
                }
            }
        }
        return end;
    }
}

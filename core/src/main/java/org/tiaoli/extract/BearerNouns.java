package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.Hits;

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
        for (int end : ends(passage, from, to, after, until)) {
            if (end <= until) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** The first of {@link #ends(Passage, int, int)} above {@code last}, itself one of them or {@code from}; -1 for none. */
    int next(Passage passage, int from, int to, int last) {
        return next(passage, from, to, last, null);
    }

    /**
     * As {@link #next(Passage, int, int, int)}, without most of those behind which no predicate can begin; that is found out
     * with less effort than whether a noun ends there.
     */
    int nextSubject(Passage passage, int from, int to, int last, Predicates predicates) {
        return next(passage, from, to, last, predicates);
    }

    private int next(Passage passage, int from, int to, int last, @Nullable Predicates predicates) {
        Hits hits = passage.hits();
        int list = words.bearerNouns.list();
        int noun = hits.next(list, hits.firstBehind(last), from, to);
        while (noun >= 0) {
            int closed = behindBracket(passage.text(), hits.end(noun), to);
            boolean leads = predicates == null
                    || closed != hits.end(noun)
                    || closed < to && predicates.mayStartAt(passage, closed);
            if (closed > last && leads && isNoun(passage, hits.start(noun), hits.end(noun), from, to)) {
                return closed;
            }
            noun = hits.next(list, noun + 1, from, to);
        }
        return -1;
    }

    /** Does a bearer noun end exactly here? */
    boolean endsAt(Passage passage, int from, int end) {
        if (from >= end) {
            return false;
        }
        Hits hits = passage.hits();
        int list = words.bearerNouns.list();
        boolean bracket =
                passage.text().charAt(end - 1) == '）' || passage.text().charAt(end - 1) == ')';
        int first = hits.firstBehind(bracket ? Math.max(from, end - LONGEST_BRACKET - 2) : end - 1);
        for (int noun = hits.next(list, first, from, end); noun >= 0; noun = hits.next(list, noun + 1, from, end)) {
            int closed = behindBracket(passage.text(), hits.end(noun), end);
            if (closed == end && isNoun(passage, hits.start(noun), hits.end(noun), from, end)) {
                return true;
            }
        }
        return false;
    }

    /** Those above {@code after} of nouns that end in front of {@code until}, brackets behind them not counted. */
    private List<Integer> ends(Passage passage, int from, int to, int after, int until) {
        Hits hits = passage.hits();
        int list = words.bearerNouns.list();
        List<Integer> ends = new ArrayList<>();
        int last = from;
        int noun = hits.next(list, hits.firstBehind(Math.max(from, after - LONGEST_BRACKET - 1)), from, until);
        while (noun >= 0) {
            int closed = behindBracket(passage.text(), hits.end(noun), to);
            if (closed > Math.max(last, after) && isNoun(passage, hits.start(noun), hits.end(noun), from, to)) {
                ends.add(closed);
                last = closed;
            }
            noun = hits.next(list, noun + 1, from, until);
        }
        return ends;
    }

    private boolean isNoun(Passage passage, int start, int end, int from, int to) {
        boolean one = end - start == 1;
        return !(one && (end - from < 3 || compounds.closes(passage.text(), 0, end)))
                && (end == to || passage.isWordStart(end))
                && words.bearers.at(passage.text(), start, to).length() <= end - start
                && !(one && isParticle(passage, start));
    }

    /** 保障所需: a word that only stands in front of a verb here. */
    private static boolean isParticle(Passage passage, int start) {
        return passage.isWordStart(start)
                && passage.wordEnd(start) == start + 1
                && passage.tag(start).startsWith("u");
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

package org.tiaoli.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Where the phrases of a {@link Vocabulary} stand in one text. Not safe to share between threads. */
public final class Hits {

    private final int width;
    private final long[] lists;
    private final long[] present;

    /** Ends and starts of the phrases, alternating, by end and the longer first. */
    private int[] places;

    private int[] phrases;
    private int size;

    /** For every offset the first phrase that ends behind it. */
    private final int[] firstBehind;

    /** The stretch that was asked for last, and the lists of which a phrase stands there. */
    private int askedFrom = -1;

    private int askedTo = -1;
    private final long[] asked;

    Hits(int length, int width, long[] lists) {
        this.width = width;
        this.lists = lists;
        present = new long[width];
        asked = new long[width];
        places = new int[length + 16];
        phrases = new int[places.length / 2];
        firstBehind = new int[length + 1];
    }

    void add(int start, int end, int phrase) {
        if (size == phrases.length) {
            places = Arrays.copyOf(places, 4 * size);
            phrases = Arrays.copyOf(phrases, 2 * size);
        }
        places[2 * size] = end;
        places[2 * size + 1] = start;
        phrases[size++] = phrase;
        for (int i = 0; i < width; i++) {
            present[i] |= lists[phrase * width + i];
        }
    }

    void close() {
        int at = 0;
        for (int offset = 0; offset < firstBehind.length; offset++) {
            while (at < size && places[2 * at] <= offset) {
                at++;
            }
            firstBehind[offset] = at;
        }
    }

    /** Does a phrase of this list stand in the text? */
    public boolean any(int list) {
        return (present[list >> 6] & 1L << list) != 0;
    }

    /** Does a phrase of this list stand in {@code [from, to)}? */
    public boolean any(int list, int from, int to) {
        if (!any(list)) {
            return false;
        }
        if (from != askedFrom || to != askedTo) {
            ask(from, to);
        }
        return (asked[list >> 6] & 1L << list) != 0;
    }

    /** Many lists are asked for one stretch after the other. */
    private void ask(int from, int to) {
        askedFrom = from;
        askedTo = to;
        Arrays.fill(asked, 0);
        for (int hit = firstBehind[from]; hit < size && places[2 * hit] <= to; hit++) {
            if (places[2 * hit + 1] >= from) {
                for (int i = 0; i < width; i++) {
                    asked[i] |= lists[phrases[hit] * width + i];
                }
            }
        }
    }

    /** The number of the first hit that ends behind an offset. */
    public int firstBehind(int offset) {
        return firstBehind[offset];
    }

    /** The number of the first hit of a list, from number {@code at} on, in {@code [from, to)}; -1 where there is none. */
    public int next(int list, int at, int from, int to) {
        int word = list >> 6;
        for (int i = at; i < size && places[2 * i] <= to; i++) {
            if ((lists[phrases[i] * width + word] & 1L << list) != 0 && places[2 * i + 1] >= from) {
                return i;
            }
        }
        return -1;
    }

    /** Where a hit begins. */
    public int start(int hit) {
        return places[2 * hit + 1];
    }

    /** Where a hit ends. */
    public int end(int hit) {
        return places[2 * hit];
    }

    /** Every place of these phrases, by end and the longer first. */
    public <T> List<Match<T>> all(Phrases<T> phrases) {
        int list = phrases.list();
        List<Match<T>> found = new ArrayList<>();
        int end = firstBehind.length - 1;
        for (int i = any(list) ? next(list, 0, 0, end) : -1; i >= 0; i = next(list, i + 1, 0, end)) {
            found.add(match(phrases, i));
        }
        return found;
    }

    /** The leftmost of these phrases in {@code [from, to)}, of those the longest, none overlapping another. */
    public <T> List<Match<T>> longest(Phrases<T> phrases, int from, int to) {
        if (!any(phrases.list(), from, to)) {
            return List.of();
        }
        List<Match<T>> kept = new ArrayList<>(2);
        for (int hit = leftmost(phrases, from, to); hit >= 0; hit = leftmost(phrases, end(hit), to)) {
            kept.add(match(phrases, hit));
        }
        return kept;
    }

    /** The longest of the first of these phrases in {@code [from, to)}; -1 where there is none. */
    private int leftmost(Phrases<?> phrases, int from, int to) {
        int list = phrases.list();
        int best = -1;
        for (int i = next(list, firstBehind[from], from, to); i >= 0; i = next(list, i + 1, from, to)) {
            if (best >= 0 && end(i) > start(best) + phrases.longest()) {
                break;
            }
            if (best < 0 || start(i) < start(best) || start(i) == start(best) && end(i) > end(best)) {
                best = i;
            }
        }
        return best;
    }

    private <T> Match<T> match(Phrases<T> phrases, int hit) {
        return new Match<>(new Span(start(hit), end(hit)), phrases.value(this.phrases[hit]));
    }
}

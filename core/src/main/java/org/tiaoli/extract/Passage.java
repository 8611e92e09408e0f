package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.Hits;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.nlp.Phrases;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.nlp.TextWords;
import org.tiaoli.nlp.Token;
import org.tiaoli.nlp.Vocabulary;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/**
 * A connected piece of a provision's text, with its words when they are asked for.
 *
 * <p>Made for one call and not shared between threads.
 */
final class Passage {

    private final Provision provision;
    private final Excerpt excerpt;
    private final String text;
    private final @Nullable Integer row;
    private final Trace trace;
    private final Segmenter segmenter;
    private final Hits hits;
    private @Nullable TextWords words;

    Passage(
            Provision provision,
            Excerpt excerpt,
            @Nullable Integer row,
            Vocabulary vocabulary,
            Segmenter segmenter,
            Trace trace) {
        this.provision = provision;
        this.excerpt = excerpt;
        this.text = excerpt.text();
        this.row = row;
        this.segmenter = segmenter;
        this.hits = vocabulary.in(text);
        this.trace = trace;
        trace.reads(this);
    }

    Provision provision() {
        return provision;
    }

    String text() {
        return text;
    }

    @Nullable
    Integer row() {
        return row;
    }

    /** Takes down what is decided about it. */
    Trace trace() {
        return trace;
    }

    /** The place in the source of a stretch of this passage. */
    Span source(int start, int end) {
        return excerpt.toSource(new Span(start, end));
    }

    /** Where a character first stands in {@code [from, to)}; -1 where it does not. */
    int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Where a character last stands in {@code [from, to)}; -1 where it does not. */
    int lastIndexOf(char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The words that lie within {@code [start, end)}. */
    List<Token> tokens(int start, int end) {
        return words().within(start, end);
    }

    /** Does a word start at this offset? */
    boolean isWordStart(int offset) {
        return offset >= text.length() || tokenAt(offset) != null;
    }

    /** The word that starts here; null where none does. */
    @Nullable
    Token tokenAt(int offset) {
        return words().at(offset);
    }

    private TextWords words() {
        TextWords known = words;
        if (known == null) {
            known = segmenter.over(text);
            words = known;
        }
        return known;
    }

    /** Does a word of this list of the vocabulary stand in {@code [from, to)}? */
    boolean holds(int list, int from, int to) {
        return hits.any(list, from, to);
    }

    /** Where the words of the vocabulary stand in the passage. */
    Hits hits() {
        return hits;
    }

    /** The leftmost of these phrases in {@code [from, to)}, of those the longest, none overlapping another. */
    List<Match<Entry>> longest(Phrases<Entry> phrases, int from, int to) {
        return hits.longest(phrases, from, to);
    }
}

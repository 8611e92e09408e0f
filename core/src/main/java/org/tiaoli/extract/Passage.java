package org.tiaoli.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Modals.Modal;
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
    private @Nullable Recall<Phrase> heads;
    private @Nullable Recall<Modal> modals;
    private @Nullable Recall<Found<Deadline>> deadlines;

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

    /** Who heads which stretch, as {@link Bearers} decided. */
    Recall<Phrase> heads() {
        Recall<Phrase> known = heads;
        if (known == null) {
            known = new Recall<>();
            heads = known;
        }
        return known;
    }

    /** Which modal governs which stretch, as {@link GoverningModals} decided. */
    Recall<Modal> modals() {
        Recall<Modal> known = modals;
        if (known == null) {
            known = new Recall<>();
            modals = known;
        }
        return known;
    }

    /** Which deadline comes first in which stretch, as {@link Deadlines} decided. */
    Recall<Found<Deadline>> deadlines() {
        Recall<Found<Deadline>> known = deadlines;
        if (known == null) {
            known = new Recall<>();
            deadlines = known;
        }
        return known;
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

    /** The word that starts here; null where none does. */
    @Nullable
    Token tokenAt(int offset) {
        return words().at(offset);
    }

    /** The end of the word that starts here; -1 where none does. */
    int wordEnd(int offset) {
        return offset >= text.length() ? -1 : words().end(offset);
    }

    /** Where the word that starts here or next begins, if it ends within {@code [.., end)}; -1 otherwise. */
    int nextWord(int offset, int end) {
        int at = offset;
        while (at < end && !isWordStart(at)) {
            at++;
        }
        return at < end && wordEnd(at) <= end ? at : -1;
    }

    /** Where the last word that lies within {@code [start, end)} begins; -1 where none does. */
    int lastWord(int start, int end) {
        int at = end - 1;
        while (at >= start && !(isWordStart(at) && wordEnd(at) <= end)) {
            at--;
        }
        return at >= start ? at : -1;
    }

    /** Does a word with this part of speech lie within {@code [start, end)}? */
    boolean holdsTag(String tag, int start, int end) {
        for (int at = nextWord(start, end); at >= 0; at = nextWord(wordEnd(at), end)) {
            if (tag(at).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** May the word that starts here be one of these parts of speech? Costs less than to know it. */
    boolean mayBe(int offset, Set<String> tags) {
        return words().mayBe(offset, tags);
    }

    /** The part of speech of the word that starts here; empty where none does. */
    String tag(int offset) {
        return wordEnd(offset) < 0 ? "" : words().tag(offset);
    }

    /** Does a word start at this offset? */
    boolean isWordStart(int offset) {
        return offset >= text.length() || words().starts(offset);
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

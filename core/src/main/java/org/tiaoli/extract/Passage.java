package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.nlp.Token;
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
    private final Segmenter segmenter;
    private @Nullable List<Token> tokens;
    private int @Nullable [] tokenStartingAt;

    Passage(Provision provision, Excerpt excerpt, @Nullable Integer row, Segmenter segmenter) {
        this.provision = provision;
        this.excerpt = excerpt;
        this.text = excerpt.text();
        this.row = row;
        this.segmenter = segmenter;
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

    /** The place in the source of a stretch of this passage. */
    Span source(int start, int end) {
        return excerpt.toSource(new Span(start, end));
    }

    /** The words that lie within {@code [start, end)}. */
    List<Token> tokens(int start, int end) {
        List<Token> within = new ArrayList<>();
        List<Token> all = all();
        for (int i = firstTokenFrom(start); i < all.size() && all.get(i).span().end() <= end; i++) {
            within.add(all.get(i));
        }
        return within;
    }

    /** Does a word start at this offset? */
    boolean isWordStart(int offset) {
        return offset >= text.length() || index()[offset] >= 0;
    }

    /** The word that starts here; null where none does. */
    @Nullable
    Token tokenAt(int offset) {
        if (offset >= text.length()) {
            return null;
        }
        int at = index()[offset];
        return at < 0 ? null : all().get(at);
    }

    private int firstTokenFrom(int offset) {
        int[] index = index();
        int at = offset;
        while (at < index.length && index[at] < 0) {
            at++;
        }
        return at < index.length ? index[at] : all().size();
    }

    private int[] index() {
        int[] known = tokenStartingAt;
        if (known != null) {
            return known;
        }
        int[] index = new int[text.length()];
        java.util.Arrays.fill(index, -1);
        List<Token> all = all();
        for (int i = 0; i < all.size(); i++) {
            int start = all.get(i).span().start();
            if (start < index.length) {
                index[start] = i;
            }
        }
        tokenStartingAt = index;
        return index;
    }

    private List<Token> all() {
        List<Token> known = tokens;
        if (known == null) {
            known = segmenter.tagged(text);
            tokens = known;
        }
        return known;
    }
}

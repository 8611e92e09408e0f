package org.tiaoli.nlp;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/**
 * HanLP's words of one text, found for the stretch between two marks when one of them is asked for; they are those that
 * HanLP finds for the whole text.
 *
 * <p>A mark is a word by itself and of one part of speech, so the words around it do not depend on one another. One thing
 * does reach over marks: HanLP has no count of the part of speech {@code uj} of 的 and some like it, so behind the first
 * such word of a text the probabilities are infinite, and every word has its most frequent part of speech. So stretches are
 * cut from the beginning of the text on until one holds such a word, and those behind it with 的 in front of them.
 */
final class StretchWords extends StartedWords {

    private static final String MARKS = "，。；：、";
    /** HanLP's cutter tells of this word that those behind it stand alone, if it tells of any. */
    static final String ENDLESS = "的";

    private final String text;
    private final BiFunction<String, Boolean, Object[]> cutter;
    private final boolean[] cut;

    /** All in front of it is cut. */
    private int cutUntil;

    /** Was a word found in front of {@link #cutUntil} that has the words behind it stand alone? */
    private boolean alone;

    StretchWords(String text, BiFunction<String, Boolean, Object[]> cutter) {
        super(text.length());
        this.text = text;
        this.cutter = cutter;
        cut = new boolean[text.length()];
    }

    @Override
    public @Nullable Token at(int offset) {
        if (offset >= length()) {
            return null;
        }
        while (!alone && !cut[offset]) {
            cutUntil = cutFrom(cutUntil);
        }
        if (!cut[offset]) {
            int from = offset;
            while (from > 0 && !isMark(from - 1)) {
                from--;
            }
            cutFrom(from);
        }
        return super.at(offset);
    }

    /** Cuts the stretch that begins here; gives where it ends, behind its mark. */
    private int cutFrom(int from) {
        int to = from;
        while (to < text.length() && !isMark(to)) {
            to++;
        }
        to = Math.min(to + 1, text.length());
        int front = Math.max(0, from - 1);
        String stretch = text.substring(front, to);
        int shift = alone ? front - ENDLESS.length() : front;
        Object[] words = cutter.apply(alone ? ENDLESS + stretch : stretch, true);
        int[] ends = (int[]) words[0];
        String[] tags = (String[]) words[1];
        int start = shift;
        for (int i = 0; i < ends.length; i++) {
            int end = shift + ends[i];
            if (start >= from) {
                add(new Token(new Span(start, end), tags[i]));
            }
            start = end;
        }
        for (int i = from; i < to; i++) {
            cut[i] = true;
        }
        alone |= (Boolean) words[2];
        return to;
    }

    private boolean isMark(int offset) {
        return MARKS.indexOf(text.charAt(offset)) >= 0;
    }
}

package org.tiaoli.nlp.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.TextWords;
import org.tiaoli.nlp.Token;
import org.tiaoli.nlp.internal.Stretches.Stretch;
import org.tiaoli.text.Span;

/**
 * HanLP's words of one text, found around the places that are asked for; they are those that HanLP finds for the whole text.
 *
 * <p>A character between two {@link Seams} is a word by itself, and the words on its two sides do not depend on one another;
 * so only what lies between two such characters is cut, and where a seam is asked for nothing is. Parts of speech do not
 * depend on one another across a word of one part of speech. One thing reaches over everything: behind the first word that
 * is {@link Word#endless} each word has its most frequent part of speech. Not safe to share between threads.
 */
final class CutWords implements TextWords {

    /** Where it is known that no word begins. */
    private static final int NONE = -1;

    private final String text;
    private final WordTable table;
    private final Seams seams;
    private final Stretches stretches;

    /** For every offset the end of the word that begins there, {@link #NONE}, or 0 where that was not asked for. */
    private final int[] ends;

    private final @Nullable Word[] words;

    /** Where they depend on the words around. */
    private final @Nullable String[] tags;

    /** All in front of it is looked through for a word behind which words stand alone. */
    private int searched;

    /** Where that word begins; the length of the text as long as none is known. */
    private int endless;

    CutWords(String text, WordTable table, Stretches stretches) {
        this.text = text;
        this.table = table;
        this.stretches = stretches;
        seams = table.seams();
        ends = new int[text.length()];
        words = new Word[text.length()];
        tags = new String[text.length()];
        endless = text.length();
    }

    @Override
    public boolean starts(int offset) {
        if (offset >= text.length()) {
            return false;
        }
        int known = ends[offset];
        return known > 0 || known == 0 && (seams.isSurelyAt(text, offset) || end(offset) != NONE);
    }

    @Override
    public int end(int offset) {
        if (offset >= text.length()) {
            return NONE;
        }
        if (ends[offset] == 0) {
            cutAround(offset);
        }
        return ends[offset];
    }

    @Override
    public @Nullable Token at(int offset) {
        int end = end(offset);
        return end == NONE ? null : new Token(new Span(offset, end), tag(offset));
    }

    @Override
    public List<Token> within(int start, int end) {
        List<Token> found = new ArrayList<>();
        int at = start;
        while (at < end && at < text.length()) {
            int behind = end(at);
            if (behind != NONE && behind <= end) {
                found.add(new Token(new Span(at, behind), tag(at)));
            }
            at = behind == NONE ? at + 1 : behind;
        }
        return found;
    }

    private void cutAround(int offset) {
        boolean seam = seams.isAt(text, offset);
        int from = start(offset, seam);
        int to = end(offset, seam);
        if (to == offset) {
            put(offset, offset + 1, table.single(text.charAt(offset)));
            return;
        }
        Stretch stretch = stretches.cut(text, from, to);
        for (int i = from; i < to; i++) {
            ends[i] = NONE;
        }
        int start = from;
        for (int i = 0; i < stretch.ends().length; i++) {
            int end = from + stretch.ends()[i];
            put(start, end, stretch.words()[i]);
            start = end;
        }
    }

    /** Behind the last character in front of an offset that stands between two seams. */
    private int start(int offset, boolean seamAtOffset) {
        boolean seam = seamAtOffset;
        int at = offset;
        while (at > 0) {
            boolean before = seams.isAt(text, at - 1);
            if (seam && before) {
                break;
            }
            seam = before;
            at--;
        }
        return at;
    }

    /** The first character from an offset on that stands between two seams. */
    private int end(int offset, boolean seamAtOffset) {
        boolean seam = seamAtOffset;
        int at = offset;
        while (at < text.length()) {
            boolean behind = seams.isAt(text, at + 1);
            if (seam && behind) {
                break;
            }
            seam = behind;
            at++;
        }
        return at;
    }

    private void put(int start, int end, Word word) {
        ends[start] = end;
        words[start] = word;
    }

    private Word word(int start) {
        Word word = end(start) == NONE ? null : words[start];
        if (word == null) {
            throw new IllegalArgumentException("no word begins at " + start);
        }
        return word;
    }

    @Override
    public String tag(int offset) {
        Word word = word(offset);
        if (word.natures.length == 1 || standsAlone(offset)) {
            return table.tag(word.natures[0]);
        }
        String known = tags[offset];
        return known == null ? tagOfRun(offset) : known;
    }

    /** Of words that follow one another, each is settled by the one behind it; what was settled on the way is kept. */
    private String tagOfRun(int offset) {
        int first = offset;
        int before = startOfBefore(first);
        while (before >= 0 && word(before).natures.length > 1) {
            first = before;
            before = startOfBefore(first);
        }
        List<Word> run = new ArrayList<>();
        int end = first;
        while (end <= offset) {
            run.add(word(end));
            end = end(end);
        }
        Word front = before < 0 ? table.begin() : word(before);
        Word behind = end == text.length() ? table.end() : word(end);
        String[] settled = table.tags(front, run.toArray(Word[]::new), behind);
        int at = first;
        for (String tag : settled) {
            tags[at] = tag;
            at = end(at);
        }
        return settled[settled.length - 1];
    }

    @Override
    public boolean mayBe(int offset, Set<String> tags) {
        if (ends[offset] != 0) {
            return ends[offset] != NONE && tags.contains(tag(offset));
        }
        Word single = table.single(text.charAt(offset));
        if (holdsOne(single, tags)) {
            return true;
        }
        return table.anyAt(text, offset, word -> holdsOne(word, tags));
    }

    private boolean holdsOne(Word word, Set<String> tags) {
        for (int nature : word.natures) {
            if (tags.contains(table.tag(nature))) {
                return true;
            }
        }
        return false;
    }

    /** Where the word in front of this one begins; -1 where none does. */
    private int startOfBefore(int start) {
        int at = start - 1;
        while (at >= 0 && end(at) == NONE) {
            at--;
        }
        return at;
    }

    /** Does a word in front of this one make the weights of all parts of speech behind it infinite? */
    private boolean standsAlone(int start) {
        while (searched < start && endless == text.length()) {
            if (seams.mayBeEndless(text.charAt(searched)) && end(searched) != NONE && word(searched).endless) {
                endless = searched;
            }
            searched++;
        }
        return endless < start;
    }
}

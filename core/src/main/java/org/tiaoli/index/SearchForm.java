package org.tiaoli.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiaoli.text.Folded;
import org.tiaoli.text.Folding;
import org.tiaoli.text.Span;

/**
 * The form in which a text is indexed and looked for, with the way back to what is printed.
 *
 * <p>Width and case are folded, spaces vanish (每年 2 次 is 每年2次), and any run of marks, tabs and line ends is one
 * break. What one text contains of another is thereby the same question for an index of pairs of characters and for
 * {@code indexOf}: a phrase of {@link #phrase()} matches exactly where {@link #occurrences} finds it. Immutable.
 */
public final class SearchForm {

    /** Says how texts are cut; it stands in the index, because forms of different versions do not fit together. */
    public static final String VERSION = "1";

    /** Stands for marks between two stretches of letters and digits; no letter or digit is folded to it. */
    static final char BREAK = '\n';

    private static final Folding WIDTH = Folding.of(Folding.Step.WIDTH);
    /** Printed for 〇 in years, though a geometric mark to Unicode. */
    private static final char RING = '○';

    private static final char ZERO = '〇';

    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private SearchForm(char[] chars, int[] starts, int[] ends, int length) {
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** The form of a printed text; linear in its length. */
    public static SearchForm of(String printed) {
        Folded folded = WIDTH.fold(printed);
        String text = folded.text();
        char[] chars = new char[text.length()];
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int length = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int size = Character.charCount(codePoint);
            boolean letter = isLetter(codePoint);
            if (letter || (!isTransparent(codePoint) && (length == 0 || chars[length - 1] != BREAK))) {
                for (int k = 0; k < size; k++) {
                    char c = text.charAt(at + k);
                    chars[length] = !letter ? BREAK : c == RING ? ZERO : c;
                    starts[length] = folded.sourceStart(at);
                    ends[length++] = folded.sourceEnd(at + size - 1);
                    if (!letter) {
                        break;
                    }
                }
            }
            at += size;
        }
        return new SearchForm(chars, starts, ends, length);
    }

    private static boolean isLetter(int c) {
        if ((c >= 0x4E00 && c <= 0x9FFF) || Character.isLetterOrDigit(c) || c == RING || c == '%' || c == '‰') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isTransparent(int c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR || type == Character.FORMAT;
    }

    /** Is there no letter and no digit in it, so that nothing can be looked for? */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (chars[i] != BREAK) {
                return false;
            }
        }
        return true;
    }

    /** The form itself, as what is compared. */
    public String text() {
        return new String(chars, 0, length);
    }

    /** Does this text contain what {@code phrase} asks for? */
    public boolean contains(SearchForm phrase) {
        return text().contains(phrase.trimmed());
    }

    /**
     * Every place of a phrase, in order, which may overlap; empty for a blank phrase.
     *
     * @return spans of the printed text
     */
    public List<Span> occurrences(SearchForm phrase) {
        String wanted = phrase.trimmed();
        List<Span> places = new ArrayList<>();
        if (wanted.isEmpty()) {
            return places;
        }
        String text = text();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            places.add(new Span(starts[at], ends[at + wanted.length() - 1]));
        }
        return places;
    }

    /** The form without breaks at its ends, which ask for nothing. */
    public String trimmed() {
        return text().strip();
    }

    /**
     * The terms that a text has at these distances exactly when it contains this form.
     *
     * @return none for a blank form
     */
    public List<PhraseTerm> phrase() {
        String form = trimmed();
        List<PhraseTerm> terms = new ArrayList<>();
        int at = 0;
        int runStart = 0;
        while (at < form.length()) {
            if (form.charAt(at) == BREAK) {
                runStart = ++at;
                continue;
            }
            int next = form.offsetByCodePoints(at, 1);
            boolean last = next == form.length();
            if (last || form.charAt(next) == BREAK) {
                if (!last || at == runStart) {
                    terms.add(new PhraseTerm(form.substring(at, next), at, last));
                }
            } else {
                terms.add(new PhraseTerm(form.substring(at, form.offsetByCodePoints(next, 1)), at, false));
            }
            at = next;
        }
        return terms;
    }

    /**
     * A term of a phrase.
     *
     * @param text     one or two characters
     * @param position its distance from the beginning
     * @param prefix   does every term count that begins so? A single character at the end may be followed by anything
     */
    public record PhraseTerm(String text, int position, boolean prefix) {}

    int length() {
        return length;
    }

    char[] chars() {
        return chars;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchForm that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOf(chars, length));
    }

    @Override
    public String toString() {
        return text();
    }
}

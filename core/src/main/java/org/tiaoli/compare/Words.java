package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.nlp.Token;

/**
 * Cuts a text into what a redline never tears: words, 《titles》, numbers with what they count, and frequencies.
 */
final class Words {

    private static final String NUMBERS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两.．%％";
    private static final int LONGEST_TITLE = 200;

    private final Segmenter segmenter;
    private final List<String> before;
    private final List<String> after;

    Words(Segmenter segmenter, Lexicon lexicon) {
        this.segmenter = segmenter;
        this.before = counting(lexicon, "before");
        this.after = counting(lexicon, "after");
    }

    private static List<String> counting(Lexicon lexicon, String where) {
        return lexicon.list("counting").stream()
                .filter(entry -> entry.meaning().equals(where))
                .map(Entry::pattern)
                .toList();
    }

    /** The pieces of a text; put together they are the text. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            int end = unbreakable(text, at);
            if (end > at) {
                cut(text.substring(plain, at), words);
                words.add(text.substring(at, end));
                plain = end;
                at = end;
            } else {
                at++;
            }
        }
        cut(text.substring(plain), words);
        return words;
    }

    private void cut(String text, List<String> into) {
        if (text.isEmpty()) {
            return;
        }
        for (Token token : segmenter.words(text)) {
            into.add(token.span().in(text));
        }
    }

    /** Where a title, number or frequency that begins at {@code at} ends; {@code at} itself where none does. */
    private int unbreakable(String text, int at) {
        char c = text.charAt(at);
        if (c == '《') {
            int close = text.indexOf('》', at);
            return close > 0 && close - at <= LONGEST_TITLE ? close + 1 : at;
        }
        int number = at + longestAt(text, at, before);
        int end = number;
        while (end < text.length() && NUMBERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == number && c != '每') {
            return at;
        }
        int counted = longestAt(text, end, after);
        if (counted == 0 && !hasArabic(text, number, end)) {
            return at;
        }
        return end + counted;
    }

    private static boolean hasArabic(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int longestAt(String text, int at, List<String> words) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }
}

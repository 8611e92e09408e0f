package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.lexicon.Lexicon;

/** A short list of words, looked for in single lines. Immutable. */
final class Words {

    private static final int BUCKETS = 31;

    private final String[] words;

    /** One bit for each character that a word begins with. */
    private final long[] firsts = new long[1024];

    /** The words by their first character. */
    private final List<List<String>> buckets = new ArrayList<>(BUCKETS);

    private Words(List<String> words) {
        this.words = words.toArray(new String[0]);
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(0));
        }
        for (String word : this.words) {
            char c = word.charAt(0);
            firsts[c >> 6] |= 1L << c;
            buckets.get(c % BUCKETS).add(word);
        }
    }

    static Words of(Lexicon lexicon, String list) {
        return new Words(lexicon.patterns(list));
    }

    /** Does any of the words stand in the stretch? */
    boolean in(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((firsts[c >> 6] & 1L << c) != 0 && at(text, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** Does {@code text} end in any of the words? */
    boolean end(String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Does any of the words stand at {@code at}? */
    boolean at(String text, int at, int to) {
        if (at >= to) {
            return false;
        }
        List<String> bucket = buckets.get(text.charAt(at) % BUCKETS);
        for (int i = 0; i < bucket.size(); i++) {
            String word = bucket.get(i);
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}

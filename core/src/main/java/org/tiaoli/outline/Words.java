package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.lexicon.Lexicon;

/** A short list of words, looked for in single lines. Immutable. */
final class Words {

    private static final int BUCKETS = 31;

    /** What a character can be in a word: the first, the one behind the first. */
    private static final byte FIRST = 1;

    private static final byte SECOND = 2;

    private final String[] words;

    /** Bits for each character. Two looks at one table pass over nearly all text without a guess of the processor going wrong. */
    private final byte[] places = new byte[1 << 16];

    /** The words by their first character. */
    private final List<List<String>> buckets = new ArrayList<>(BUCKETS);

    private Words(List<String> words) {
        this.words = words.toArray(new String[0]);
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(0));
        }
        for (String word : this.words) {
            add(word);
        }
    }

    private void add(String word) {
        char c = word.charAt(0);
        places[c] |= FIRST;
        buckets.get(c % BUCKETS).add(word);
        if (word.length() > 1) {
            places[word.charAt(1)] |= SECOND;
        } else {
            for (int any = 0; any < places.length; any++) {
                places[any] |= SECOND;
            }
        }
    }

    static Words of(Lexicon lexicon, String list) {
        return new Words(lexicon.patterns(list));
    }

    /** Does any of the words stand in the stretch? */
    boolean in(String text, int from, int to) {
        int before = 0;
        for (int i = from; i < to; i++) {
            int place = places[text.charAt(i)];
            if ((before & place >> 1) != 0 && at(text, i - 1, to)) {
                return true;
            }
            before = place & FIRST;
        }
        return to > from && at(text, to - 1, to);
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

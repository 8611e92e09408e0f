package org.tiaoli.outline;

import java.util.List;
import org.tiaoli.lexicon.Lexicon;

/** A short list of words, looked for in single lines. */
final class Words {

    private final String[] words;

    private Words(List<String> words) {
        this.words = words.toArray(new String[0]);
    }

    static Words of(Lexicon lexicon, String list) {
        return new Words(lexicon.patterns(list));
    }

    /** Does any of the words stand in {@code text}? */
    boolean in(String text) {
        for (String word : words) {
            if (text.contains(word)) {
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
        for (String word : words) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}

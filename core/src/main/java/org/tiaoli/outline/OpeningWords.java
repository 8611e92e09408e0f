package org.tiaoli.outline;

import java.util.HashMap;
import java.util.Map;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

/** The words by which a sentence shows whether it opens a paragraph or goes on one. Immutable. */
final class OpeningWords {

    private static final double UNIT = 10;

    private final Map<String, Double> odds = new HashMap<>();
    private int longest;

    OpeningWords(Lexicon lexicon) {
        for (Entry entry : lexicon.list("paragraph-openings")) {
            odds.put(entry.pattern(), Integer.parseInt(entry.meaning()) / UNIT);
            longest = Math.max(longest, entry.pattern().length());
        }
    }

    /** How much likelier does a sentence that begins here open a paragraph? A natural logarithm, 0 where nothing is known. */
    double odds(String text, int from, int to) {
        String word = at(text, from, to);
        return odds.getOrDefault(word, 0.0);
    }

    /** The longest word known that stands here, white space left out; empty where there is none. */
    String at(String text, int from, int to) {
        String words = Glyphs.squeeze(text, from, Math.min(to, from + 2 * longest));
        for (int end = Math.min(words.length(), longest); end > 0; end--) {
            if (odds.containsKey(words.substring(0, end))) {
                return words.substring(0, end);
            }
        }
        return "";
    }
}

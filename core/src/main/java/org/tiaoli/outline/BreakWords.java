package org.tiaoli.outline;

import org.tiaoli.lexicon.Lexicon;

/**
 * The words by which a line break shows what it is. Immutable.
 *
 * @param openings words with which paragraphs open or go on
 * @param nouns    nouns that end a heading with a character with which a sentence breaks off
 */
record BreakWords(OpeningWords openings, Words nouns) {

    static BreakWords of(Lexicon lexicon) {
        return new BreakWords(new OpeningWords(lexicon), Words.of(lexicon, "broken-nouns"));
    }
}

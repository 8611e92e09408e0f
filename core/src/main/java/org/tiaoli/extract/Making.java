package org.tiaoli.extract;

import java.util.regex.Pattern;

/** Tells the sentence that says why and on what a text was made: 为了…，根据…，制定本办法. Immutable. */
final class Making {

    private final WordList announcing;
    private final Pattern makesThis;

    Making(Words words) {
        announcing = words.list("making");
        makesThis = Pattern.compile(
                "制[定订]本(?:实施)?" + words.list("self-words", "self").regex());
    }

    boolean isToldIn(String sentence) {
        return makesThis.matcher(sentence).find() || announcing.isIn(sentence);
    }
}

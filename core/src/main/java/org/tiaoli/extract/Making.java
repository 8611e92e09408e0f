package org.tiaoli.extract;

/** Tells the sentence that says why and on what a text was made: 为了…，根据…，制定本办法. Immutable. */
final class Making {

    private final WordList announcing;
    private final Form makesThis;

    Making(Words words) {
        announcing = words.sought("making");
        makesThis =
                words.form("制[定订]本(?:实施)?" + words.list("self-words", "self").regex());
    }

    /** Is it worth asking for each sentence of the passage? */
    boolean mayBeToldIn(Passage passage) {
        int end = passage.text().length();
        return makesThis.mayBeIn(passage, 0, end) || announcing.isIn(passage, 0, end);
    }

    boolean isToldIn(Passage passage, int from, int to) {
        return makesThis.isIn(passage, from, to) || announcing.isIn(passage, from, to);
    }
}

package org.tiaoli.extract;

/** Tells sentences that lay down nothing: signatures, lists of names, who interprets and from when. Immutable. */
final class NormlessSentences {

    private static final int LONGEST_SIGNATURE = 40;

    private final Bearers bearers;
    private final Definitions definitions;
    private final Making making;
    private final WordList noNorms;
    private final RuleList nameLines;

    NormlessSentences(Words words, Bearers bearers, Definitions definitions, Making making) {
        this.bearers = bearers;
        this.definitions = definitions;
        this.making = making;
        noNorms = words.sought("no-norms");
        nameLines = words.rules("name-lines");
    }

    /** Is it a short line that only names someone and ends without a mark? */
    boolean isSignature(Sentence sentence) {
        String text = sentence.text();
        return text.length() <= LONGEST_SIGNATURE
                && !Sentence.isMark(text.charAt(text.length() - 1))
                && sentence.clauses().size() == 1
                && bearers.endsAt(sentence.passage(), sentence.start(), sentence.end());
    }

    /** Does it say what words mean, why the text was made, from when or where it holds? */
    boolean isAboutTheText(Sentence sentence) {
        return noNorms.isIn(sentence.passage(), sentence.start(), sentence.end())
                || definitions.isDefinition(sentence)
                || making.isToldIn(sentence.passage(), sentence.start(), sentence.end());
    }

    /** Does it only list who belongs to something? */
    boolean isNameLine(Sentence sentence) {
        return nameLines.isIn(sentence.passage(), sentence.start(), sentence.end());
    }
}

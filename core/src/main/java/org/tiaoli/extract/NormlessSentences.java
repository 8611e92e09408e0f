package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;

/** Tells sentences that lay down nothing: signatures, lists of names, who interprets and from when. Immutable. */
final class NormlessSentences {

    private static final int LONGEST_SIGNATURE = 40;
    private static final int LONGEST_ANNOUNCEMENT = 12;

    private final Bearers bearers;
    private final Definitions definitions;
    private final Making making;
    private final WordList noNorms;
    private final RuleList nameLines;
    private final WordList announced;
    private final WordList topics;
    private final WordList matters;
    private final WordList lasts;

    NormlessSentences(Words words, Bearers bearers, Definitions definitions, Making making) {
        this.bearers = bearers;
        this.definitions = definitions;
        this.making = making;
        noNorms = words.sought("no-norms");
        announced = words.list("announcements", "noun");
        topics = words.list("clause-openers", "about");
        lasts = words.list("matter-nouns", "last");
        matters = words.list("matter-nouns", "of");
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

    /** 整改措施：, 关于培训不足的问题。: does it only name what follows or what is spoken of? */
    boolean isHeading(Sentence sentence) {
        String text = sentence.text();
        char mark = text.charAt(text.length() - 1);
        if (sentence.clauses().size() > 1) {
            return false;
        }
        boolean announces = text.length() <= LONGEST_ANNOUNCEMENT
                && (mark == '：' || mark == ':')
                && announced.closes(sentence.bare());
        return announces || topics.opens(text) && matters.closes(sentence.bare());
    }

    /**
     * What a sentence about the text itself says: what words mean, why the text was made, from when or where it holds;
     * null where it is about something else.
     */
    @Nullable
    String aboutTheText(Sentence sentence) {
        if (isSaid(sentence)) {
            return "the sentence says where, from when or through whom the text holds";
        }
        if (definitions.isDefinition(sentence)) {
            return "the sentence says what a word means";
        }
        return making.isToldIn(sentence.passage(), sentence.start(), sentence.end())
                ? "the sentence says why, or on what, the text was made"
                : null;
    }

    /** Is it said in the sentence itself, and not beside it: （一般职工参照执行）? */
    private boolean isSaid(Sentence sentence) {
        String text = sentence.passage().text();
        int from = sentence.start();
        for (int i = from; i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                if (noNorms.isIn(sentence.passage(), from, i)) {
                    return true;
                }
                from = i;
            } else if (c == '）' || c == ')') {
                from = i + 1;
            }
        }
        return noNorms.isIn(sentence.passage(), from, sentence.end());
    }

    /** 需要报批的事项: does it end in the word for a thing or a case? */
    boolean isThing(String bare) {
        return lasts.closes(bare);
    }

    /** Does it only list who belongs to something? */
    boolean isNameLine(Sentence sentence) {
        return nameLines.isIn(sentence.passage(), sentence.start(), sentence.end());
    }
}

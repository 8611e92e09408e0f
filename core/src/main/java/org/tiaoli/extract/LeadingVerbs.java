package org.tiaoli.extract;

import org.tiaoli.nlp.Token;

/** Tells whether a clause without a subject begins with what is to be done. Immutable. */
final class LeadingVerbs {

    private final WordList causatives;
    private final WordList telling;
    private final WordList prepositions;

    LeadingVerbs(Words words) {
        causatives = words.causatives;
        telling = words.list("recipient-verbs", "direct");
        prepositions = words.list("clause-openers", "preposition");
    }

    /** Does an act begin here, with its verb or a preposition that leads to one? */
    boolean startAt(Passage passage, int at, int to) {
        String text = passage.text();
        if (at >= to) {
            return false;
        }
        if (prepositions.has(text.charAt(at)) && passage.isWordStart(at)) {
            return passage.tokens(at, to).stream().skip(1).anyMatch(t -> t.tag().equals("v"));
        }
        int behind = at + causatives.at(text, at).length();
        if (behind > at && behind < to && passage.isWordStart(behind) || telling.opens(text, at)) {
            return true;
        }
        Token token = passage.tokenAt(at);
        return token != null && isVerb(token, text, to);
    }

    /** Is the word a verb here, by HanLP's tags? Verbal nouns are where something behind them is no modified noun. */
    private static boolean isVerb(Token token, String text, int to) {
        boolean more = token.span().end() < to;
        return switch (token.tag()) {
            case "vn", "an" -> more && text.charAt(token.span().end()) != '的';
            case "p", "i" -> true;
            case "l" -> !more;
            default -> token.tag().startsWith("v");
        };
    }
}

package org.tiaoli.extract;

/** Tells whether a clause without a subject begins with what is to be done. Immutable. */
final class LeadingVerbs {

    private final WordList causatives;
    private final WordList nounLikes;
    private final WordList grounds;
    private final WordList telling;
    private final WordList prepositions;

    LeadingVerbs(Words words) {
        causatives = words.causatives;
        nounLikes = words.list("causatives", "noun-like");
        grounds = words.grounds;
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
            return holdsVerbBehindFirst(passage, at, to);
        }
        int behind = at + causatives.at(text, at).length();
        if (behind > at && behind < to && passage.isWordStart(behind) || telling.opens(text, at)) {
            return true;
        }
        String nounLike = nounLikes.at(text, at);
        if (!nounLike.isEmpty() && text.startsWith("、", at + nounLike.length())) {
            return startAt(passage, at + nounLike.length() + 1, to);
        }
        return passage.isWordStart(at) && isVerb(passage.tag(at), passage.wordEnd(at), text, to);
    }

    /** 依照章程组织实施培训: does an act stand behind the ground that opens the clause? */
    boolean standBehindGround(Passage passage, int from, int to) {
        return grounds.opens(passage.text(), from) && holdsVerbBehindFirst(passage, from, to);
    }

    private static boolean holdsVerbBehindFirst(Passage passage, int from, int to) {
        int first = passage.nextWord(from, to);
        return first >= 0 && passage.holdsTag("v", passage.wordEnd(first), to);
    }

    /** Is the word a verb here, by HanLP's tags? Verbal nouns are where something behind them is no modified noun. */
    private static boolean isVerb(String tag, int end, String text, int to) {
        boolean more = end < to;
        return switch (tag) {
            case "vn", "an" -> more && text.charAt(end) != '的';
            case "p", "i" -> true;
            case "l" -> !more;
            default -> tag.startsWith("v");
        };
    }
}

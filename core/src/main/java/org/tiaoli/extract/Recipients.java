package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;

/** Finds to whom something is told or handed over: 向党委报告, 报市国资委备案, 提供给申请人. Immutable. */
final class Recipients {

    private final RecipientNames names;
    private final TowardRecipients toward;
    private final DirectRecipients direct;
    private final Form toOrFor;
    private final WordList directions;
    private final WordList times;
    private final WordList giving;

    Recipients(Words words, Bearers bearers) {
        names = new RecipientNames(words, bearers);
        toward = new TowardRecipients(words, bearers);
        direct = new DirectRecipients(words, bearers, names);
        toOrFor = words.form("[向给]");
        directions = words.list("recipient-marks", "direction");
        times = words.list("recipient-marks", "time");
        giving = words.list("recipient-verbs", "giving");
    }

    /** The first recipient in {@code [from, to)} of a passage; null where there is none. */
    @Nullable
    Found<String> find(Passage passage, int from, int to) {
        if (!direct.mayBeIn(passage, from, to) && !toOrFor.mayBeIn(passage, from, to)) {
            return null;
        }
        for (int i = from; i < to; i++) {
            Found<String> found = at(passage, from, i, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found<String> at(Passage passage, int from, int at, int to) {
        String text = passage.text();
        char c = text.charAt(at);
        if (c == '向') {
            boolean word = passage.isWordStart(at) || at > from && times.has(text.charAt(at - 1));
            return word && !isDirection(passage, from, at) ? toward.behind(passage, at + 1, to) : null;
        }
        if (c == '给') {
            return at > from && passage.isWordStart(at + 1) ? given(passage, from, at, to) : null;
        }
        return direct.at(passage, from, at, to);
    }

    /** 正向: does a word end in 向 that only names a direction, unlike 规定向? */
    private boolean isDirection(Passage passage, int from, int at) {
        int word = directions.before(passage.text(), from, at + 1).length();
        return word > 0 && passage.isWordStart(at + 1 - word);
    }

    /** 提供给申请人. */
    private @Nullable Found<String> given(Passage passage, int from, int at, int to) {
        String verb = giving.before(passage.text(), from, at);
        if (verb.isEmpty()) {
            return null;
        }
        String rule = giving.line(verb).id();
        for (int end : names.ends(passage, at + 1, to)) {
            if (names.isName(passage, at + 1, end, to)) {
                return RecipientNames.found(passage.text(), at + 1, names.throughJoints(passage, end, to), rule);
            }
        }
        return null;
    }
}

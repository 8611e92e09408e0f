package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the consequence that a condition requires: 造成严重后果, 产生恶劣影响. Immutable. */
final class Gravity {

    private static final String COMMAS = "，、,";

    private final WordList phrases;
    private final WordList verbs;
    private final WordList harms;
    private final WordList nouns;
    private final WordList tails;

    /** 未造成后果: what says that there was none. */
    private final WordList nots;

    private final Pattern inside;

    Gravity(Words words) {
        phrases = words.list("consequences", "phrase");
        verbs = words.list("consequences", "verb");
        harms = words.list("consequences", "harm");
        nouns = words.list("consequences", "noun");
        tails = words.list("offence-words", "tail");
        nots = words.list("consequences", "not");
        inside = Pattern.compile(words.list("consequences", "inside").regex());
    }

    /** The consequence at the end of a condition; null where it requires none. */
    @Nullable
    String of(String condition) {
        boolean closed = condition.endsWith("的") || condition.endsWith("者");
        String text = closed ? condition.substring(0, condition.length() - 1) : condition;
        int start = -1;
        int end = text.length();
        while (end > 0) {
            int from = end;
            while (from > 0 && COMMAS.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            int opens = start(text.substring(from, end));
            if (opens < 0) {
                break;
            }
            start = from + opens;
            end = opens > 0 ? 0 : from - 1;
        }
        if (start < 0) {
            return null;
        }
        String tail = tails.before(text, start, text.length());
        return text.substring(start, text.length() - tail.length());
    }

    /** Where a consequence begins in a piece between commas; -1 where there is none. */
    private int start(String piece) {
        if (phrases.opens(piece) || verbs.opens(piece) && (harms.opens(piece) || nouns.isIn(piece))) {
            return 0;
        }
        Matcher m = inside.matcher(piece);
        return m.find() && !nots.closes(piece, 0, m.start()) ? m.start() : -1;
    }
}

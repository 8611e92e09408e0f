package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.Span;

/** Finds to whom something is told or handed over: 向党委报告, 报市国资委备案, 告知举报人. Immutable. */
final class Recipients {

    /** How far behind 向 or a verb the recipient may end. */
    private static final int REACH = 40;

    private static final String OPENING = "“《（(";

    private final Bearers bearers;
    private final WordList toward;
    private final WordList direct;
    private final Form toOrFor;
    private final WordList giving;
    private final WordList manners;
    private final WordList purposes;
    private final WordList times;
    private final WordList modals;
    private final WordList noVerbs;
    private final WordList lightVerbs;
    private final WordList adverbs;
    private final WordList nobodys;

    Recipients(Words words, Bearers bearers) {
        this.bearers = bearers;
        toward = words.list("recipient-verbs", "toward");
        direct = words.sought("recipient-verbs", "direct");
        toOrFor = words.form("[向给]");
        giving = words.list("recipient-verbs", "giving");
        manners = words.list("recipient-marks", "manner");
        purposes = words.list("recipient-marks", "purpose");
        times = words.list("recipient-marks", "time");
        modals = words.list("recipient-marks", "modal");
        noVerbs = words.list("recipient-marks", "no-verb");
        lightVerbs = words.list("recipient-marks", "light");
        adverbs = words.adverbs;
        nobodys = words.list("recipient-marks", "who");
    }

    /** The first recipient in {@code [from, to)} of a passage; null where there is none. */
    @Nullable
    Found<String> find(Passage passage, int from, int to) {
        if (!direct.isIn(passage, from, to) && !toOrFor.mayBeIn(passage, from, to)) {
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
            return word ? towards(passage, at + 1, to) : null;
        }
        if (c == '给') {
            return at > from && passage.isWordStart(at + 1) ? given(passage, from, at, to) : null;
        }
        return directly(passage, from, at, to);
    }

    /** 向党委报告, 向社会及时公布. */
    private @Nullable Found<String> towards(Passage passage, int start, int to) {
        String text = passage.text();
        for (int end = start + 1; end < Math.min(to, start + REACH); end++) {
            String verb = verb(passage, end);
            if (verb.isEmpty()) {
                verb = behindManner(text, end, to);
            } else if (!passage.isWordStart(end)) {
                verb = "";
            }
            if (!verb.isEmpty()) {
                return found(
                        text,
                        start,
                        nameEnd(passage, start, end),
                        toward.line(verb).id());
            }
        }
        return null;
    }

    /** The verb of telling at this offset; empty where there is none, or a longer word: 举报人. */
    private String verb(Passage passage, int at) {
        String verb = toward.at(passage.text(), at);
        return verb.isEmpty() || nobodys.opens(passage.text(), at + verb.length()) ? "" : verb;
    }

    /** 向民政部门进行备案: where the name ends, if only an adverb or a light verb stands behind it. */
    private int nameEnd(Passage passage, int start, int end) {
        for (int close : bearers.ends(passage, start, end)) {
            String behind = passage.text().substring(close, end);
            if (lightVerbs.has(behind) || adverbs.has(behind)) {
                return close;
            }
        }
        return end;
    }

    /** 书面报告: the verb of telling behind a word of manner; empty where there is none. */
    private String behindManner(String text, int at, int to) {
        String manner = manners.at(text, at);
        String verb = manner.isEmpty() ? "" : toward.at(text, at + manner.length());
        return at + manner.length() < to ? verb : "";
    }

    /** 报市国资委备案, 告知举报人. */
    private @Nullable Found<String> directly(Passage passage, int from, int at, int to) {
        String text = passage.text();
        String verb = direct.at(text, at);
        int start = at + verb.length();
        if (verb.isEmpty()
                || start >= to
                || !passage.isWordStart(at)
                || verb.length() > 1 && !passage.isWordStart(start)
                || noVerbs.has(text.charAt(start))
                || at > from && text.charAt(at - 1) == '向') {
            return null;
        }
        if (text.charAt(start) == '至' || text.charAt(start) == '给') {
            start++;
        }
        for (int end : bearers.ends(passage, start, Math.min(to, start + REACH))) {
            boolean subject = at == from && end < to && modals.has(text.charAt(end));
            if (!subject && closes(passage, end, to) && bearers.areNames(passage, new Phrase(start, end))) {
                int whole = bearers.wholeName(passage, start, end, to);
                return found(
                        text,
                        start,
                        closes(passage, whole, to) ? whole : end,
                        direct.line(verb).id());
            }
        }
        return null;
    }

    /** May what stands behind a name end the recipient? */
    private boolean closes(Passage passage, int end, int to) {
        String text = passage.text();
        return end == to
                || Sentence.isMark(text.charAt(end))
                || purposes.opens(text, end)
                || Numeral.isNumeralChar(text.charAt(end))
                || bearers.startsPredicate(passage, end, to);
    }

    /** 提供给申请人. */
    private @Nullable Found<String> given(Passage passage, int from, int at, int to) {
        String verb = giving.before(passage.text(), from, at);
        return !verb.isEmpty() && bearers.endsAt(passage, at + 1, to)
                ? found(passage.text(), at + 1, to, giving.line(verb).id())
                : null;
    }

    private static @Nullable Found<String> found(String text, int start, int end, String rule) {
        int from = start;
        int stop = end;
        while (stop > from && Sentence.isMark(text.charAt(stop - 1))) {
            stop--;
        }
        while (from < stop && !Character.isLetterOrDigit(text.charAt(from)) && OPENING.indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return stop > from ? new Found<>(text.substring(from, stop), List.of(new Span(from, stop)), rule) : null;
    }
}

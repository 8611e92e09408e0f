package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.Span;

/** Tells where the names of a recipient begin and end. Immutable. */
final class RecipientNames {

    /** How far behind a verb a name may end. */
    private static final int REACH = 40;

    /** 安监办 of 街道安监办: so many characters may stand behind a bearer noun that make another of it. */
    private static final int LONGEST_SUFFIX = 6;

    private static final String OPENING = "“《（(";

    private final Bearers bearers;
    private final WordList purposes;
    private final WordList joints;

    private final WordList with;
    private final WordList modifiers;

    RecipientNames(Words words, Bearers bearers) {
        this.bearers = bearers;
        purposes = words.list("recipient-marks", "purpose");
        modifiers = words.nounModifiers;
        with = words.list("bearer-marks", "and");
        joints = words.list("coordination", "joint");
    }

    /** The ends of the bearer nouns behind a verb, in order. */
    List<Integer> ends(Passage passage, int start, int to) {
        return bearers.ends(passage, start, Math.min(to, start + REACH));
    }

    /** Does a name end here, behind which the recipient may end? */
    boolean isName(Passage passage, int start, int end, int to) {
        return closes(passage, end, to) && bearers.areNames(passage, new Phrase(start, end));
    }

    /** 区安委办, 人民政府教育督导机构: where a name that may end here ends together with the nouns behind it. */
    int wholeEnd(Passage passage, int start, int end, int to) {
        int whole = bearers.wholeName(passage, start, end, to);
        int last = closes(passage, whole, to) ? whole : end;
        for (int later : bearers.ends(passage, start, Math.min(to, end + LONGEST_SUFFIX))) {
            last = later > last && closes(passage, later, to) && isSuffix(passage, last, later) ? later : last;
        }
        return beforeCompany(passage, start, last, to);
    }

    /** 安监办, behind 街道: characters that HanLP knows no word of, or nouns with what modifies them. */
    private boolean isSuffix(Passage passage, int from, int to) {
        for (int at = passage.nextWord(from, to); at >= 0; at = passage.nextWord(passage.wordEnd(at), to)) {
            int end = passage.wordEnd(at);
            boolean fits = end - at == 1
                    || modifiers.has(passage.text(), at, end)
                    || passage.tag(at).startsWith("n")
                    || passage.tag(at).startsWith("vn");
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** 通知采购员与供应商联系: 与 leads to whom the recipient acts with. */
    private int beforeCompany(Passage passage, int start, int end, int to) {
        if (end < to && bearers.startsPredicate(passage, end, to)) {
            for (int earlier : bearers.ends(passage, start, end)) {
                if (earlier < end && with.has(passage.text().charAt(earlier)) && passage.isWordStart(earlier + 1)) {
                    return earlier;
                }
            }
        }
        return end;
    }

    /** 报送市财政局、市审计局: where the names end that stand behind the first. */
    int throughJoints(Passage passage, int first, int to) {
        int last = first;
        int joint = joints.at(passage.text(), last).length();
        while (joint > 0) {
            int start = last + joint;
            int next = -1;
            for (int end : ends(passage, start, to)) {
                boolean acts =
                        with.has(passage.text().charAt(last)) && end < to && bearers.startsPredicate(passage, end, to);
                next = next < 0 && !acts && isName(passage, start, end, to) ? end : next;
            }
            if (next < 0) {
                return last;
            }
            last = next;
            joint = joints.at(passage.text(), last).length();
        }
        return last;
    }

    /** May what stands behind a name end the recipient? */
    boolean closes(Passage passage, int end, int to) {
        String text = passage.text();
        return end == to
                || Sentence.isMark(text.charAt(end))
                || purposes.opens(text, end)
                || Numeral.isNumeralChar(text.charAt(end))
                || bearers.startsPredicate(passage, end, to)
                || bearers.isVerbalNoun(passage, end, to);
    }

    /** A recipient without the marks around it; null where nothing is left. */
    static @Nullable Found<String> found(String text, int start, int end, String rule) {
        int from = start;
        int stop = end;
        while (stop > from && (Sentence.isMark(text.charAt(stop - 1)) || text.charAt(stop - 1) == '等')) {
            stop--;
        }
        while (from < stop && !Character.isLetterOrDigit(text.charAt(from)) && OPENING.indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return stop > from ? new Found<>(text.substring(from, stop), List.of(new Span(from, stop)), rule) : null;
    }
}

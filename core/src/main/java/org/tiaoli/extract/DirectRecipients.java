package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.Token;

/** Finds the recipient right behind a verb of telling or handing over: 报市国资委备案, 告知举报人. Immutable. */
final class DirectRecipients {

    /** 移交单位: so many characters behind a verb make someone of it. */
    private static final int LONGEST_AGENT = 3;

    private final Bearers bearers;
    private final RecipientNames names;
    private final WordList direct;
    private final WordList asking;
    private final WordList loose;
    private final WordList carrying;
    private final WordList purposes;
    private final WordList modals;
    private final WordList noVerbs;
    private final WordList lightVerbs;
    private final WordList matters;
    private final WordList lead;
    private final WordList sheets;
    private final WordList joints;

    DirectRecipients(Words words, Bearers bearers, RecipientNames names) {
        this.bearers = bearers;
        this.names = names;
        direct = words.sought("recipient-verbs", "direct");
        asking = words.list("recipient-verbs", "asking");
        loose = words.list("recipient-verbs", "loose");
        carrying = words.list("recipient-verbs", "carrying");
        purposes = words.list("recipient-marks", "purpose");
        modals = words.list("recipient-marks", "modal");
        noVerbs = words.list("recipient-marks", "no-verb");
        lightVerbs = words.list("recipient-marks", "light");
        matters = words.list("recipient-marks", "matter");
        sheets = words.list("recipient-marks", "sheet");
        lead = words.list("recipient-marks", "lead");
        joints = words.list("coordination", "joint");
    }

    /** Is it worth looking for one? */
    boolean mayBeIn(Passage passage, int from, int to) {
        return direct.isIn(passage, from, to);
    }

    /** The recipient of a verb at this offset of {@code [from, to)}; null where there is none. */
    @Nullable
    Found<String> at(Passage passage, int from, int at, int to) {
        String text = passage.text();
        String verb = direct.at(text, at);
        int start = at + verb.length();
        if (verb.isEmpty()
                || start >= to
                || carrying.opens(text, at)
                || carrying.closes(text, from, start)
                || !isVerb(passage, at, verb)
                || noVerbs.has(text.charAt(start))
                || isMatter(text, start)
                || at > from && text.charAt(at - 1) == '向') {
            return null;
        }
        start += lead.at(text, start).length();
        for (int end : names.ends(passage, start, to)) {
            boolean subject = at == from && end < to && modals.has(text.charAt(end));
            if (!subject
                    && !isAct(passage, start, end)
                    && !modifies(passage, verb, end, to)
                    && names.isName(passage, start, end, to)) {
                int last = names.wholeEnd(passage, start, end, to);
                return RecipientNames.found(
                        text,
                        start,
                        names.throughJoints(passage, last, to),
                        direct.line(verb).id());
            }
        }
        return null;
    }

    /** 反馈意见和省局的要求: is a thing what stands behind the verb? */
    private boolean isMatter(String text, int start) {
        int matter = matters.at(text, start).length();
        return matter > 0 && joints.opens(text, start + matter);
    }

    /** 报告提交财经委: does a verb of telling stand in front of the name? */
    private boolean isAct(Passage passage, int start, int end) {
        int verb = direct.at(passage.text(), start).length();
        return verb > 1 && end - start - verb > LONGEST_AGENT && passage.indexOf('的', start, end) < 0;
    }

    /** 送至主管部门公布的网点: does a name with its verb behind what is handed over only say which? */
    private boolean modifies(Passage passage, String verb, int end, int to) {
        return !asking.has(verb)
                && !lightVerbs.opens(passage.text(), end)
                && passage.indexOf('的', end, to) > 0
                && bearers.startsPredicate(passage, end, to)
                && !purposes.opens(passage.text(), end);
    }

    /** Is it a verb here, and no part of a longer word: 报表? */
    private boolean isVerb(Passage passage, int at, String verb) {
        Token word = passage.tokenAt(at);
        boolean behindSheet =
                at > 0 && loose.has(verb) && sheets.has(passage.text().charAt(at - 1));
        return behindSheet
                || word != null
                        && (verb.length() > 1
                                ? passage.isWordStart(at + verb.length())
                                : word.span().length() == 1 || loose.has(verb));
    }
}

package org.tiaoli.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Sentence.Clause;

/**
 * Finds who does what a clause of a condition tells: 评审专家 in 评审专家泄露标底的.
 *
 * <p>More may stand behind them than behind the bearer of a duty: 徇私舞弊, 酒后上岗, 一年内被通报两次以上. Immutable.
 */
final class Offenders {

    /** A name ends at most so many characters behind the head of its clause. */
    private static final int REACH = 60;

    private static final int SHORT_NAME = 4;

    /** 取水人, 承运者: characters that make someone of what he does. */
    private static final String PERSONS = "人者";

    /** What tags of words may begin what somebody has done. */
    private static final Set<String> DEEDS =
            Set.of("v", "vd", "vi", "vg", "vn", "d", "ad", "p", "i", "l", "t", "s", "z");

    /** 一年内, 两次: how often or in what time. */
    private static final Pattern TIMES = Pattern.compile("[一二两三四五六七八九十半0-9]{1,3}(?:年|个月|个季度|个?学期|学年|周|次|日|天)");

    private final Bearers bearers;
    private final Joints joints;
    private final WordList agents;
    private final WordList bearerNouns;
    private final WordList kinds;
    private final WordList ills;
    private final WordList kindsOfCharge;
    private final WordList gives;
    private final WordList harms;
    private final WordList causatives;
    private final WordList toward;
    private final WordList ownDeeds;
    private final WordList victims;
    private final WordList matters;
    private final WordList lacking;

    Offenders(Words words, Bearers bearers, Joints joints) {
        this.bearers = bearers;
        this.joints = joints;
        causatives = words.causatives;
        agents = words.list("bearer-marks", "agent");
        bearerNouns = words.list("bearers");
        kinds = words.list("chapeau-nouns");
        kindsOfCharge = words.list("sanctioned-ends", "which");
        ills = words.list("offence-words", "ill");
        gives = words.list("sanctioned-ends", "behind-named");
        harms = words.list("consequences", "verb");
        toward = words.list("case-words", "toward");
        ownDeeds = words.list("offence-words", "deed");
        victims = words.list("offence-words", "victim");
        matters = words.list("offence-words", "matter");
        lacking = words.list("offence-words", "lacking");
    }

    /** Their names, as printed; empty where the clause names nobody at its head. */
    List<String> in(Passage passage, Clause clause) {
        String text = passage.text();
        int from = joints.after(text, clause.start(), clause.end());
        int behind = from + toward.at(text, from, clause.end()).length();
        if (harms.opens(text, from)) {
            return List.of();
        }
        Phrase who = behind < clause.end() ? who(passage, behind, clause.end()) : null;
        return who == null || behind > from && !isDeed(passage, who, clause.end())
                ? List.of()
                : bearers.names(passage, who);
    }

    /** 考核不合格的单位: does a clause end in who they are of whom it tells something bad in front of 的? */
    boolean isNamed(Passage passage, Clause clause) {
        return isNamed(passage, clause.start(), clause.end());
    }

    private boolean isNamed(Passage passage, int from, int end) {
        int de = passage.lastIndexOf('的', from + 2, end - 1);
        return de > 0
                && bearers.endsAt(passage, de, end)
                && ills.isIn(passage.text().substring(from, de))
                && !kindsOfCharge.closes(passage.text(), from, de);
    }

    /** 对考核不合格的单位予以…: where they end who are named behind 对, if something is given to them; -1 otherwise. */
    int namedBehindToward(Passage passage, Clause clause) {
        String text = passage.text();
        int from =
                clause.start() + toward.at(text, clause.start(), clause.end()).length();
        if (from == clause.start() || passage.lastIndexOf('的', from, clause.end()) < 0) {
            return -1;
        }
        for (int end : bearers.ends(passage, from, Math.min(clause.end(), from + REACH))) {
            if (end < clause.end() && gives.opens(text, end) && isNamed(passage, from, end)) {
                return end;
            }
        }
        return -1;
    }

    /** A condition without the 对 in front. */
    String withoutToward(String condition) {
        return condition.substring(toward.at(condition, 0).length());
    }

    /** Does a condition begin with 对? */
    boolean isBehindToward(String condition) {
        return toward.opens(condition);
    }

    private @Nullable Phrase who(Passage passage, int from, int to) {
        Phrase head = bearers.head(passage, from, to);
        if (head != null) {
            return leadsToClause(passage, head) ? null : head;
        }
        Phrase who = null;
        for (int end : bearers.ends(passage, from, Math.min(to, from + REACH))) {
            if (end < to && startsDeed(passage, end, to) && isName(passage, from, end)) {
                who = new Phrase(from, end);
            }
        }
        return who;
    }

    /** 使用未经培训的人员: a verb whose object says in front of 的 what is lacking. */
    private boolean leadsToClause(Passage passage, Phrase head) {
        int next = passage.wordEnd(head.start());
        return next > head.start()
                && passage.tag(head.start()).startsWith("v")
                && next < head.end()
                && lacking.opens(passage.text(), next)
                && passage.indexOf('的', next, head.end()) > 0;
    }

    /** 对党员在整改中敷衍应付的, unlike 对举报人打击报复的: does who stands behind 对 act, and is not acted on? */
    private boolean isDeed(Passage passage, Phrase who, int to) {
        String text = passage.text();
        return ownDeeds.opens(text, who.end())
                && !victims.closes(text, who.start(), who.end())
                && !matters.isIn(text.substring(who.end(), to));
    }

    private boolean startsDeed(Passage passage, int at, int to) {
        if (!passage.isWordStart(at)) {
            return false;
        }
        if (DEEDS.contains(passage.tag(at))) {
            return true;
        }
        int next = passage.wordEnd(at);
        return TIMES.matcher(passage.text()).region(at, to).lookingAt()
                || passage.tag(at).startsWith("n")
                        && next < to
                        && passage.tag(next).startsWith("v")
                        && passage.wordEnd(next) == to - 1;
    }

    /** Nouns and what joins them; a verb only in front of the noun for who does it: 评审专家. */
    private boolean isName(Passage passage, int from, int end) {
        String text = passage.text();
        boolean acts = passage.tag(from).equals("v") && !causatives.opens(text, from);
        if (acts && end - from <= SHORT_NAME && PERSONS.indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        for (int at = from; at < end; at = passage.wordEnd(at)) {
            String tag = passage.tag(at);
            int next = passage.wordEnd(at);
            boolean verb = tag.startsWith("v") && !tag.equals("vn");
            boolean ofUnit = tag.startsWith("u") && at > from && bearers.endsAt(passage, from, at);
            if (next <= at
                    || tag.isEmpty()
                    || tag.startsWith("u") && !ofUnit
                    || tag.startsWith("d")
                    || tag.equals("p")) {
                return false;
            }
            if (verb && !isDoer(text, at, next, end)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDoer(String text, int verb, int next, int end) {
        String noun = agents.at(text, next, end);
        String doer = text.substring(verb, next + noun.length());
        return !noun.isEmpty()
                && (bearerNouns.has(doer) || kinds.has(doer) || !causatives.has(text.substring(verb, next)));
    }
}

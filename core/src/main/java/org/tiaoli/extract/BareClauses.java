package org.tiaoli.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.text.Span;

/** Reads a clause without a modal into a {@link Frame}. Immutable. */
final class BareClauses {

    /** 连着千家万户: behind a verb, it tells what lasts. */
    private static final char LASTING = '着';

    private static final int LONGEST_VERB = 2;

    /** HanLP's tag of words for a time. */
    private static final Set<String> TIMES = Set.of("t");

    private final Bearers bearers;
    private final ActionStarts actions;
    private final Circumstances circumstances;
    private final Roles roles;
    private final LeadingVerbs verbs;
    private final Topics topics;
    private final WordList capacities;
    private final WordList causativesAlways;
    private final WordList facts;
    private final WordList telling;
    private final WordList questions;
    private final WordList encounters;
    private final WordList founding;
    private final WordList founders;
    private final WordList abilities;
    private final WordList now;

    /** 有效期为一年: a thing is said to be something. */
    private final Form isSomething;

    /** 总经理交办的其他事项: a noun phrase that ends a list, or tells of what somebody does. */
    private final Form otherMatters;

    BareClauses(
            Words words,
            Bearers bearers,
            ActionStarts actions,
            Circumstances circumstances,
            Frequencies frequencies,
            Roles roles) {
        this.bearers = bearers;
        this.actions = actions;
        this.circumstances = circumstances;
        this.roles = roles;
        verbs = new LeadingVerbs(words);
        topics = new Topics(words, actions, frequencies);
        capacities = words.list("clause-openers", "capacity");
        causativesAlways = words.causativesAlways;
        facts = words.list("facts", "fact");
        telling = words.sought("facts", "tells");
        founders = words.list("facts", "founder");
        founding = words.list("facts", "founding");
        encounters = words.list("condition-openers", "encounter");
        now = words.list("facts", "now");
        abilities = words.sought("modal-fronts", "ability");
        questions = words.sought("facts", "question");
        isSomething = words.form(words.list("matter-nouns", "defined").regex() + "为");
        otherMatters = words.form(words.list("matter-nouns", "front").regex() + "[^，]{0,16}"
                + words.list("matter-nouns", "other").regex() + "$|的"
                + words.list("matter-nouns", "of").regex() + "$|等"
                + words.list("matter-nouns", "et-cetera").regex() + "$");
    }

    Frame read(Passage passage, int from, int to) {
        if (isSubject(passage, from, to) || isSubjectWithAttribute(passage, from, to)) {
            return Frame.of(Frame.Kind.SUBJECT, from, bearers.names(passage, new Phrase(from, to)), to, to);
        }
        String text = passage.text();
        Phrase head = subject(passage, from, to);
        if (head != null && otherMatters.isIn(passage, from, to) && !encounters.opens(text, head.end())) {
            return Frame.of(Frame.Kind.OTHER, from, List.of(), to, to);
        }
        List<String> subjects = head == null ? List.of() : bearers.names(passage, head);
        if (roles.isSupport(passage, from, to)) {
            return Frame.of(Frame.Kind.ROLE, from, List.of(), to, to);
        }
        if (roles.isRole(passage, from, to)) {
            return Frame.of(Frame.Kind.ROLE, from, subjects, to, to);
        }
        int action = actions.afterTimes(passage, head == null ? from : head.end(), to);
        int verb = actions.afterAdverbs(passage, action, to);
        if (verb < to && isFact(passage, verb) && !founds(text, head, verb, to)) {
            return Frame.of(Frame.Kind.FACT, from, subjects, to, to);
        }
        if (head != null && questions.opens(text, verb)) {
            return Frame.of(Frame.Kind.OTHER, from, List.of(), to, to);
        }
        if (head != null) {
            return capacities.opens(text, head.end())
                    ? Frame.of(Frame.Kind.SUBJECT, from, subjects, to, to)
                    : acting(passage, from, head, subjects, to);
        }
        boolean tells = !causativesAlways.opens(text, verb) && tells(passage, verb, to);
        if (tells) {
            return Frame.of(Frame.Kind.FACT, from, List.of(), action, to);
        }
        boolean lasts = verb + 1 < to && passage.indexOf(LASTING, verb + 1, Math.min(to, verb + LONGEST_VERB + 1)) > 0;
        boolean asks = lasts || isSomething.isIn(passage, from, to) || questions.isIn(passage, from, to);
        int said = topics.end(passage, from, to);
        boolean acts = !asks
                && (verbs.startAt(passage, behindTime(passage, verb, to), to)
                        || verbs.standBehindGround(passage, from, to)
                        || said > from && topics.isLaidDown(text, said));
        return Frame.of(
                acts ? Frame.Kind.PREDICATE : Frame.Kind.OTHER,
                from,
                List.of(),
                said > from ? actions.afterTimes(passage, said, to) : action,
                to);
    }

    private Frame acting(Passage passage, int from, Phrase head, List<String> subjects, int to) {
        int behind = circumstances.end(passage, head.end(), to);
        int action = actions.afterTimes(passage, behind, to);
        Frame frame = Frame.of(Frame.Kind.PREDICATE, from, subjects, action, to);
        return behind > head.end() ? frame.under(new Span(head.end(), behind)) : frame;
    }

    /** 暑期实行领导带班制度: behind a word that says when, unless that is past or now. */
    private int behindTime(Passage passage, int from, int to) {
        boolean time = passage.mayBe(from, TIMES) && passage.tag(from).equals("t") && !now.opens(passage.text(), from);
        return time && passage.wordEnd(from) < to ? passage.wordEnd(from) : from;
    }

    /** Does an act begin here, behind its adverbs? */
    boolean actsAt(Passage passage, int from, int to) {
        return from < to && verbs.startAt(passage, actions.afterAdverbs(passage, from, to), to);
    }

    /** Is the clause only a subject, whose predicate is in the next one? */
    private boolean isSubject(Passage passage, int from, int to) {
        return bearers.endsAt(passage, from, to)
                && bearers.isNounPhrase(passage, from, to)
                && bearers.head(passage, from, to) == null
                && (bearers.areCountedUp(passage, from, to)
                        || !verbs.startAt(passage, actions.afterAdverbs(passage, from, to), to));
    }

    /** 身体不适不能到会的委员: what somebody cannot do tells who he is. */
    private boolean isSubjectWithAttribute(Passage passage, int from, int to) {
        int de = passage.lastIndexOf('的', from, to);
        return de > from
                && de + 1 < to
                && abilities.isIn(passage, from, de)
                && bearers.endsAt(passage, de + 1, to)
                && bearers.isNounPhrase(passage, de + 1, to);
    }

    /** Who acts: at the head of the clause or behind 由. */
    private @Nullable Phrase subject(Passage passage, int from, int to) {
        int by = passage.indexOf('由', from, to);
        if (by == from) {
            return bearers.doer(passage, from + 1, to);
        }
        if (passage.indexOf('《', from, to) == from) {
            return null;
        }
        boolean inName = by > from && bearers.endsAt(passage, from, to) && passage.indexOf('的', by, to) > 0;
        Phrase doer = by > from && !inName && passage.isWordStart(by) ? bearers.doer(passage, by + 1, to) : null;
        Phrase head = doer == null ? bearers.head(passage, from, to) : doer;
        return head == null || isWhoseThing(passage, head, to) ? null : head;
    }

    /** 部门作出的决定生效: what somebody did tells which thing something is said of. */
    private static boolean isWhoseThing(Passage passage, Phrase head, int to) {
        int verb = head.end();
        if (!passage.isWordStart(verb)) {
            return false;
        }
        int end = passage.wordEnd(verb);
        boolean relative = end + 1 < to && passage.text().charAt(end) == '的';
        return relative
                && (passage.tag(verb).startsWith("v") || passage.tag(verb).equals("p"));
    }

    /** 国家设立奖金, unlike 学院设立领导小组: what a state sets up for good is an act of it. */
    private boolean founds(String text, @Nullable Phrase head, int verb, int to) {
        boolean last = to == text.length() || text.charAt(to) != '，' && text.charAt(to) != ',';
        return last && head != null && founding.opens(text, verb) && founders.closes(text, head.start(), head.end());
    }

    private boolean isFact(Passage passage, int at) {
        int length = facts.at(passage.text(), at).length();
        return length > 0
                && length >= passage.wordEnd(at) - at
                && !passage.tag(at).equals("p");
    }

    /** Does a verb that tells what is stand here? */
    private boolean tells(Passage passage, int from, int to) {
        if (!telling.isIn(passage, from, to)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean word = telling.opens(passage.text(), at) && passage.isWordStart(at);
            int end = word ? passage.wordEnd(at) : -1;
            if (word
                    && end <= to
                    && telling.has(passage.text(), at, end)
                    && passage.tag(at).equals("v")) {
                return true;
            }
        }
        return false;
    }
}

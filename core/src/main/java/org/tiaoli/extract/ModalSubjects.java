package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.text.Span;

/** Reads what stands in front of a modal: who, and a condition between them. Immutable. */
final class ModalSubjects {

    /** A shorter stretch holds no subject with a condition behind it. */
    private static final int SHORTEST_WITH_CONDITION = 8;

    private static final int LONGEST_TIME = 6;

    private final Bearers bearers;
    private final Conditions conditions;
    private final ActionStarts actions;

    /** 村应当建立台账: who is someone only in front of a modal. */
    private final WordList governed;

    ModalSubjects(Words words, Bearers bearers, Conditions conditions, ActionStarts actions) {
        governed = words.list("bearer-marks", "governed");
        this.bearers = bearers;
        this.conditions = conditions;
        this.actions = actions;
    }

    /**
     * What stands in front of a modal.
     *
     * @param names     who; empty where nobody is printed, or a thing is
     * @param condition null where none
     */
    record Subject(List<String> names, @Nullable Span condition) {

        static final Subject NOBODY = new Subject(List.of(), null);
    }

    /** What stands between the start of a clause and its modal. */
    Subject read(Passage passage, int from, int to) {
        int end = actions.beforeAdverbs(passage, from, to, bearers);
        if (end <= from) {
            return Subject.NOBODY;
        }
        String text = passage.text();
        int start = end - from > 2 && text.charAt(from) == '由' ? from + 1 : from;
        boolean more = text.charAt(end - 1) == '等' && bearers.endsAt(passage, start, end - 1);
        end = more ? end - 1 : end;
        if (isBehindTime(passage, start, end)) {
            int split = lastTimeEnd(passage, start, end);
            return named(passage, new Phrase(split, end), new Span(start, split));
        }
        if (bearers.endsAt(passage, start, end)
                && bearers.mayBeName(passage, start, end)
                && !hasInnerHead(passage, start, end)) {
            return named(passage, new Phrase(start, end), null);
        }
        Phrase head = bearers.head(passage, start, end);
        if (head != null) {
            boolean condition = conditions.endsInTime(text, head.end(), end)
                    || head.end() < end && text.charAt(end - 1) == '的'
                    || conditions.opensCondition(text, head.end(), end);
            return named(passage, head, condition ? new Span(head.end(), end) : null);
        }
        if (isGoverned(passage, start, end) || bearers.isModified(passage, start, end)) {
            return named(passage, new Phrase(start, end), null);
        }
        return isCondition(text, start, end) ? behindCondition(passage, start, end) : Subject.NOBODY;
    }

    private boolean isGoverned(Passage passage, int start, int end) {
        if (bearers.isAgent(passage, start, end)) {
            return true;
        }
        String noun = governed.before(passage.text(), start, end);
        return !noun.isEmpty()
                && passage.isWordStart(end - noun.length())
                && (end - noun.length() == start || bearers.mayBeName(passage, start, end));
    }

    private boolean isCondition(String text, int from, int to) {
        return conditions.opensCondition(text, from, to)
                || to - from > 3 && (conditions.endsInTime(text, from, to) || text.charAt(to - 1) == '的');
    }

    /** 到岗前原值班员. */
    private boolean isBehindTime(Passage passage, int start, int end) {
        int split = lastTimeEnd(passage, start, end);
        return split - start > 2
                && split < end
                && bearers.endsAt(passage, split, end)
                && bearers.mayBeName(passage, split, end);
    }

    /** 未经许可各部门: a condition in front of a subject, or with none behind it. */
    private Subject behindCondition(Passage passage, int start, int end) {
        int name = nameInFrontOfTime(passage, start, end);
        if (name > start) {
            return named(passage, new Phrase(start, name), new Span(name, end));
        }
        int split = lastTimeEnd(passage, start, end);
        return split > start && split < end && bearers.endsAt(passage, split, end)
                ? named(passage, new Phrase(split, end), new Span(start, split))
                : new Subject(List.of(), new Span(start, end));
    }

    /** 会员任期内: where the name ends that a short time stands behind; {@code start} where none does. */
    private int nameInFrontOfTime(Passage passage, int start, int end) {
        int name = start;
        for (int at : bearers.ends(passage, start, end)) {
            boolean time = end - at > 1
                    && end - at <= LONGEST_TIME
                    && conditions.closesInTime(passage.text(), at, end)
                    && bearers.mayBeName(passage, start, at);
            name = time ? at : name;
        }
        return name;
    }

    private Subject named(Passage passage, Phrase phrase, @Nullable Span condition) {
        return new Subject(bearers.names(passage, phrase), condition);
    }

    private static int lastTimeEnd(Passage passage, int from, int to) {
        String text = passage.text();
        for (int i = to - 1; i > from; i--) {
            if ("时后前".indexOf(text.charAt(i)) >= 0 && passage.isWordStart(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** A subject in front of a condition whose last word also looks like a bearer: 申请人申请变更单位. */
    private boolean hasInnerHead(Passage passage, int from, int to) {
        if (to - from < SHORTEST_WITH_CONDITION || passage.indexOf('的', from, to) >= 0) {
            return false;
        }
        Phrase head = bearers.head(passage, from, to);
        return head != null && conditions.endsInTime(passage.text(), head.end(), to);
    }
}

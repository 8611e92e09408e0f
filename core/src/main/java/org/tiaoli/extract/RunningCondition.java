package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.text.Span;

/**
 * The condition that stands over the clauses of a sentence, until another one takes its place.
 *
 * <p>Made for one sentence.
 */
final class RunningCondition {

    private final Duties finders;
    private final Passage passage;
    private @Nullable Span stretch;

    /** Has nothing been laid down under it yet, so that a further clause goes on with it? */
    private boolean fresh;

    /** Where it begins with its subject, which belongs to it where somebody else acts. */
    private int start;

    RunningCondition(Duties finders, Passage passage) {
        this.finders = finders;
        this.passage = passage;
    }

    boolean isSet() {
        return stretch != null;
    }

    void set(Span circumstance) {
        stretch = circumstance;
        fresh = true;
    }

    /**
     * Adds a clause that sets a condition.
     *
     * @param nobody has nobody been named before?
     * @return who acts in it, and in what follows; null where that is a thing, or somebody was named before
     */
    @Nullable
    Phrase add(Clause clause, boolean nobody) {
        String text = passage.text();
        int from = finders.joints.after(text, clause.start(), clause.end());
        int behind = finders.conditions.behindIf(text, from);
        Span known = stretch;
        boolean further = known != null && fresh;
        boolean behindTerm = known != null && nobody && finders.conditions.endsInTerm(text, known.start(), known.end());
        Phrase subject = further && !behindTerm ? null : subject(behind, clause.end(), nobody);
        int opens = subject == null ? from : subject.end();
        if (known != null && further) {
            opens = known.start();
        } else {
            start = from;
        }
        set(new Span(opens, clause.end()));
        return subject;
    }

    private @Nullable Phrase subject(int from, int to, boolean nobody) {
        String text = passage.text();
        Phrase head = finders.bearers.head(passage, from, to);
        boolean acts = head != null
                && !finders.conditions.isState(text, head.end(), to)
                && !text.startsWith("对", from)
                && (nobody || !text.startsWith("未", head.end()));
        return acts ? head : null;
    }

    /**
     * As printed over an act that begins under it; null where there is none.
     *
     * @param others does somebody else act than in the condition?
     */
    @Nullable
    String printed(Frame frame, boolean others) {
        fresh = false;
        Span own = frame.condition();
        Span known = stretch;
        if (own == null) {
            return known == null ? null : (others ? new Span(start, known.end()) : known).in(passage.text());
        }
        String printed = own.in(passage.text());
        return known == null ? printed.strip() : printed;
    }
}

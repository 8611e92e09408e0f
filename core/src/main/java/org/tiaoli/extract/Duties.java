package org.tiaoli.extract;

import java.util.List;
import org.tiaoli.extract.Sentence.Clause;

/** Puts the clauses of a sentence together to duties; holds what that needs. Immutable. */
final class Duties {

    final Bearers bearers;
    final Joints joints;
    final Clauses clauses;
    final Preludes preludes;
    final Conditions conditions;
    final Frequencies frequencies;
    final Deadlines deadlines;
    final SecondActs seconds;
    final SetUpBodies bodies;
    final SpokenFacts facts;
    final DutyModalities modalities;
    final DutyBearings bearings;
    final WordList anchors;

    private final int modals;

    /** Verbs that tell what is, and behind a demand what is to be done: 成立, 设立. */
    final WordList demanded;

    /** 其他危害安全的行为: nouns that end the last item of a list. */
    final WordList matters;

    final Rule bare;

    Duties(Words words, Bearers bearers, Joints joints, Roles roles, Frequencies frequencies, Deadlines deadlines) {
        this.bearers = bearers;
        this.joints = joints;
        this.frequencies = frequencies;
        this.deadlines = deadlines;
        conditions = new Conditions(words);
        Recipients recipients = new Recipients(words, bearers);
        modals = words.modals.list();
        GoverningModals governing = new GoverningModals(words, bearers);
        ActionStarts actions = new ActionStarts(words, frequencies, deadlines);
        seconds = new SecondActs(words, recipients, actions);
        clauses = new Clauses(words, bearers, joints, governing, actions, conditions, frequencies, deadlines, roles);
        preludes = new Preludes(words, bearers, joints, governing, conditions, frequencies);
        demanded = words.list("facts", "demanded");
        anchors = words.list("condition-marks", "anchor");
        bodies = new SetUpBodies(words);
        facts = new SpokenFacts(words, frequencies, deadlines, recipients);
        modalities = new DutyModalities(words);
        bearings = new DutyBearings(words, joints, clauses);
        matters = words.list("matter-nouns", "last");
        bare = words.grammar("duty.bare");
    }

    /** The duties of one sentence, in order. */
    List<Duty> find(Sentence sentence, DutyContext context) {
        if (!context.bare() && !sentence.passage().holds(modals, context.from(), context.to())) {
            return List.of();
        }
        DutyChain chain = new DutyChain(this, sentence, context);
        List<Clause> all = sentence.clauses();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).start() >= context.from() && all.get(i).end() <= context.to()) {
                chain.read(i);
            }
        }
        return chain.finish();
    }
}

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
    final Recipients recipients;
    final SecondActs seconds;
    final SetUpBodies bodies;
    final WordList assurances;
    final WordList anchors;

    private final int modals;

    /** Verbs that tell what is, and behind a demand what is to be done: 成立, 设立. */
    final WordList demanded;

    /** 对…给予补助: what those do who encourage others. */
    final Form support;

    /** 事后: behind what may be done first. */
    final WordList afterwards;

    /** 符合, 具备: what a thing is or has. */
    final WordList traits;

    /** 其他危害安全的行为: nouns that end the last item of a list. */
    final WordList matters;

    /** 报告, 通知: verbs that HanLP may take for nouns. */
    final WordList telling;

    final Rule bare;

    /** The chapeau of a list of what someone is charged with: 财务处的职责是. */
    final Rule charges;

    Duties(Words words, Bearers bearers, Joints joints, Roles roles, Frequencies frequencies, Deadlines deadlines) {
        this.bearers = bearers;
        this.joints = joints;
        this.frequencies = frequencies;
        this.deadlines = deadlines;
        conditions = new Conditions(words);
        recipients = new Recipients(words, bearers);
        modals = words.modals.list();
        GoverningModals governing = new GoverningModals(words, bearers);
        ActionStarts actions = new ActionStarts(words, frequencies, deadlines);
        seconds = new SecondActs(words, recipients, actions);
        clauses = new Clauses(words, bearers, joints, governing, actions, conditions, frequencies, deadlines, roles);
        preludes = new Preludes(words, bearers, joints, governing, conditions, frequencies);
        demanded = words.list("facts", "demanded");
        anchors = words.list("condition-marks", "anchor");
        bodies = new SetUpBodies(words);
        support = words.form(
                "^对[^，。；]{1,40}" + words.list("clause-openers", "support").regex() + "|^(?:按[^，。；]{1,20}|依法)?"
                        + words.list("clause-openers", "grant").regex());
        afterwards = words.list("clause-openers", "afterwards");
        traits = words.list("facts", "trait");
        matters = words.list("matter-nouns", "last");
        telling = words.sought("recipient-verbs", "direct");
        assurances = words.list("clause-openers", "assurance");
        charges = words.grammar("duty.list");
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

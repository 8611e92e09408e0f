package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Provision;

/** The reading of one provision's own text, sentence by sentence. Made for one call. */
final class ProvisionReading {

    /**
     * What the text knows from around it.
     *
     * @param given      what a list above gives to it
     * @param penal      does it stand among penalties?
     * @param report     does it only tell what was done?
     * @param heads      do items follow it?
     * @param addressees to whom the document is addressed
     * @param notice     is the document a notice?
     */
    record Place(
            @Nullable Chapeau given,
            boolean penal,
            boolean report,
            boolean heads,
            List<String> addressees,
            boolean notice) {}

    /** Why a report gives no duties. */
    static final String IN_REPORT = "the document is a report: it tells what was done or is usually done";

    private final Rules rules;
    private final Passage passage;
    private final Provision provision;
    private final Place place;
    private final Findings found;
    private final List<Sentence> sentences;

    /** Is the provision an item of a list of cases or things? */
    private final boolean ofCases;

    /** Who bore the sentence before. */
    private List<String> running = List.of();

    /** What the trigger before laid down. */
    private @Nullable Consequence carried;

    /** Where among all triggers the one stands on which those that follow build; -1 where none is found. */
    private int opening = -1;

    /** What the offences of the list below call for. */
    private @Nullable Consequence offences;

    ProvisionReading(Rules rules, Passage passage, Place place, Findings found) {
        this.rules = rules;
        this.passage = passage;
        this.provision = passage.provision();
        this.place = place;
        this.found = found;
        this.sentences = Sentence.of(passage);
        this.ofCases = isItemOf(Chapeau.Kind.CASES);
    }

    private boolean isItemOf(Chapeau.Kind kind) {
        return place.given() != null && place.given().kind() == kind && provision.label() != null;
    }

    void read() {
        Consequence held = place.given() == null ? null : place.given().held();
        if (held != null && isItemOf(Chapeau.Kind.OFFENCES) && !sentences.isEmpty()) {
            passage.trace()
                    .passes(passage, 0, passage.text().length(), "it is an offence in the list above, and no duty");
            offence(sentences.get(0), held);
            return;
        }
        for (Sentence sentence : sentences) {
            if (isTooLong(sentence)) {
                passes(sentence, "the sentence is longer than what is searched");
                found.tooLong(sentence, rules.longestSentence);
            } else if (rules.normless.isSignature(sentence)) {
                passes(sentence, "the line only names somebody, as a signature does");
            } else if (rules.normless.isHeading(sentence)) {
                passes(sentence, "the line only names what follows, as a heading does");
            } else {
                read(sentence);
            }
        }
        Sentence last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
        boolean searched = last != null && !isTooLong(last);
        Consequence list = offences;
        Chapeau own = list != null
                ? Chapeau.ofOffences(list)
                : rules.chapeaux.read(provision, searched && place.heads() ? last : null, running);
        if (place.heads() && own != null) {
            found.add(provision, own);
        }
    }

    private boolean isTooLong(Sentence sentence) {
        return sentence.text().length() > rules.longestSentence;
    }

    /** An item of a list of offences: its first line is the condition. */
    private void offence(Sentence first, Consequence held) {
        String text = passage.text();
        int newLine = text.indexOf('\n', first.start());
        String whole = text.substring(first.start(), newLine < 0 ? text.length() : newLine);
        opening = found.triggerCount();
        rules.triggers.item(first, whole, held).forEach(found::add);
        if (!rules.triggers.isWhole(first)) {
            return;
        }
        carried = Consequence.of(found.trigger(found.triggerCount() - 1));
        for (Sentence further : sentences) {
            if (further.start() > first.start() && further.end() <= first.start() + whole.length()) {
                offenceFurther(further, held);
            }
        }
    }

    /** 未报告的，处…；造成损失的，处…: one more condition of an item, or what befalls others on the one before. */
    private void offenceFurther(Sentence further, Consequence held) {
        List<Trigger> triggers = rules.triggers.sentence(further, true, carried).triggers();
        for (Trigger trigger : triggers) {
            found.add(trigger.under(held));
            carried = Consequence.of(trigger);
        }
        if (triggers.isEmpty() && rules.triggers.goesOn(further)) {
            goesOn(further);
        }
    }

    /** Adds what a sentence without a condition says to the trigger that it goes on with. */
    private void goesOn(Sentence sentence) {
        int of = rules.triggers.isAddressed(sentence) ? opening : found.triggerCount() - 1;
        found.replaceTrigger(of, found.trigger(of).and(rules.triggers.added(sentence)));
    }

    private void read(Sentence sentence) {
        rules.definitions.find(sentence).forEach(found::add);
        rules.roles.find(sentence, named()).forEach(found::addNew);
        String about = rules.normless.aboutTheText(sentence);
        if (about != null) {
            passes(sentence, about);
            return;
        }
        if (place.heads() && offences == null) {
            offences = rules.triggers.announcesCases(sentence)
                    ? rules.triggers.chapeau(sentence, following(sentence), place.penal())
                    : rules.pointingChapeaux.read(sentence, place.penal());
            if (offences != null) {
                passes(sentence, "the sentence announces the offences below and what follows on them");
                return;
            }
        }
        if (offences != null) {
            passes(sentence, "the sentence goes on with the list of offences below");
            List<Trigger> ofOwn =
                    rules.triggers.sentence(sentence, true, offences).triggers();
            ofOwn.forEach(found::add);
            if (ofOwn.isEmpty() && rules.triggers.goesOn(sentence)) {
                offences = offences.and(rules.triggers.added(sentence));
            }
            return;
        }
        if (place.report()) {
            passes(sentence, IN_REPORT);
        } else {
            triggersAndDuties(sentence);
        }
    }

    /** Whom the heading of the provision names. */
    private List<String> named() {
        Chapeau given = place.given();
        return provision.heading() != null && given != null && given.kind() == Chapeau.Kind.DUTIES
                ? given.bearers()
                : List.of();
    }

    private void passes(Sentence sentence, String reason) {
        passage.trace().passes(passage, sentence.start(), sentence.end(), reason);
    }

    private String following(Sentence sentence) {
        int from = sentence.end();
        return passage.text().substring(from, Math.min(passage.text().length(), from + rules.longestSentence));
    }

    private void triggersAndDuties(Sentence sentence) {
        TriggerReading triggers = rules.triggers.sentence(sentence, place.penal(), carried);
        for (Trigger trigger : triggers.triggers()) {
            opening = opening < 0 || !rules.triggers.isFollowUp(trigger.condition()) ? found.triggerCount() : opening;
            found.add(trigger);
            carried = Consequence.of(trigger);
        }
        if (triggers.triggers().isEmpty() && carried != null && rules.triggers.goesOn(sentence)) {
            passes(sentence, "the sentence adds to what follows on the condition before it");
            goesOn(sentence);
            return;
        }
        int from = triggers.triggers().isEmpty() ? sentence.start() : triggers.covered();
        if (from > sentence.start()) {
            passage.trace()
                    .passes(passage, sentence.start(), from, "it says when somebody is held to account, and how");
        }
        if (from > triggers.opens() && triggers.opens() > sentence.start()) {
            addDuties(sentence, true, sentence.start(), triggers.opens());
        }
        if (from >= sentence.end() - 1) {
            return;
        }
        if (rules.normless.isNameLine(sentence)) {
            passes(sentence, "the line only lists who belongs to something");
        } else if (ofCases && rules.timedCases.isTimed(sentence)) {
            addDuties(sentence, true, sentence.clauses().get(1).start(), sentence.end());
        } else if (isCase(sentence)) {
            passes(sentence, "it is a case or a thing in the list above, and no act");
        } else {
            boolean bare = !ofCases
                    && !Reading.isNotice(provision)
                    && provision.level() != Level.PREAMBLE
                    && from == sentence.start();
            addDuties(sentence, bare, from, announcedFrom(sentence));
        }
    }

    /** An item of a list of cases that is no sentence of its own, or one that only names who has done what: …的. */
    private boolean isCase(Sentence sentence) {
        String text = sentence.bare();
        Chapeau given = place.given();
        boolean forbidden = given != null && given.modality() == Modality.PROHIBITION;
        boolean item = provision.label() != null && provision.level() == Level.ITEM;
        return ofCases && (sentence.clauses().size() == 1 || text.endsWith("的") || rules.normless.isThing(text))
                || item && !forbidden && text.endsWith("的");
    }

    /** Where the last clause begins, if it only announces the items below; the end of the sentence otherwise. */
    private int announcedFrom(Sentence sentence) {
        boolean announces = place.heads()
                && sentence.equals(sentences.get(sentences.size() - 1))
                && rules.chapeaux.isChapeau(sentence)
                && rules.chapeaux.onlyAnnounces(sentence);
        List<Sentence.Clause> clauses = sentence.clauses();
        if (announces) {
            int start = clauses.get(clauses.size() - 1).start();
            passage.trace()
                    .passes(
                            passage,
                            start,
                            sentence.end(),
                            "it announces the list below, which takes its bearer and modality");
            return start;
        }
        return sentence.end();
    }

    private void addDuties(Sentence sentence, boolean bare, int from, int to) {
        Chapeau given = place.given();
        Chapeau list = given == null || given.kind() != Chapeau.Kind.CASES ? given : bare ? given.asDuties() : null;
        DutyContext context = new DutyContext(running, list, place.addressees(), place.notice(), bare, from, to);
        for (Duty duty : rules.duties.find(sentence, context)) {
            found.add(duty);
            running = duty.bearerSource() == BearerSource.EXPLICIT ? duty.bearers() : running;
        }
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Evidence.Slot;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.text.Span;

/** Says of each part of a duty where it comes from. Made for one policy. */
final class DutyEvidence {

    private final Lexicon lexicon;
    private final Printed printed;

    DutyEvidence(Lexicon lexicon, Printed printed) {
        this.lexicon = lexicon;
        this.printed = printed;
    }

    List<Evidence> of(Duty duty, Trace.Made made) {
        List<Evidence> evidence = new ArrayList<>();
        OpenDuty from = made.from();
        bearers(duty, made, evidence);
        evidence.add(modality(duty, made));
        Printed.Spot action = printed.find(duty.action(), duty);
        evidence.add(new Evidence(
                Slot.ACTION, duty.action(), Printed.Spot.spans(action), null, "to the end of its chain of acts"));
        condition(duty, made, evidence);
        Found<String> recipient = from.facts().recipient();
        if (recipient != null) {
            evidence.add(
                    found(Slot.RECIPIENT, recipient.value(), recipient, made, "beside the verb of telling or giving"));
        }
        Found<Frequency> frequency = from.facts().frequency();
        if (frequency != null) {
            evidence.add(found(Slot.FREQUENCY, frequency.value().text(), frequency, made, value(frequency.value())));
        }
        Found<Deadline> deadline = from.facts().deadline();
        if (deadline != null) {
            evidence.add(found(Slot.DEADLINE, deadline.value().text(), deadline, made, value(deadline.value())));
        }
        schedule(duty, from, evidence);
        return evidence;
    }

    private void bearers(Duty duty, Trace.Made made, List<Evidence> evidence) {
        Bearing bearing = made.from().bearing();
        if (duty.bearers().isEmpty()) {
            String reason = bearing.origin() == Bearing.Origin.EVERYBODY
                    ? "implied: a ban that names nobody is meant for everybody"
                    : "implied: nobody is named in the sentence, in front of it, or above it";
            evidence.add(new Evidence(Slot.BEARER, "", List.of(), null, reason));
        }
        for (String name : duty.bearers()) {
            evidence.add(bearer(name, duty, made, bearing.origin()));
        }
    }

    private Evidence bearer(String name, Duty duty, Trace.Made made, Bearing.Origin origin) {
        return switch (origin) {
            case CLAUSE -> inPassage(name, made, "printed in the clause");
            case CLAUSE_BEFORE -> inPassage(name, made, "printed in a clause before, in the same sentence");
            case SENTENCE_BEFORE -> inPassage(name, made, "carried on from a sentence before");
            case LIST ->
                elsewhere(name, printed.find(name, duty), listed(made.from().rule()));
            case ADDRESSEES -> elsewhere(name, printed.atTop(name), "one of those to whom the text is addressed");
            case EVERYBODY -> elsewhere(name, null, "meant for everybody");
        };
    }

    private Evidence inPassage(String name, Trace.Made made, String reason) {
        Passage passage = made.passage();
        int at = at(passage.text(), name, made.from().start(), made.from().end());
        if (at < 0) {
            return elsewhere(name, null, reason);
        }
        boolean before = made.from().bearing().origin() == Bearing.Origin.SENTENCE_BEFORE;
        String quoted = before ? ": " + sentenceAround(passage.text(), at) : "";
        Span span = passage.source(at, at + name.length());
        return new Evidence(Slot.BEARER, name, List.of(span), null, reason + quoted);
    }

    private static Evidence elsewhere(String name, Printed.@Nullable Spot spot, String reason) {
        String where = spot == null ? "" : ", " + spot.reason();
        return new Evidence(Slot.BEARER, name, Printed.Spot.spans(spot), null, reason + where);
    }

    /** In the clause itself, else the last place in front of it, else the first behind it. */
    private static int at(String text, String name, int start, int end) {
        int within = Printed.behind(text, name, start);
        int before = Printed.before(text, name, start);
        return within >= 0 && within < end || before < 0 ? within : before;
    }

    private static String sentenceAround(String text, int at) {
        int from = at;
        while (from > 0 && "。！？；;\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && "。！？；;\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static String listed(String rule) {
        return switch (rule) {
            case "duty.table" -> "the cell of the row that says who is responsible";
            case "duty.units" -> "the units that are listed with the text";
            default -> "given by the text above the list";
        };
    }

    private Evidence modality(Duty duty, Trace.Made made) {
        Modal modal = made.from().modal();
        String says = duty.modality().jsonName() + (duty.qualified() ? ", qualified" : "");
        if (modal != null) {
            Span span = modal.span();
            return new Evidence(
                    Slot.MODALITY,
                    span.in(made.passage().text()),
                    List.of(made.passage().source(span.start(), span.end())),
                    line(modal.entry().id()),
                    says);
        }
        String reason = switch (duty.rule()) {
            case "duty.bare" ->
                duty.modality() == Modality.OBLIGATION
                        ? "a verb leads the clause, in a text that lays down what is to be done"
                        : "carried on from the clause in front of it";
            case "duty.table" -> "a row of a table of tasks";
            case "duty.units" -> "a task with the units that are responsible";
            default -> "given by the text above the list";
        };
        return new Evidence(Slot.MODALITY, "", List.of(), line(duty.rule()), says + ": " + reason);
    }

    private static void condition(Duty duty, Trace.Made made, List<Evidence> evidence) {
        String condition = duty.condition();
        if (condition == null) {
            return;
        }
        String text = made.passage().text();
        int before = Printed.before(text, condition, made.from().start());
        int at = before >= 0
                ? before
                : Printed.behind(text, condition, made.from().start());
        List<Span> span = at < 0 ? List.of() : List.of(made.passage().source(at, at + condition.length()));
        boolean own = at >= made.from().start();
        evidence.add(new Evidence(
                Slot.CONDITION,
                condition,
                span,
                null,
                own ? "printed inside the clause" : "a clause in front that only sets a condition"));
    }

    private <T> Evidence found(Slot slot, String text, Found<T> found, Trace.Made made, String reason) {
        List<Span> spans = found.spans().stream()
                .map(span -> made.passage().source(span.start(), span.end()))
                .toList();
        return new Evidence(slot, text, spans, line(found.rule()), reason);
    }

    private static String value(Frequency frequency) {
        if (frequency.kind() != Frequency.Kind.PERIODIC || frequency.bound() == null) {
            return frequency.kind().jsonName();
        }
        return frequency.bound().jsonName() + " " + frequency.count() + " per " + frequency.period() + ", "
                + frequency.perYear() + " a year";
    }

    private static String value(Deadline deadline) {
        String within = deadline.within();
        String value = within != null ? "within " + within : String.join(", ", deadline.by());
        String days = deadline.workdays() ? " of working days" : "";
        String anchor = deadline.anchor() == null ? "" : ", from " + deadline.anchor();
        return value.isEmpty() ? "no value" : value + days + anchor;
    }

    /** What the row's cell of times adds. */
    private void schedule(Duty duty, OpenDuty from, List<Evidence> evidence) {
        String schedule = duty.schedule();
        if (schedule == null) {
            return;
        }
        Printed.Spot cell = printed.find(schedule, duty);
        List<Span> span = Printed.Spot.spans(cell);
        evidence.add(new Evidence(Slot.SCHEDULE, schedule, span, null, "the row's cell of times"));
        Frequency often = duty.frequency();
        if (often != null && !often.equals(Found.value(from.facts().frequency()))) {
            evidence.removeIf(one -> one.slot() == Slot.FREQUENCY);
            evidence.add(new Evidence(
                    Slot.FREQUENCY,
                    often.text(),
                    Printed.Spot.spans(printed.find(often.text(), duty)),
                    null,
                    "the row's cell of times: " + value(often)));
        }
        Deadline until = duty.deadline();
        if (until != null && !until.equals(Found.value(from.facts().deadline()))) {
            evidence.add(new Evidence(
                    Slot.DEADLINE,
                    until.text(),
                    Printed.Spot.spans(printed.find(until.text(), duty)),
                    null,
                    "the row's cell of times: " + value(until)));
        }
    }

    private @Nullable LexiconLine line(String id) {
        Optional<LexiconLine> line = lexicon.line(id);
        return line.orElse(null);
    }
}

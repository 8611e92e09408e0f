package org.tiaoli.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.BearerSource;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Confidence;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Definition;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Modality;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.extract.Trigger;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/** Findings to bytes and back, field by field in the order of the records. */
final class FindingCodec {

    private static final int DUTY = 0;
    private static final int RESPONSIBILITY = 1;
    private static final int TRIGGER = 2;
    private static final int CITATION = 3;
    private static final int DEFINITION = 4;

    private FindingCodec() {}

    static void write(Finding finding, Packer out) throws IOException {
        if (finding instanceof Duty duty) {
            head(DUTY, finding, out);
            duty(duty, out);
        } else if (finding instanceof Responsibility responsibility) {
            head(RESPONSIBILITY, finding, out);
            out.string(responsibility.actor());
            out.string(responsibility.role());
            out.string(responsibility.scope());
            out.integer(responsibility.row());
        } else if (finding instanceof Trigger trigger) {
            head(TRIGGER, finding, out);
            trigger(trigger, out);
        } else if (finding instanceof Citation citation) {
            head(CITATION, finding, out);
            out.string(citation.title());
            out.string(citation.documentNumber());
            out.string(citation.article());
            out.string(citation.shortFor());
            out.flag(citation.self());
            out.string(citation.ref());
            out.string(citation.target());
        } else if (finding instanceof Definition definition) {
            head(DEFINITION, finding, out);
            out.string(definition.term());
            out.string(definition.meaning());
            out.string(definition.scope());
        }
    }

    private static void head(int kind, Finding finding, Packer out) throws IOException {
        out.number(kind);
        out.span(finding.span());
        out.string(finding.rule());
        out.name(finding.confidence());
    }

    private static void duty(Duty duty, Packer out) throws IOException {
        out.string(duty.sentence());
        out.name(duty.modality());
        out.flag(duty.qualified());
        out.strings(duty.bearers());
        out.name(duty.bearerSource());
        out.string(duty.action());
        out.string(duty.recipient());
        out.string(duty.condition());
        Frequency frequency = duty.frequency();
        out.flag(frequency != null);
        if (frequency != null) {
            out.string(frequency.text());
            out.name(frequency.kind());
            out.integer(frequency.count());
            out.string(frequency.period());
            Frequency.Bound bound = frequency.bound();
            out.string(bound == null ? null : bound.name());
            out.real(frequency.perYear());
            out.string(frequency.within());
        }
        Deadline deadline = duty.deadline();
        out.flag(deadline != null);
        if (deadline != null) {
            out.string(deadline.text());
            out.string(deadline.within());
            out.flag(deadline.workdays());
            out.strings(deadline.by());
            out.string(deadline.anchor());
        }
        out.integer(duty.row());
        out.string(duty.schedule());
    }

    private static void trigger(Trigger trigger, Packer out) throws IOException {
        out.strings(trigger.subjects());
        out.strings(trigger.agents());
        out.string(trigger.condition());
        out.strings(trigger.sanctions());
        out.strings(trigger.bases());
        out.string(trigger.gravity());
        out.string(trigger.authority());
        Trigger.Amount amount = trigger.amount();
        out.flag(amount != null);
        if (amount != null) {
            out.string(amount.text());
            out.longInteger(amount.min());
            out.longInteger(amount.max());
        }
        out.flag(trigger.catchAll());
    }

    static Finding read(Unpacker in, ProvisionId provision) throws IOException {
        int kind = in.number();
        Span span = in.span();
        String rule = in.string();
        Confidence confidence = in.name(Confidence.class);
        return switch (kind) {
            case DUTY -> duty(in, provision, span, rule, confidence);
            case RESPONSIBILITY ->
                new Responsibility(
                        provision, span, rule, confidence, in.string(), in.string(), in.optional(), in.integer());
            case TRIGGER ->
                new Trigger(
                        provision,
                        span,
                        rule,
                        confidence,
                        in.strings(),
                        in.strings(),
                        in.string(),
                        in.strings(),
                        in.strings(),
                        in.optional(),
                        in.optional(),
                        amount(in),
                        in.flag());
            case CITATION ->
                new Citation(
                        provision,
                        span,
                        rule,
                        confidence,
                        in.optional(),
                        in.optional(),
                        in.optional(),
                        in.optional(),
                        in.flag(),
                        in.optional(),
                        in.optional());
            case DEFINITION ->
                new Definition(provision, span, rule, confidence, in.string(), in.string(), in.optional());
            default -> throw new IOException("no finding is of kind " + kind);
        };
    }

    private static Duty duty(Unpacker in, ProvisionId provision, Span span, String rule, Confidence confidence)
            throws IOException {
        return new Duty(
                provision,
                span,
                rule,
                confidence,
                in.string(),
                in.name(Modality.class),
                in.flag(),
                in.strings(),
                in.name(BearerSource.class),
                in.string(),
                in.optional(),
                in.optional(),
                frequency(in),
                deadline(in),
                in.integer(),
                in.optional());
    }

    private static @Nullable Frequency frequency(Unpacker in) throws IOException {
        if (!in.flag()) {
            return null;
        }
        String text = in.string();
        Frequency.Kind kind = in.name(Frequency.Kind.class);
        Integer count = in.integer();
        String period = in.optional();
        String bound = in.optional();
        return new Frequency(
                text,
                kind,
                count,
                period,
                bound == null ? null : Frequency.Bound.valueOf(bound),
                in.real(),
                in.optional());
    }

    private static @Nullable Deadline deadline(Unpacker in) throws IOException {
        return in.flag() ? new Deadline(in.string(), in.optional(), in.flag(), in.strings(), in.optional()) : null;
    }

    private static Trigger.@Nullable Amount amount(Unpacker in) throws IOException {
        return in.flag() ? new Trigger.Amount(in.string(), in.longInteger(), in.longInteger()) : null;
    }
}

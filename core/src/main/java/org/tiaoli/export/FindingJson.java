package org.tiaoli.export;

import java.util.List;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Definition;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.extract.Trigger;

/** The fields of findings, the same wherever a finding stands in a result. */
final class FindingJson {

    private final JsonOut json;

    FindingJson(JsonOut json) {
        this.json = json;
    }

    /** What sort of finding it is. */
    static String kind(Finding finding) {
        if (finding instanceof Duty) {
            return "duty";
        }
        if (finding instanceof Responsibility) {
            return "responsibility";
        }
        return finding instanceof Trigger ? "trigger" : finding instanceof Citation ? "citation" : "definition";
    }

    /** The fields of a finding of any kind. */
    void any(Finding finding) {
        if (finding instanceof Duty duty) {
            duty(duty);
        } else if (finding instanceof Responsibility responsibility) {
            responsibility(responsibility);
        } else if (finding instanceof Trigger trigger) {
            trigger(trigger);
        } else if (finding instanceof Citation citation) {
            citation(citation);
        } else if (finding instanceof Definition definition) {
            definition(definition);
        }
    }

    void duty(Duty duty) {
        place(duty);
        json.put("sentence", duty.sentence())
                .put("modality", duty.modality().jsonName())
                .put("qualified", duty.qualified())
                .strings("bearers", duty.bearers())
                .put("bearerSource", duty.bearerSource().jsonName())
                .put("action", duty.action())
                .put("recipient", duty.recipient())
                .put("condition", duty.condition())
                .object("frequency", duty.frequency(), this::frequency)
                .object("deadline", duty.deadline(), this::deadline)
                .put("row", duty.row())
                .put("schedule", duty.schedule());
    }

    void responsibility(Responsibility responsibility) {
        place(responsibility);
        json.put("actor", responsibility.actor())
                .put("role", responsibility.role())
                .put("scope", responsibility.scope())
                .put("row", responsibility.row());
    }

    void trigger(Trigger trigger) {
        place(trigger);
        json.strings("subjects", trigger.subjects())
                .strings("agents", trigger.agents())
                .put("condition", trigger.condition())
                .strings("sanctions", trigger.sanctions())
                .strings("bases", trigger.bases())
                .put("gravity", trigger.gravity())
                .put("authority", trigger.authority())
                .object(
                        "amount",
                        trigger.amount(),
                        amount -> json.put("text", amount.text())
                                .put("min", amount.min())
                                .put("max", amount.max()))
                .put("catchAll", trigger.catchAll());
    }

    void citation(Citation citation) {
        place(citation);
        json.put("title", citation.title())
                .put("documentNumber", citation.documentNumber())
                .put("article", citation.article())
                .put("shortFor", citation.shortFor())
                .put("self", citation.self())
                .put("ref", citation.ref())
                .put("target", citation.target());
    }

    void definition(Definition definition) {
        place(definition);
        json.put("term", definition.term()).put("meaning", definition.meaning()).put("scope", definition.scope());
    }

    private void place(Finding finding) {
        json.put("provision", finding.provision().eId())
                .put("span", finding.span())
                .put("rule", finding.rule())
                .put("confidence", finding.confidence().jsonName());
    }

    private void frequency(Frequency frequency) {
        json.put("text", frequency.text())
                .put("kind", frequency.kind().jsonName())
                .put("count", frequency.count())
                .put("period", frequency.period())
                .put(
                        "bound",
                        frequency.bound() == null ? null : frequency.bound().jsonName())
                .put("perYear", frequency.perYear())
                .put("within", frequency.within());
    }

    private void deadline(Deadline deadline) {
        json.put("text", deadline.text()).put("within", deadline.within()).put("workdays", deadline.workdays());
        List<String> by = deadline.by();
        if (by.size() > 1) {
            json.strings("by", by);
        } else {
            json.put("by", by.isEmpty() ? null : by.get(0));
        }
        json.put("anchor", deadline.anchor());
    }
}

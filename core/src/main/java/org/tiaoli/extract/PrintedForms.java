package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** Gives strings that were read in a twin of a policy as the policy prints them, the nearest of equal ones. Immutable. */
final class PrintedForms {

    private final String read;
    private final String printed;
    private final Map<String, Span> places = new HashMap<>();

    /** Two policies of the same provisions and lengths. */
    PrintedForms(Policy printed, Policy read) {
        StringBuilder reading = new StringBuilder(read.titleText()).append('\n');
        StringBuilder printing = new StringBuilder(printed.titleText()).append('\n');
        for (int i = 0; i < read.provisions().size(); i++) {
            int start = reading.length();
            texts(read.provisions().get(i)).forEach(text -> reading.append(text).append('\n'));
            texts(printed.provisions().get(i))
                    .forEach(text -> printing.append(text).append('\n'));
            places.put(read.provisions().get(i).id().eId(), new Span(start, reading.length()));
        }
        this.read = reading.toString();
        this.printed = printing.toString();
    }

    private static List<String> texts(Provision provision) {
        List<String> texts = new ArrayList<>();
        Excerpt heading = provision.heading();
        if (heading != null) {
            texts.add(heading.text());
        }
        texts.add(provision.text());
        provision.rows().forEach(row -> texts.addAll(row.texts()));
        return texts;
    }

    /** Metadata: from the first place where it stands. */
    @Nullable
    String ofTitle(@Nullable String found) {
        return found == null ? null : anywhere(found);
    }

    String anywhere(String found) {
        return from(found, 0);
    }

    private String from(String found, int start) {
        int at = read.indexOf(found, start);
        at = at < 0 ? read.indexOf(found) : at;
        if (at >= 0) {
            return printed.substring(at, at + found.length());
        }
        int gap = found.indexOf('…');
        return gap < 0 ? found : from(found.substring(0, gap), start) + '…' + from(found.substring(gap + 1), start);
    }

    private String in(ProvisionId provision, String found) {
        Span place = places.get(provision.eId());
        return from(found, place == null ? 0 : place.start());
    }

    private @Nullable String may(ProvisionId provision, @Nullable String found) {
        return found == null ? null : in(provision, found);
    }

    private List<String> all(ProvisionId provision, List<String> found) {
        return found.stream().map(one -> in(provision, one)).toList();
    }

    Duty duty(Duty d) {
        ProvisionId p = d.provision();
        Frequency f = d.frequency();
        Deadline by = d.deadline();
        return new Duty(
                p,
                d.span(),
                d.rule(),
                d.confidence(),
                in(p, d.sentence()),
                d.modality(),
                d.qualified(),
                all(p, d.bearers()),
                d.bearerSource(),
                in(p, d.action()),
                may(p, d.recipient()),
                may(p, d.condition()),
                f == null
                        ? null
                        : new Frequency(
                                in(p, f.text()), f.kind(), f.count(), f.period(), f.bound(), f.perYear(), f.within()),
                by == null
                        ? null
                        : new Deadline(in(p, by.text()), by.within(), by.workdays(), by.by(), may(p, by.anchor())),
                d.row(),
                may(p, d.schedule()));
    }

    Responsibility responsibility(Responsibility r) {
        ProvisionId p = r.provision();
        return new Responsibility(
                p, r.span(), r.rule(), r.confidence(), in(p, r.actor()), in(p, r.role()), may(p, r.scope()), r.row());
    }

    Trigger trigger(Trigger t) {
        ProvisionId p = t.provision();
        Trigger.Amount a = t.amount();
        return new Trigger(
                p,
                t.span(),
                t.rule(),
                t.confidence(),
                all(p, t.subjects()),
                all(p, t.agents()),
                in(p, t.condition()),
                all(p, t.sanctions()),
                all(p, t.bases()),
                may(p, t.gravity()),
                may(p, t.authority()),
                a == null ? null : new Trigger.Amount(in(p, a.text()), a.min(), a.max()),
                t.catchAll());
    }

    Citation citation(Citation c) {
        ProvisionId p = c.provision();
        return new Citation(
                p,
                c.span(),
                c.rule(),
                c.confidence(),
                may(p, c.title()),
                may(p, c.documentNumber()),
                may(p, c.article()),
                may(p, c.shortFor()),
                c.self(),
                may(p, c.ref()),
                c.target());
    }

    Definition definition(Definition d) {
        ProvisionId p = d.provision();
        return new Definition(
                p, d.span(), d.rule(), d.confidence(), in(p, d.term()), in(p, d.meaning()), may(p, d.scope()));
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/**
 * A policy in traditional characters as it reads in simplified ones, place for place.
 *
 * <p>The words and rules of the lexicon are simplified; what they find is given back as printed. Immutable.
 */
final class SimplifiedTwin {

    private final Policy printed;
    private final Policy policy;
    private final PrintedForms forms;

    private SimplifiedTwin(Policy printed, Policy policy) {
        this.printed = printed;
        this.policy = policy;
        forms = new PrintedForms(printed, policy);
    }

    /** The twin of a policy; null where it holds no traditional character. */
    static @Nullable SimplifiedTwin of(Policy printed, SimplifiedCharacters characters) {
        String text = printed.source().text();
        Span all = extent(printed);
        if (!characters.isNeeded(text, all.start(), all.end())) {
            return null;
        }
        String simplified = characters.in(text, all.start(), all.end());
        SourceText source = new SourceText(
                printed.source().origin(),
                simplified,
                printed.source().blocks(),
                printed.source().notes());
        List<Provision> provisions = new ArrayList<>();
        printed.provisions().forEach(provision -> provisions.add(over(provision, simplified)));
        Excerpt title = printed.title();
        return new SimplifiedTwin(
                printed,
                new Policy(
                        printed.id(),
                        source,
                        title == null ? null : title.over(simplified),
                        provisions,
                        printed.boilerplate(),
                        printed.notes()));
    }

    private static Span extent(Policy policy) {
        Excerpt title = policy.title();
        int start = title == null ? Integer.MAX_VALUE : title.span().start();
        int end = title == null ? 0 : title.span().end();
        for (Provision provision : policy.provisions()) {
            start = Math.min(start, provision.span().start());
            end = Math.max(end, provision.span().end());
        }
        return new Span(Math.min(start, end), end);
    }

    private static Provision over(Provision p, String text) {
        Excerpt heading = p.heading();
        List<Provision.Row> rows = new ArrayList<>();
        for (Provision.Row row : p.rows()) {
            rows.add(new Provision.Row(
                    row.cells().stream().map(cell -> cell.over(text)).toList()));
        }
        return Provision.of(
                p.id(),
                p.level(),
                p.number(),
                p.label(),
                heading == null ? null : heading.over(text),
                p.body().over(text),
                p.parent(),
                p.span(),
                p.gaps(),
                rows);
    }

    Policy policy() {
        return policy;
    }

    /** What was found in the twin, as the policy prints it. */
    Analysis printed(Analysis found) {
        Metadata m = found.metadata();
        Metadata metadata = new Metadata(
                forms.ofTitle(m.title()),
                forms.ofTitle(m.documentNumber()),
                forms.ofTitle(m.issuer()),
                m.issued(),
                m.effective(),
                forms.ofTitle(m.interpreter()),
                m.genre(),
                m.trial(),
                m.amended(),
                m.basis().stream().map(forms::anywhere).toList(),
                m.repeals().stream().map(forms::anywhere).toList());
        return new Analysis(
                printed,
                metadata,
                found.duties().stream().map(forms::duty).toList(),
                found.responsibilities().stream().map(forms::responsibility).toList(),
                found.triggers().stream().map(forms::trigger).toList(),
                found.citations().stream().map(forms::citation).toList(),
                found.definitions().stream().map(forms::definition).toList(),
                found.diagnostics());
    }

    /** A finding of the twin, as the policy prints it. */
    Finding printed(Finding found) {
        if (found instanceof Duty duty) {
            return forms.duty(duty);
        }
        if (found instanceof Responsibility responsibility) {
            return forms.responsibility(responsibility);
        }
        if (found instanceof Trigger trigger) {
            return forms.trigger(trigger);
        }
        return found instanceof Citation citation ? forms.citation(citation) : forms.definition((Definition) found);
    }
}

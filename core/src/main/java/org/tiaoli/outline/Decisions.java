package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/**
 * The documents of a file, with what was decided to find them.
 *
 * @param source    the text
 * @param policies  its documents, in order
 * @param decisions in order of the source
 */
public record Decisions(SourceText source, List<Policy> policies, List<Decision> decisions) {

    public Decisions {
        policies = List.copyOf(policies);
        decisions = List.copyOf(decisions);
    }

    /** What was decided about the text as a whole, and about the document in that stretch of it. */
    public List<Decision> whole(Span document) {
        return decisions.stream()
                .filter(decision -> decision.kind() == Decision.Kind.WHOLE)
                .filter(decision -> decision.span().start() == 0
                        || document.contains(decision.span().start()))
                .toList();
    }

    /** From the first character of a document to the first of the next. */
    public Span stretch(Policy policy) {
        int index = policies.indexOf(policy);
        int length = source.text().length();
        int start = index == 0 ? 0 : start(policy, length);
        int end = index + 1 < policies.size() ? start(policies.get(index + 1), length) : length;
        return new Span(start, Math.max(start, end));
    }

    private static int start(Policy policy, int none) {
        Excerpt title = policy.title();
        int start = title == null ? none : title.span().start();
        List<Provision> provisions = policy.provisions();
        return provisions.isEmpty()
                ? start
                : Math.min(start, provisions.get(0).span().start());
    }

    /** What was decided inside a stretch of the source, such as the span of a provision. */
    public List<Decision> in(Span span) {
        List<Decision> inside = new ArrayList<>();
        for (Decision decision : decisions) {
            Span at = decision.span();
            boolean about = span.contains(at.start()) && decision.kind() != Decision.Kind.WHOLE;
            if (about) {
                inside.add(decision);
            }
        }
        return inside;
    }

    /** What was decided about the label of a provision and those above it, and about its own text. */
    public List<Decision> about(Policy policy, Provision provision) {
        List<Decision> about = new ArrayList<>();
        Provision above = policy.parent(provision).orElse(null);
        while (above != null) {
            about.addAll(0, opening(above));
            above = policy.parent(above).orElse(null);
        }
        about.addAll(in(provision.span()));
        return about;
    }

    /** What was decided about its label, not about the rest of its text. */
    private List<Decision> opening(Provision provision) {
        int start = provision.span().start();
        return in(provision.span()).stream()
                .filter(decision -> decision.span().start() == start)
                .toList();
    }

    /** The innermost provision that a stretch of the source begins in; none for boilerplate and titles. */
    public Optional<Provision> place(Span span) {
        for (Policy policy : policies) {
            Optional<Provision> found = policy.at(span);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}

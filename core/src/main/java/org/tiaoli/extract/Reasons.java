package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiaoli.outline.Place;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/**
 * What was found in one policy, and why; what was considered and dropped. Immutable.
 *
 * @param analysis what was found
 * @param findings why, a reason for each finding, in document order
 * @param dropped  what became no finding, in document order
 */
public record Reasons(Analysis analysis, List<Reason> findings, List<Dropped> dropped) {

    public Reasons {
        findings = List.copyOf(findings);
        dropped = List.copyOf(dropped);
    }

    /** Of findings of which nothing more is known. */
    static Reasons unknown(Analysis analysis) {
        return new Reasons(
                analysis,
                findings(analysis)
                        .map(finding -> new Reason(finding, null, List.of()))
                        .toList(),
                List.of());
    }

    /** All findings of an analysis, in document order. */
    static Stream<Finding> findings(Analysis analysis) {
        return Stream.of(
                        analysis.duties(),
                        analysis.responsibilities(),
                        analysis.triggers(),
                        analysis.citations(),
                        analysis.definitions())
                .<Finding>flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    }

    /** What concerns one place: a provision with all that lies below it, or a row of a table. */
    public Reasons at(Place place) {
        Integer row = place.row();
        List<Span> cells = row == null
                ? List.of()
                : place.provision().rows().get(row).cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(Excerpt::span)
                        .toList();
        Set<String> inside = inside(place.provision());
        return new Reasons(
                analysis,
                findings.stream()
                        .filter(reason ->
                                inside.contains(reason.finding().provision().eId()))
                        .filter(reason ->
                                row == null || isIn(cells, reason.finding().span()))
                        .toList(),
                dropped.stream()
                        .filter(one -> inside.contains(one.provision().eId()))
                        .filter(one -> row == null || isIn(cells, one.span()))
                        .toList());
    }

    private static boolean isIn(List<Span> cells, Span span) {
        return cells.stream().anyMatch(cell -> cell.contains(span));
    }

    private Set<String> inside(Provision top) {
        Policy policy = analysis.policy();
        List<Provision> inside = new ArrayList<>(List.of(top));
        for (int i = 0; i < inside.size(); i++) {
            inside.addAll(policy.children(inside.get(i)));
        }
        return inside.stream().map(Provision::id).map(ProvisionId::eId).collect(Collectors.toSet());
    }
}

package org.tiaoli.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tiaoli.text.Span;

/** Where findings of each kind stand. Made for one analysis. */
final class FoundSpans {

    /** A finding begins at most so far in front of what is asked for. */
    private static final int REACH = 3000;

    /** For each kind the starts of its findings, with the farthest end of those that begin there. */
    private final Map<Dropped.Kind, NavigableMap<Integer, Integer>> ends = new EnumMap<>(Dropped.Kind.class);

    FoundSpans(Analysis analysis) {
        add(Dropped.Kind.DUTY, analysis.duties());
        add(Dropped.Kind.RESPONSIBILITY, analysis.responsibilities());
        add(Dropped.Kind.TRIGGER, analysis.triggers());
        add(Dropped.Kind.CITATION, analysis.citations());
        add(Dropped.Kind.DEFINITION, analysis.definitions());
        add(Dropped.Kind.PART, List.of());
    }

    private void add(Dropped.Kind kind, List<? extends Finding> findings) {
        NavigableMap<Integer, Integer> spans = new TreeMap<>();
        findings.forEach(
                finding -> spans.merge(finding.span().start(), finding.span().end(), Math::max));
        ends.put(kind, spans);
    }

    /** Does a finding of this kind share a character with a stretch of the source? */
    boolean overlap(Dropped.Kind kind, Span source) {
        return near(kind, source.start(), source.end()).values().stream().anyMatch(end -> end > source.start());
    }

    /** Does a finding of this kind hold all of a stretch of the source? */
    boolean hold(Dropped.Kind kind, Span source) {
        return near(kind, source.start(), source.start() + 1).values().stream().anyMatch(end -> end >= source.end());
    }

    private NavigableMap<Integer, Integer> near(Dropped.Kind kind, int start, int before) {
        return ends.getOrDefault(kind, new TreeMap<>()).subMap(start - REACH, true, before, false);
    }
}

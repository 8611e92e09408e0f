package org.tiaoli.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** Finds where in a policy the parts of a finding are printed, not far from it. Made for one policy. */
final class Printed {

    /** So far behind a finding's start, or in front of it, a part of it is looked for. */
    private static final int REACH = 4000;

    private final Policy policy;
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, PrintedRows> tables = new HashMap<>();

    Printed(Policy policy) {
        this.policy = policy;
    }

    /**
     * A place where words stand.
     *
     * @param span   in the source
     * @param reason which text that is, in plain words
     */
    record Spot(Span span, String reason) {

        static List<Span> spans(@Nullable Spot spot) {
            return spot == null ? List.of() : List.of(spot.span());
        }
    }

    /** The text of a provision, made once. */
    private record Body(Excerpt excerpt, String text) {

        static Body of(Excerpt excerpt) {
            return new Body(excerpt, excerpt.text());
        }

        /** The first place behind an offset of the source, else the last in front of it. */
        @Nullable
        Span find(String words, int source) {
            int from = offset(source);
            int at = behind(text, words, from);
            return span(at < 0 ? before(text, words, from) : at, words);
        }

        @Nullable
        Span span(int at, String words) {
            return at < 0 ? null : excerpt.toSource(new Span(at, at + words.length()));
        }

        /** The first offset whose place is not in front of one of the source. */
        private int offset(int source) {
            int low = 0;
            int high = text.length();
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean inFront = excerpt.toSource(new Span(middle, middle)).start() < source;
                low = inFront ? middle + 1 : low;
                high = inFront ? high : middle;
            }
            return low;
        }
    }

    /** Where words next stand at an offset of a text or behind it; -1 where they do not. */
    static int behind(String text, String words, int from) {
        int to = Math.min(text.length(), from + words.length() + REACH);
        int at = from >= to ? -1 : text.substring(from, to).indexOf(words);
        return at < 0 ? -1 : from + at;
    }

    /** Where words last begin at an offset of a text or in front of it; -1 where they do not. */
    static int before(String text, String words, int end) {
        int from = Math.max(0, end - REACH);
        int to = Math.min(text.length(), end + words.length());
        int at = from >= to ? -1 : text.substring(from, to).lastIndexOf(words);
        return at < 0 ? -1 : from + at;
    }

    /** Where words stand, nearest to a finding: behind its start, in front of it, above it; null where nowhere. */
    @Nullable
    Spot find(String words, Finding finding) {
        if (words.isEmpty()) {
            return null;
        }
        Provision own = policy.provision(finding.provision());
        if (own.level() == Level.TABLE) {
            return tables.computeIfAbsent(own.id().eId(), unused -> new PrintedRows(own.rows()))
                    .find(words, finding.span());
        }
        Span span = body(own).find(words, finding.span().start());
        return span != null ? new Spot(span, "printed here") : above(words, own);
    }

    /** Where words stand above a provision, or in the paragraph behind its list; null where nowhere. */
    private @Nullable Spot above(String words, Provision provision) {
        Provision list = policy.parent(provision).orElse(null);
        for (Provision at = list; at != null; at = policy.parent(at).orElse(null)) {
            Span span = in(at, words);
            if (span != null) {
                return new Spot(span, "printed above, in " + at.id().citation());
            }
        }
        if (list != null) {
            for (Provision sibling : policy.parent(list).map(policy::children).orElse(List.of())) {
                Span span = in(sibling, words);
                if (span != null) {
                    return new Spot(
                            span, "printed beside the list, in " + sibling.id().citation());
                }
            }
        }
        return null;
    }

    /** Where words stand near the top of the document; null where they do not. */
    @Nullable
    Spot atTop(String words) {
        for (Provision provision : policy.provisions()) {
            Span span = in(provision, words);
            if (span != null || provision.label() != null) {
                return span == null ? null : new Spot(span, provision.id().citation());
            }
        }
        return null;
    }

    private Body body(Provision provision) {
        return bodies.computeIfAbsent(provision.id().eId(), unused -> Body.of(provision.body()));
    }

    private @Nullable Span in(Provision provision, String words) {
        Body body = body(provision);
        Span span = body.span(behind(body.text(), words, 0), words);
        Excerpt heading = provision.heading();
        if (span != null || heading == null) {
            return span;
        }
        Body above = Body.of(heading);
        return above.span(behind(above.text(), words, 0), words);
    }
}

package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** Counts where every character of a source went, for tests. */
final class Coverage {

    private final String text;
    private final byte[] times;
    private final BitSet aside = new BitSet();
    private final List<Integer> headingEnds = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Coverage(String text) {
        this.text = text;
        this.times = new byte[text.length()];
    }

    /** What is wrong with the outline of a text: characters lost or used twice, ids used twice, parents unknown. */
    static List<String> faults(String text) {
        Coverage coverage = new Coverage(text);
        List<Policy> policies = Outlines.of(text);
        if (policies.isEmpty()) {
            coverage.faults.add("no policy");
        }
        policies.forEach(coverage::add);
        coverage.check();
        return coverage.faults;
    }

    private void add(Policy policy) {
        Excerpt title = policy.title();
        Set<Span> titles = new HashSet<>();
        if (title != null) {
            use(title);
            titles.addAll(title.stretches());
        }
        policy.boilerplate().forEach(b -> {
            use(b.span());
            aside.set(b.span().start(), b.span().end());
        });
        Set<String> known = new HashSet<>();
        Set<String> citations = new HashSet<>();
        for (Provision provision : policy.provisions()) {
            ProvisionId parent = provision.parent();
            if (parent != null && !known.contains(parent.eId())) {
                faults.add(provision.id() + " stands before its parent " + parent);
            }
            if (!known.add(provision.id().eId())
                    || !citations.add(provision.id().citation())) {
                faults.add(
                        "used twice: " + provision.id() + " " + provision.id().citation());
            }
            add(provision, titles);
        }
    }

    private void add(Provision provision, Set<Span> titles) {
        String label = provision.label();
        if (label != null) {
            label(label, provision);
        }
        Excerpt heading = provision.heading();
        if (heading != null) {
            use(heading);
            headingEnds.add(heading.span().end());
        }
        use(provision.body());
        provision.rows().forEach(row -> row.cells().forEach(this::use));
        for (Span gap : provision.gaps()) {
            if (titles.stream().noneMatch(gap::contains)) {
                use(gap);
                aside.set(gap.start(), gap.end());
            }
        }
    }

    /** The label stands at the start of the span; white space and gaps do not count. */
    private void label(String label, Provision provision) {
        int at = provision.span().start();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Glyphs.isWhite(c)) {
                continue;
            }
            while (at < text.length() && (Glyphs.isWhite(text.charAt(at)) || isInGap(provision, at))) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != c) {
                faults.add("label " + label + " of " + provision.id() + " does not stand at " + provision.span());
                return;
            }
            times[at]++;
            at++;
        }
    }

    private static boolean isInGap(Provision provision, int offset) {
        return provision.gaps().stream().anyMatch(gap -> gap.contains(offset));
    }

    private void use(Excerpt excerpt) {
        excerpt.stretches().forEach(this::use);
    }

    private void use(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            times[i] = (byte) Math.min(9, times[i] + 1);
        }
    }

    /** The mark that closes a heading lies in no provision. */
    private BitSet closing() {
        BitSet closing = new BitSet();
        for (int end : headingEnds) {
            int at = end;
            while (at < text.length() && (Glyphs.isWhite(text.charAt(at)) || aside.get(at))) {
                at++;
            }
            closing.set(at, at < text.length() && "。：:.".indexOf(text.charAt(at)) >= 0);
        }
        return closing;
    }

    private void check() {
        BitSet closing = closing();
        for (int i = 0; i < times.length; i++) {
            if (!Glyphs.isWhite(text.charAt(i)) && times[i] != 1 && !(times[i] == 0 && closing.get(i))) {
                int from = Math.max(0, i - 12);
                faults.add((times[i] == 0 ? "lost" : "used " + times[i] + " times") + " at " + i + ": "
                        + text.substring(from, i) + "⟦" + text.charAt(i) + "⟧"
                        + text.substring(i + 1, Math.min(text.length(), i + 12)));
                return;
            }
        }
    }
}

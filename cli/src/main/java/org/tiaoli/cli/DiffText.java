package org.tiaoli.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.Comparison;
import org.tiaoli.compare.Alignment;
import org.tiaoli.compare.Change;
import org.tiaoli.compare.ChangeType;
import org.tiaoli.compare.PolicyDiff;
import org.tiaoli.compare.Quote;
import org.tiaoli.compare.Relation;
import org.tiaoli.compare.Side;
import org.tiaoli.extract.Analysis;
import org.tiaoli.outline.ProvisionId;

/** Prints a comparison for people: the changes by subject, each with both places, both sentences and the reason. */
final class DiffText {

    private static final int WIDEST_QUOTE = 160;

    private final PrintWriter out;
    private final boolean all;

    /** @param all are provisions to be listed that are the same, too? */
    DiffText(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    void print(Comparison comparison) {
        String gap = "";
        for (PolicyDiff diff : comparison.diffs()) {
            out.print(gap);
            print(diff);
            gap = System.lineSeparator();
        }
        comparison.onlyA().forEach(analysis -> line("only in A: " + name(analysis)));
        comparison.onlyB().forEach(analysis -> line("only in B: " + name(analysis)));
    }

    private void print(PolicyDiff diff) {
        line("A  " + name(diff.a()));
        line("B  " + name(diff.b()));
        line(summary(diff.changes()));
        for (Subject subject : Subject.values()) {
            List<Change> changes = diff.changes().stream()
                    .filter(change -> Subject.of(change.type()) == subject)
                    .toList();
            if (!changes.isEmpty()) {
                out.println();
                line(subject.heading + " (" + changes.size() + ")");
                changes.forEach(this::print);
            }
        }
        if (all) {
            out.println();
            alignments(diff.alignments());
        }
    }

    private static String name(Analysis analysis) {
        return analysis.policy().source().origin().path() + "#"
                + analysis.policy().id() + "  " + analysis.policy().titleText();
    }

    private static String summary(List<Change> changes) {
        if (changes.isEmpty()) {
            return "no changes";
        }
        Map<ChangeType, Long> counts =
                changes.stream().collect(Collectors.groupingBy(Change::type, TreeMap::new, Collectors.counting()));
        String kinds = counts.entrySet().stream()
                .map(entry -> words(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        long a = changes.stream().filter(change -> change.stricter() == Side.A).count();
        long b = changes.stream().filter(change -> change.stricter() == Side.B).count();
        return changes.size() + " changes: " + kinds + "; A is stricter in " + a + ", B in " + b;
    }

    private void print(Change change) {
        Side stricter = change.stricter();
        String verdict = stricter == null ? "" : "  [" + stricter + " is stricter]";
        line("  " + words(change.type()) + "  " + place(change.a()) + " | " + place(change.b()) + verdict);
        quote("A", change.a());
        quote("B", change.b());
        line("      → " + change.reason());
    }

    private static String place(@Nullable Quote quote) {
        return quote == null ? "–" : quote.provision().citation();
    }

    private void quote(String side, @Nullable Quote quote) {
        if (quote != null) {
            line("      " + side + "  " + Width.shorten(Plain.line(quote.quote()), WIDEST_QUOTE));
        }
    }

    private void alignments(List<Alignment> alignments) {
        Table table = new Table("A", "B", "relation", "score");
        for (Alignment alignment : alignments) {
            table.row(
                    places(alignment.a()),
                    places(alignment.b()),
                    alignment.relations().stream().map(Relation::jsonName).collect(Collectors.joining(", ")),
                    String.format(Locale.ROOT, "%.2f", alignment.score()));
        }
        line("Alignment (" + alignments.size() + ")");
        table.print(out, "  ");
    }

    private static String places(List<ProvisionId> ids) {
        return ids.isEmpty() ? "–" : ids.stream().map(ProvisionId::citation).collect(Collectors.joining("、"));
    }

    private static String words(ChangeType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String text) {
        out.println(Plain.line(text));
    }

    /** What a change is about, in the order of print. */
    private enum Subject {
        DUTIES("Duties"),
        TIMES("Frequencies and deadlines"),
        TRIGGERS("Triggers and sanctions"),
        RESPONSIBILITIES("Responsibilities"),
        UNSURE("Not to be decided"),
        TEXT("Text");

        private final String heading;

        Subject(String heading) {
            this.heading = heading;
        }

        static Subject of(ChangeType type) {
            return switch (type) {
                case BEARER_CHANGED,
                        MODALITY_STRENGTHENED,
                        MODALITY_WEAKENED,
                        RECIPIENT_CHANGED,
                        CONDITION_ADDED,
                        CONDITION_REMOVED -> DUTIES;
                case FREQUENCY_STRICTER, FREQUENCY_LOOSER, DEADLINE_SHORTER, DEADLINE_LONGER -> TIMES;
                case SANCTION_HEAVIER,
                        SANCTION_LIGHTER,
                        SANCTION_CHANGED,
                        TRIGGER_ADDED,
                        TRIGGER_REMOVED,
                        TRIGGER_NARROWED,
                        TRIGGER_WIDENED -> TRIGGERS;
                case RESPONSIBILITY_CHANGED -> RESPONSIBILITIES;
                case INCOMPARABLE -> UNSURE;
                case ADDED, REMOVED, MOVED, SPLIT, MERGED, REWORDED -> TEXT;
            };
        }
    }
}

package org.tiaoli.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tiaoli.dedup.Cluster;
import org.tiaoli.dedup.Duplicates;
import org.tiaoli.dedup.Place;
import org.tiaoli.dedup.Slot;

/** Prints near-duplicates for people: what stands where else, and in what the copies differ. */
final class DedupText {

    private static final int WIDEST_QUOTE = 160;

    private final PrintWriter out;

    DedupText(PrintWriter out) {
        this.out = out;
    }

    void print(Duplicates found) {
        line(String.format(
                Locale.ROOT,
                "%d %ss compared by %d characters: %d pairs at %.2f or above, in %d clusters",
                found.units(),
                found.unit().jsonName(),
                found.shingle(),
                found.pairs().size(),
                found.threshold(),
                found.clusters().size()));
        found.clusters().forEach(this::print);
    }

    private void print(Cluster cluster) {
        out.println();
        line(Width.shorten(Plain.line(cluster.prototype()), WIDEST_QUOTE));
        cluster.members().forEach(member -> line("    " + place(member)));
        cluster.slots().forEach(slot -> line("    ≠ " + slot.kind().jsonName() + ": " + values(slot)));
    }

    private static String place(Place place) {
        String file = place.source() + "#" + place.document();
        return place.provision() == null
                ? file
                : file + "  " + place.provision().citation();
    }

    private static String values(Slot slot) {
        return slot.values().stream().map(value -> value == null ? "–" : value).collect(Collectors.joining(" | "));
    }

    private void line(String text) {
        out.println(Plain.line(text));
    }
}

package org.tiaoli.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts what an analysis finds of one that was annotated by hand.
 *
 * <p>A finding counts by its sentence, or its provision, and its value; each once.
 */
final class Figures {

    private final Map<String, int[]> tallies = new LinkedHashMap<>();

    void add(Analysis expected, Analysis found) {
        count("normative sentences", expected.duties(), found.duties(), d -> "");
        count("modalities", expected.duties(), found.duties(), d -> d.modality().jsonName());
        countEach("bearers", expected.duties(), found.duties(), Duty::bearers);
        count("frequencies", expected.duties(), found.duties(), d -> value(d.frequency()));
        count("deadlines", expected.duties(), found.duties(), d -> value(d.deadline()));
        count("recipients", expected.duties(), found.duties(), Duty::recipient);
        count("conditions", expected.duties(), found.duties(), Duty::condition);
        count("actions", expected.duties(), found.duties(), Duty::action);
        tally(
                "responsibilities",
                keys(expected.responsibilities(), r -> r.actor() + r.role()),
                keys(found.responsibilities(), r -> r.actor() + r.role()));
        tally("triggers", keys(expected.triggers(), Trigger::condition), keys(found.triggers(), Trigger::condition));
        tally(
                "sanctions",
                keys(expected.triggers(), t -> t.condition() + t.sanctions()),
                keys(found.triggers(), t -> t.condition() + t.sanctions()));
        tally("citations", keys(expected.citations(), Figures::citation), keys(found.citations(), Figures::citation));
    }

    /** The harmonic mean of precision and recall. */
    double f1(String name) {
        int[] t = Objects.requireNonNull(tallies.get(name));
        return t[0] == 0 && t[1] == 0 && t[2] == 0 ? 1 : 2.0 * t[0] / (2.0 * t[0] + t[1] + t[2]);
    }

    /** A row of Markdown for each kind of finding. */
    String table() {
        StringBuilder table = new StringBuilder("| finding | precision | recall | F1 | of |\n|---|---|---|---|---|\n");
        for (Map.Entry<String, int[]> tally : tallies.entrySet()) {
            int[] t = tally.getValue();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %d |%n",
                    tally.getKey(),
                    share(t[0], t[0] + t[1]),
                    share(t[0], t[0] + t[2]),
                    f1(tally.getKey()),
                    t[0] + t[2]));
        }
        return table.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private void count(String name, List<Duty> expected, List<Duty> found, Function<Duty, @Nullable String> value) {
        countEach(name, expected, found, d -> {
            String one = value.apply(d);
            return one == null ? List.of() : List.of(one);
        });
    }

    private void countEach(String name, List<Duty> expected, List<Duty> found, Function<Duty, List<String>> values) {
        tally(name, sentenceKeys(expected, values), sentenceKeys(found, values));
    }

    private static List<String> sentenceKeys(List<Duty> duties, Function<Duty, List<String>> values) {
        List<String> keys = new ArrayList<>();
        for (Duty duty : duties) {
            for (String value : values.apply(duty)) {
                String key = duty.provision() + "\t" + plain(duty.sentence()) + "\t" + plain(value);
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static <T extends Finding> List<String> keys(List<T> findings, Function<T, @Nullable String> value) {
        List<String> keys = new ArrayList<>();
        for (T finding : findings) {
            String one = value.apply(finding);
            if (one != null) {
                keys.add(finding.provision() + "\t" + plain(one));
            }
        }
        return keys;
    }

    private void tally(String name, List<String> expected, List<String> found) {
        List<String> missed = new ArrayList<>(expected);
        int right = 0;
        for (String key : found) {
            right += missed.remove(key) ? 1 : 0;
        }
        int[] t = tallies.computeIfAbsent(name, unused -> new int[3]);
        t[0] += right;
        t[1] += found.size() - right;
        t[2] += missed.size();
    }

    private static @Nullable String value(@Nullable Frequency f) {
        return f == null ? null : f.kind() + " " + f.count() + " " + f.period() + " " + f.bound();
    }

    private static @Nullable String value(@Nullable Deadline d) {
        return d == null ? null : d.within() == null ? d.by().toString() : d.within() + d.workdays();
    }

    private static @Nullable String citation(Citation c) {
        return c.ref() == null ? c.title() : c.ref() + " " + c.target();
    }

    /** Without white space and differences of width. */
    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}

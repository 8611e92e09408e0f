package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.SpecFile;
import org.tiaoli.Tiaoli;

/** Runs the tables of {@code corpus/spec/extract.md}. */
class ExtractionSpecTest {

    private static final Tiaoli TIAOLI = Tiaoli.create();

    @ParameterizedTest
    @MethodSource
    void a_sentence_gives_these_findings(String kind, String sentence, String expected) {
        Analysis analysis = read("第一条 " + sentence + "\n");

        assertThat(found(kind, analysis, finding -> true)).isEqualTo(expected);
    }

    static Stream<Arguments> a_sentence_gives_these_findings() throws IOException {
        SpecFile spec = new SpecFile("extract");
        return Stream.of(
                        "duties",
                        "frequency",
                        "deadline",
                        "recipient",
                        "condition",
                        "responsibilities",
                        "triggers",
                        "references",
                        "definition")
                .flatMap(kind -> Stream.of("sentence", "duty")
                        .flatMap(head -> spec.rows(head + " | " + kind).stream())
                        .map(row -> Arguments.of(kind, row.get(0), row.get(1))));
    }

    @ParameterizedTest
    @MethodSource
    void a_list_gives_its_items_what_its_chapeau_says(String document, String place, String expected)
            throws IOException {
        String text = Objects.requireNonNull(new SpecFile("extract").documents().get(document));
        Analysis analysis = read(text);
        String duties = found("duties", analysis, f -> f.provision().eId().equals(place));
        String triggers = found("triggers", analysis, f -> f.provision().eId().equals(place));

        String roles =
                found("responsibilities", analysis, f -> f.provision().eId().equals(place));

        assertThat(duties + triggers + roles).isEqualTo(expected);
    }

    static Stream<Arguments> a_list_gives_its_items_what_its_chapeau_says() throws IOException {
        return new SpecFile("extract")
                .rows("document").stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    @ParameterizedTest
    @MethodSource
    void a_provision_refers_to_these_others(String document, String place, String expected) throws IOException {
        String text = Objects.requireNonNull(new SpecFile("extract").documents().get(document));

        assertThat(found("references", read(text), f -> f.provision().eId().equals(place)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> a_provision_refers_to_these_others() throws IOException {
        return new SpecFile("extract")
                .rows("references of").stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    @ParameterizedTest
    @MethodSource
    void a_doubtful_place_is_noted(String document, String code, String place) throws IOException {
        String text = Objects.requireNonNull(new SpecFile("extract").documents().get(document));

        assertThat(read(text).diagnostics())
                .filteredOn(note -> note.code().equals(code))
                .extracting(note -> note.span() == null ? "" : note.span().in(text))
                .contains(place);
    }

    static Stream<Arguments> a_doubtful_place_is_noted() throws IOException {
        return new SpecFile("extract")
                .rows("diagnostics of").stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    private static Analysis read(String text) {
        return TIAOLI.analyzeText("spec.txt", text).get(0);
    }

    private static String found(String kind, Analysis a, java.util.function.Predicate<Finding> there) {
        return switch (kind) {
            case "duties" -> joined(a.duties(), there, ExtractionSpecTest::duty);
            case "frequency" -> joined(a.duties(), there, d -> frequency(d.frequency()));
            case "deadline" -> joined(a.duties(), there, d -> deadline(d.deadline()));
            case "recipient" -> joined(a.duties(), there, d -> orNothing(d.recipient()));
            case "condition" -> joined(a.duties(), there, d -> orNothing(d.condition()));
            case "responsibilities" ->
                joined(a.responsibilities(), there, r -> r.actor() + ": " + r.role() + bracket(" [", r.scope(), "]"));
            case "triggers" -> joined(a.triggers(), there, ExtractionSpecTest::trigger);
            case "references" ->
                joined(
                        a.citations(),
                        there,
                        c -> c.ref() == null ? "" : c.ref() + " → " + (c.target() == null ? "?" : c.target()));
            default ->
                joined(a.definitions(), there, d -> d.term() + " = " + d.meaning() + bracket(" (", d.scope(), ")"));
        };
    }

    private static <T extends Finding> String joined(
            List<T> findings, java.util.function.Predicate<Finding> there, Function<T, String> print) {
        return findings.stream()
                .filter(there)
                .map(print)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" // "));
    }

    private static String duty(Duty duty) {
        String bearers = duty.bearers().isEmpty() ? "–" : String.join("、", duty.bearers());
        String printed = duty.bearerSource() == BearerSource.INHERITED ? "(" + bearers + ")" : bearers;
        return duty.modality().jsonName() + (duty.qualified() ? " qualified " : " ") + printed + " → " + duty.action();
    }

    private static String frequency(@Nullable Frequency f) {
        if (f == null) {
            return "";
        }
        if (f.kind() != Frequency.Kind.PERIODIC || f.bound() == null) {
            return f.kind().jsonName() + bracket(" within ", f.within(), "");
        }
        return "periodic " + f.count() + "/" + f.period() + " " + f.bound().jsonName() + " = " + f.perYear();
    }

    private static String deadline(@Nullable Deadline d) {
        if (d == null) {
            return "";
        }
        String value = d.within() == null ? String.join(" ", d.by()) : d.within();
        return value + (d.workdays() ? " workdays" : "") + bracket(" from ", d.anchor(), "");
    }

    private static String trigger(Trigger t) {
        Trigger.Amount amount = t.amount();
        return t.condition() + " ⇒ " + String.join("、", t.sanctions())
                + bracket(" by ", t.authority(), "")
                + (t.subjects().isEmpty() ? "" : " on " + String.join("、", t.subjects()))
                + (amount == null ? "" : " (" + amount.min() + "–" + amount.max() + ")");
    }

    private static String bracket(String open, @Nullable String inside, String close) {
        return inside == null ? "" : open + inside + close;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}

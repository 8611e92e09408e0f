package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.SpecFile;
import org.tiaoli.Tiaoli;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Places;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Span;

/** Why findings are what they are; with the tables of {@code corpus/spec/explain.md}. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class ExplanationTest {

    private static final Tiaoli TIAOLI = Tiaoli.create();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void a_sentence_is_explained_so(String kind, String sentence, String expected) throws IOException {
        Reasons reasons = explained(TIAOLI, "第一条 " + sentence + "\n");

        assertThat(kind.equals("dropped") ? dropped(reasons) : evidence(reasons))
                .isEqualTo(expected);
    }

    static Stream<Arguments> a_sentence_is_explained_so() throws IOException {
        SpecFile spec = new SpecFile("explain");
        return Stream.of("dropped", "evidence")
                .flatMap(kind -> spec.rows("sentence | " + kind).stream()
                        .map(row -> Arguments.of(kind, row.get(0), row.get(1))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void explaining_changes_nothing_and_explains_everything(Path document) {
        List<Analysis> found = TIAOLI.analyze(document);
        Explanation explanation = TIAOLI.explain(document);

        assertThat(explanation.documents())
                .extracting(reasons -> Reasons.findings(reasons.analysis()).toList())
                .isEqualTo(found.stream()
                        .map(analysis -> Reasons.findings(analysis).toList())
                        .toList());
        for (Reasons reasons : explanation.documents()) {
            assertThat(reasons.findings())
                    .extracting(Reason::finding)
                    .containsExactlyElementsOf(
                            Reasons.findings(reasons.analysis()).toList());
            assertThat(reasons.findings()).allSatisfy(reason -> {
                LexiconLine line = Objects.requireNonNull(reason.line());
                assertThat(line.entry().id()).isEqualTo(reason.finding().rule());
                assertThat(reason.evidence()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource
    void what_is_quoted_stands_at_its_place_in_the_source(Path document) {
        Explanation explanation = TIAOLI.explain(document);
        String source = explanation.structure().source().text();

        List<String> wrong = new ArrayList<>();
        for (Reasons reasons : explanation.documents()) {
            for (Dropped one : reasons.dropped()) {
                compare(one.text(), List.of(one.span()), source, wrong);
            }
            for (Reason reason : reasons.findings()) {
                reason.evidence().stream()
                        .filter(evidence -> !evidence.spans().isEmpty())
                        .forEach(evidence -> compare(evidence.text(), evidence.spans(), source, wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(String text, List<Span> spans, String source, List<String> wrong) {
        String there = spans.stream().map(span -> printed(span.in(source))).collect(Collectors.joining("…"));
        if (!there.equals(printed(text))) {
            wrong.add(text + " at " + spans + ": " + there);
        }
    }

    /** Without those in which page numbers stand inside of what is quoted. */
    static Stream<Path> what_is_quoted_stands_at_its_place_in_the_source() throws IOException {
        return documents().stream()
                .filter(file -> !String.valueOf(file.getFileName()).startsWith("noisy"));
    }

    static List<Path> documents() throws IOException {
        Path corpus = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")));
        try (Stream<Path> files = Files.list(corpus.resolve("documents"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Without what a line wrap or page furniture leaves between characters. */
    private static String printed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void a_place_is_explained_with_all_that_lies_below_it() throws IOException {
        Reasons reasons = explained(TIAOLI, "第一条 设备处履行下列职责：\n（一）每年组织检查；\n（二）应当登记设备。\n第二条 各单位应当配合。\n");
        Policy policy = reasons.analysis().policy();

        assertThat(reasons.at(Places.of(policy).find("第一条").orElseThrow()).findings())
                .extracting(reason -> reason.finding().provision().citation())
                .containsExactly("第一条第（一）项", "第一条第（二）项");
        assertThat(reasons.at(Places.of(policy).find("第一条第二项").orElseThrow()).findings())
                .hasSize(1);
    }

    @Test
    void a_bearer_from_the_text_above_a_list_says_where_it_is_printed() throws IOException {
        Reasons reasons = explained(TIAOLI, "第一条 设备处履行下列职责：\n（一）组织检查；\n（二）登记设备。\n");

        assertThat(evidence(reasons)).contains("bearer 设备处: given by the text above the list, printed above, in 第一条");
    }

    @Test
    void an_addressee_and_the_unit_of_a_row_say_where_they_are_printed() throws IOException {
        assertThat(evidence(explained(TIAOLI, "关于加强管理的通知\n\n各学院：\n请认真贯彻执行。\n")))
                .contains("bearer 各学院: one of those to whom the text is addressed");
        assertThat(evidence(explained(
                        TIAOLI, "附件1\n任务分工表\n序号\t工作任务\t责任单位\t完成时间\n1\t完成设备登记\t财务处\t每年12月底前\n2\t组织检查\t设备处\t每季度\n")))
                .contains("bearer 财务处: the cell of the row that says who is responsible")
                .contains("schedule 每季度: the row's cell of times");
    }

    @Test
    void a_rule_that_is_switched_off_finds_nothing_and_says_so() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("modals.tsv"), "modal.严禁\t-\n");
        Tiaoli without =
                Tiaoli.builder().lexicon(Lexicon.builtIn().overlay(lists)).build();
        String text = "第一条 严禁携带火种。\n";

        assertThat(explained(TIAOLI, text).findings())
                .extracting(reason -> reason.finding().rule())
                .contains("modal.严禁");
        Reasons reasons = explained(without, text);
        assertThat(reasons.findings())
                .extracting(reason -> reason.finding().rule())
                .doesNotContain("modal.严禁");
        assertThat(dropped(reasons)).contains("duty 严禁: it is switched off by " + lists.resolve("modals.tsv") + ":1");
    }

    @Test
    void a_rule_of_grammar_that_is_switched_off_says_so_where_it_would_have_been_tried() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("grammar.tsv"), "duty.bare\t-\n");
        Tiaoli without =
                Tiaoli.builder().lexicon(Lexicon.builtIn().overlay(lists)).build();

        assertThat(dropped(explained(without, "第一条 加强日常巡查。设备处应当登记。\n")))
                .isEqualTo("duty 加强日常巡查。: it is switched off by " + lists.resolve("grammar.tsv") + ":1");
    }

    @Test
    void an_extractor_that_does_not_say_why_gives_its_findings() throws IOException {
        Extractor plain = new RuleExtractor(Lexicon.builtIn(), Segmenter.hanLp())::extract;
        Reasons reasons = explained(Tiaoli.builder().extractor(plain).build(), "第一条 设备处应当登记。\n");

        assertThat(reasons.findings()).singleElement().satisfies(reason -> {
            assertThat(reason.finding().span()).isNotEqualTo(new Span(0, 0));
            assertThat(reason.line()).isNull();
            assertThat(reason.evidence()).isEmpty();
        });
    }

    private Reasons explained(Tiaoli tiaoli, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        return tiaoli.explain(file).documents().get(0);
    }

    private static String dropped(Reasons reasons) {
        return reasons.dropped().stream()
                .map(one -> one.kind().jsonName() + " " + one.text() + ": " + one.reason())
                .collect(Collectors.joining(" // "));
    }

    private static String evidence(Reasons reasons) {
        return reasons.findings().stream()
                .filter(reason -> reason.finding() instanceof Duty)
                .flatMap(reason -> reason.evidence().stream())
                .map(one -> one.slot().jsonName() + " " + one.text() + ": " + one.reason())
                .collect(Collectors.joining(" // "));
    }
}

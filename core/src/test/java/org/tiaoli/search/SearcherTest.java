package org.tiaoli.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiaoli.index.SamplePolicy.times;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.IndexException;
import org.tiaoli.QuerySyntaxException;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Genre;
import org.tiaoli.extract.Modality;
import org.tiaoli.index.PolicyIndex;
import org.tiaoli.index.SamplePolicy;
import org.tiaoli.text.Span;

class SearcherTest {

    @TempDir
    static Path temp;

    private static Searcher searcher;

    @BeforeAll
    static void index() {
        SamplePolicy school = new SamplePolicy("青川学院网络安全责任制实施细则")
                .from("青川学院", "2018-11-05", Genre.DETAILED_RULES)
                .article("党委书记是网络安全第一责任人，应当每半年听取一次汇报；分管领导每月检查一次。")
                .duty(Modality.OBLIGATION, times("每半年…一次", 2), "党委书记")
                .duty(Modality.OBLIGATION, times("每月…一次", 12), "分管领导")
                .responsibility("党委书记", "第一责任人")
                .article("各党支部不得在未经审核的平台发布信息。发现舆情应当及时报告。")
                .duty(Modality.PROHIBITION, null, "各党支部")
                .duty(Modality.OBLIGATION, Frequency.unnumbered("及时", Frequency.Kind.IMMEDIATE))
                .article("迟报舆情，造成严重后果的，依照《教职工奖惩规定》第十二条，给予诫勉谈话或者通报批评。")
                .trigger("责任人员", "诫勉谈话", "通报批评")
                .cites("教职工奖惩规定");
        SamplePolicy county = new SamplePolicy("临溪县安全生产责任制实施办法")
                .from("临溪县人民政府", "2021-03-01", Genre.MEASURES)
                .article("县级以上人民政府应当每年至少组织两次检查。")
                .duty(Modality.OBLIGATION, times("每年至少…两次", 2), "县级以上人民政府")
                .article("鼓励企业购买责任保险，证书记载事项应当公开。")
                .duty(Modality.RECOMMENDATION, null, "企业")
                .article("隐瞒事故的，由县级以上人民政府责令改正，并通报批评。")
                .trigger("企业", "通报批评");
        try (PolicyIndex index = PolicyIndex.open(temp.resolve("index"))) {
            index.add("dir/school.txt", List.of(school.build()));
            index.add("dir/county.txt", List.of(county.build()));
            index.commit();
        }
        searcher = Searcher.open(temp.resolve("index"));
    }

    @AfterAll
    static void close() {
        searcher.close();
    }

    private static Results search(String query) {
        return searcher.search(Query.parse(query).withFacets());
    }

    /** The hits of a query as {@code source provision}, in order. */
    private static List<String> places(String query) {
        return search(query).hits().stream()
                .map(hit -> hit.source().replaceAll("dir/|\\.txt", "") + " " + hit.provision())
                .toList();
    }

    @Test
    void a_hit_shows_where_it_stands_and_what_was_found_there() {
        Results results = search("第一责任人");
        assertThat(results.total()).isEqualTo(1);
        Hit hit = results.hits().get(0);
        assertThat(hit.score()).isEqualTo(1);
        assertThat(hit.source()).isEqualTo("dir/school.txt");
        assertThat(hit.document()).isEqualTo("d1");
        assertThat(hit.title()).isEqualTo("青川学院网络安全责任制实施细则");
        assertThat(hit.provision().citation()).isEqualTo("第一条");
        assertThat(hit.path()).containsExactly("青川学院网络安全责任制实施细则", "第一条");
        assertThat(hit.quote()).startsWith("第一条　党委书记是网络安全第一责任人，").endsWith("检查一次。");
        assertThat(hit.highlights()).extracting(span -> span.in(hit.quote())).containsExactly("第一责任人");
        assertThat(hit.findings()).hasSize(3).filteredOn(Duty.class::isInstance).hasSize(2);
        assertThat(hit.span().start()).isEqualTo("青川学院网络安全责任制实施细则\n".length());
    }

    @Test
    void words_are_found_inside_others_and_rank_behind_those_that_stand_alone() {
        assertThat(places("书记")).containsExactly("school art_1", "county art_2");
    }

    @Test
    void a_single_character_is_found() {
        assertThat(places("舆")).containsExactlyInAnyOrder("school art_2", "school art_3");
        assertThat(search("舆").hits())
                .allSatisfy(hit -> assertThat(hit.highlights())
                        .extracting(span -> span.in(hit.quote()))
                        .containsExactly("舆"));
    }

    @Test
    void a_single_character_behind_a_mark_is_found() {
        assertThat(places("\"信息。发\"")).containsExactly("school art_2");
        assertThat(places("\"信息。每\"")).isEmpty();
    }

    @Test
    void numbers_are_found_in_the_other_numerals() {
        assertThat(places("第12条")).containsExactly("school art_3");
        assertThat(places("每年至少组织2次")).containsExactly("county art_1");
    }

    @Test
    void labels_are_text_too() {
        assertThat(places("第三条")).containsExactlyInAnyOrder("school art_3", "county art_3");
    }

    @Test
    void no_hit_is_an_answer() {
        assertThat(search("不存在的词").total()).isZero();
        assertThat(search("不存在的词").hits()).isEmpty();
    }

    @Test
    void a_bearer_is_found_by_a_part_of_it() {
        assertThat(places("bearer:人民政府")).containsExactly("county art_1");
        assertThat(places("主体:党委书记")).containsExactly("school art_1");
    }

    @Test
    void a_value_does_not_run_into_the_next() {
        assertThat(places("sanction:谈话通报")).isEmpty();
    }

    @Test
    void conditions_on_duties_speak_of_one_duty() {
        assertThat(places("bearer:党委书记 AND frequency:2")).containsExactly("school art_1");
        assertThat(places("bearer:党委书记 AND frequency:[4 TO *]")).isEmpty();
        assertThat(places("bearer:分管领导 AND frequency:[4 TO *]")).containsExactly("school art_1");
        assertThat(places("bearer:党支部 AND 情态:义务")).isEmpty();
        assertThat(places("bearer:(党委书记 OR 企业) AND (frequency:每月 OR modality:recommendation)"))
                .containsExactly("county art_2");
        assertThat(places("bearer:党委书记 OR frequency:[4 TO *]")).containsExactly("school art_1");
    }

    @Test
    void conditions_on_different_findings_may_be_met_by_different_ones() {
        assertThat(places("bearer:分管领导 AND role:第一责任人")).containsExactly("school art_1");
        assertThat(places("role:第一责任人 AND actor:党委书记")).containsExactly("school art_1");
    }

    @Test
    void fields_of_findings_and_documents_select() {
        assertThat(places("modality:prohibition")).containsExactly("school art_2");
        assertThat(places("sanction:诫勉谈话")).containsExactly("school art_3");
        assertThat(places("处分:* AND 问责对象:企业")).containsExactly("county art_3");
        assertThat(places("cites:奖惩规定")).containsExactly("school art_3");
        assertThat(places("genre:细则 AND 舆情")).containsExactlyInAnyOrder("school art_2", "school art_3");
        assertThat(places("issuer:人民政府")).hasSize(3).allMatch(place -> place.startsWith("county"));
        assertThat(places("title:网络安全")).hasSize(3).allMatch(place -> place.startsWith("school"));
        assertThat(places("frequency:及时")).containsExactly("school art_2");
    }

    @Test
    void dates_take_ranges() {
        assertThat(places("issued:[2018 TO 2020] AND 舆情 AND NOT 迟报")).containsExactly("school art_2");
        assertThat(places("issued:2021-03 AND 检查")).containsExactly("county art_1");
        assertThat(places("issued:{2018 TO *] AND 检查")).containsExactly("county art_1");
        assertThat(search("issued:[* TO 2018-11-04]").total()).isZero();
    }

    @Test
    void operators_join_conditions() {
        assertThat(places("检查 AND 汇报")).containsExactly("school art_1");
        assertThat(places("汇报 舆情")).containsExactlyInAnyOrder("school art_1", "school art_2", "school art_3");
        assertThat(places("舆情 -迟报")).containsExactly("school art_2");
        assertThat(places("NOT 人民政府 AND NOT 舆情")).containsExactly("county art_2", "school art_1");
        assertThat(places("+舆情 迟报").get(0)).isEqualTo("school art_3");
        assertThat(search("*").total()).isEqualTo(6);
    }

    @Test
    void what_ranks_alike_comes_in_the_order_of_files_and_provisions() {
        assertThat(places("*"))
                .containsExactly(
                        "county art_1", "county art_2", "county art_3", "school art_1", "school art_2", "school art_3");
        assertThat(search("*").hits()).extracting(Hit::score).containsOnly(1.0);
    }

    @Test
    void a_limit_cuts_the_hits_and_not_the_total() {
        Results results = searcher.search(Query.parse("*").withLimit(2));
        assertThat(results.hits()).hasSize(2);
        assertThat(results.total()).isEqualTo(6);
        assertThat(searcher.search(Query.parse("舆情").withLimit(0)).hits()).isEmpty();
    }

    @Test
    void facets_count_the_values_of_all_hits() {
        Results results = searcher.search(Query.parse("*").withLimit(1).withFacets());
        assertThat(results.facets())
                .extracting(Results.Facet::name)
                .containsExactly("bearer", "modality", "perYear", "sanction", "issuer", "genre", "year");
        assertThat(facet(results, "modality"))
                .containsExactly(
                        new Results.Count("obligation", 3),
                        new Results.Count("prohibition", 1),
                        new Results.Count("recommendation", 1));
        assertThat(facet(results, "perYear")).containsExactly(new Results.Count("2", 2), new Results.Count("12", 1));
        assertThat(facet(results, "sanction"))
                .containsExactly(new Results.Count("通报批评", 2), new Results.Count("诫勉谈话", 1));
        assertThat(facet(results, "year")).containsExactly(new Results.Count("2018", 3), new Results.Count("2021", 3));
        assertThat(facet(search("舆情"), "genre")).containsExactly(new Results.Count("detailed-rules", 2));
        assertThat(searcher.search(Query.parse("*")).facets()).isEmpty();
    }

    private static List<Results.Count> facet(Results results, String name) {
        return results.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .flatMap(facet -> facet.values().stream())
                .toList();
    }

    @Test
    void highlights_do_not_overlap() {
        Hit hit = search("网络安全 AND 安全第一").hits().get(0);
        assertThat(hit.highlights()).extracting(span -> span.in(hit.quote())).containsExactly("网络安全第一");
        Hit negated = search("舆情 -迟报").hits().get(0);
        assertThat(negated.highlights()).hasSize(1);
    }

    @Test
    void the_words_of_a_finding_are_highlighted_where_the_quote_prints_them() {
        Hit hit = search("sanction:诫勉").hits().get(0);
        assertThat(hit.highlights()).extracting(span -> span.in(hit.quote())).containsExactly("诫勉");
    }

    @Test
    void where_no_word_was_asked_for_the_clause_of_the_finding_is_highlighted() {
        Hit hit = search("modality:prohibition").hits().get(0);
        assertThat(hit.highlights())
                .extracting(span -> span.in(hit.quote()))
                .containsExactly("各党支部不得在未经审核的平台发布信息。发现舆情应当及时报告。");
        assertThat(search("genre:细则").hits())
                .allMatch(found -> found.highlights().isEmpty());
    }

    @Test
    void hostile_queries_are_answered_or_refused() {
        List<String> queries = List.of(
                "舆情 ".repeat(1_300),
                "舆".repeat(4_000),
                "（。舆".repeat(1_300),
                "bearer:".repeat(500) + "甲",
                "NOT ".repeat(1_000) + "甲",
                "(甲 乙 ".repeat(250) + ")".repeat(250),
                "1条".repeat(1_300),
                IntStream.range(0, 700).mapToObj(i -> "词" + i).reduce("", (a, b) -> a + " " + b));
        for (String query : queries) {
            try {
                assertThat(search(query).hits()).hasSizeLessThanOrEqualTo(10);
            } catch (QuerySyntaxException refused) {
                assertThat(refused.position()).isBetween(0, query.length());
            }
        }
    }

    @Test
    void an_empty_index_has_no_hits() {
        PolicyIndex.open(temp.resolve("empty")).close();
        try (Searcher empty = Searcher.open(temp.resolve("empty"))) {
            assertThat(empty.search(Query.parse("舆情 AND frequency:2").withFacets())
                            .total())
                    .isZero();
            assertThat(empty.search(Query.parse("\"甲。乙\"")).total()).isZero();
        }
    }

    @Test
    void a_missing_index_is_not_an_empty_answer() {
        assertThatThrownBy(() -> Searcher.open(temp.resolve("missing")))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("There is no index at");
    }

    @Test
    void one_searcher_answers_many_threads_alike() {
        Results alone = search("检查 OR 舆情");
        List<Results> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(unused -> search("检查 OR 舆情"))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void spans_of_highlights_are_in_order() {
        Hit hit = search("检查 汇报 一次").hits().get(0);
        assertThat(hit.highlights()).isSorted().hasSizeGreaterThan(2).doesNotContain(new Span(0, 0));
    }
}

package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static final Policy RULES = Outlines.of("""
                    馆藏管理办法
                    第一章 总则
                    第一条 馆藏由馆长负责。
                    第二条 馆长应当：
                    （一）清点：
                    1.图书；
                    2.手稿。
                    （二）登记。
                    馆长不在时由副馆长代行。
                    第二条之一 副馆长应当：
                    （一）协助馆长；
                    （二）接待读者。
                    第二条 重复的编号。
                    """).get(0);

    private static final Policy PLAN = Outlines.of("""
                    馆藏清点方案
                    为做好清点，特制定本方案。
                    一、任务
                    （一）清点。分三步：
                    1.登记；
                    2.核对。
                    （二）修复。由修复室负责。
                    附件
                    任务表

                    \t事项
                    \t单位

                    \t清点
                    \t馆办

                    \t修复
                    \t修复室
                    """).get(0);

    @ParameterizedTest
    @CsvSource({
        "第一条, art_1",
        "第1条, art_1",
        "第一条第一款, art_1",
        "第一章, chp_1",
        "第一章第一条, art_1",
        "第二条第一款第（一）项第1目, art_2__para_1__item_1__subitem_1",
        "第二条第一项, art_2__para_1__item_1",
        "第二条第(二)项, art_2__para_1__item_2",
        "第二条（二）, art_2__para_1__item_2",
        "第二条第二款, art_2__para_2",
        "第二条之一, art_2-1",
        "第二条之一第二项, art_2-1__item_2",
        "第二条（第2处）, art_2_2",
        "art_2__para_2, art_2__para_2"
    })
    void a_place_in_words_leads_to_its_provision(String words, String eId) {
        assertThat(Places.of(RULES).find(words)).hasValueSatisfying(place -> {
            assertThat(place.provision().id().eId()).isEqualTo(eId);
            assertThat(place.row()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "序言, preamble", "一、, sec_1", "一、（一）, sec_1__item_1", "一、(一)1., sec_1__item_1__subitem_1",
        "一、（一）2, sec_1__item_1__subitem_2", "附件1, att_1", "附件, att_1", "附件1表1, att_1__table_1"
    })
    void a_place_in_a_text_without_articles_is_named_by_its_labels(String words, String eId) {
        assertThat(Places.of(PLAN).find(words))
                .hasValueSatisfying(
                        place -> assertThat(place.provision().id().eId()).isEqualTo(eId));
    }

    @Test
    void a_row_is_counted_from_the_first_behind_the_header() {
        Places places = Places.of(PLAN);
        Provision table = PLAN.provision("att_1__table_1").orElseThrow();
        assertThat(places.find("附件1第2行")).contains(new Place(table, 2));
        assertThat(table.rows().get(2).texts()).containsExactly("修复", "修复室");
        assertThat(places.citation(table, 2)).isEqualTo("附件1第2行");
        assertThat(places.find("附件1第3行")).isEmpty();
    }

    @Test
    void every_provision_is_found_by_the_words_that_name_it() {
        for (Policy policy : new Policy[] {RULES, PLAN}) {
            Places places = Places.of(policy);
            for (Provision provision : policy.provisions()) {
                assertThat(places.find(provision.id().citation())).contains(new Place(provision, null));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"第九条", "第一条第二款", "某处", "第", "（第2处）", "第一条第九项", "附件1第9行"})
    void what_names_no_place_of_the_policy_finds_none(String words) {
        assertThat(Places.of(RULES).find(words)).isEmpty();
    }
}

package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiaoli.extract.Frequency.Bound;
import org.tiaoli.extract.Modality;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Level;

class ComparerTest {

    private static final Comparer COMPARER = new Comparer(Lexicon.builtIn(), Segmenter.hanLp());

    private static final String DRILL = "信息中心应当每季度组织一次网络攻防应急演练，并形成书面总结。";
    private static final String TRAINING = "人力资源部应当将数据安全纳入新员工入职培训计划，考试合格后方可上岗。";
    private static final String BACKUP = "重要业务数据应当每日备份，备份介质异地存放。";

    @Test
    void renumbering_punctuation_width_and_self_names_are_no_differences() {
        PolicyDiff diff = diff(
                policy().article(1, "公司各部门应当在20日内报送“台账”。").article(2, DRILL),
                policy().article(1, TRAINING).article(2, "学校各部门应当在二十日内报送‘台账’；").article(3, DRILL));

        assertThat(relations(diff))
                .containsExactly("[] [art_1] [ADDED]", "[art_1] [art_2] [RENUMBERED]", "[art_2] [art_3] [RENUMBERED]");
        assertThat(types(diff)).containsExactly(ChangeType.ADDED);
    }

    @Test
    void an_article_that_stands_elsewhere_has_moved() {
        PolicyDiff diff = diff(
                policy().article(1, DRILL).article(2, TRAINING).article(3, BACKUP),
                policy().article(1, TRAINING).article(2, BACKUP).article(3, DRILL));

        assertThat(relations(diff))
                .containsExactly(
                        "[art_1] [art_3] [MOVED, RENUMBERED]",
                        "[art_2] [art_1] [RENUMBERED]",
                        "[art_3] [art_2] [RENUMBERED]");
        assertThat(types(diff)).containsExactly(ChangeType.MOVED);
    }

    @Test
    void an_article_that_became_two_is_split_and_the_other_way_merged() {
        PolicyFixture one = policy().article(1, DRILL + BACKUP).article(2, TRAINING);
        PolicyFixture two = policy().article(1, DRILL).article(2, BACKUP).article(3, TRAINING);

        assertThat(relations(diff(one, two)))
                .containsExactly("[art_1] [art_1, art_2] [SPLIT]", "[art_2] [art_3] [RENUMBERED]");
        assertThat(types(diff(two, one))).containsExactly(ChangeType.MERGED);
    }

    @Test
    void what_nothing_corresponds_to_stays_alone() {
        PolicyDiff diff = diff(policy().article(1, DRILL), policy().article(1, TRAINING));

        assertThat(relations(diff)).containsExactlyInAnyOrder("[art_1] [] [REMOVED]", "[] [art_1] [ADDED]");
        assertThat(diff.changes())
                .allSatisfy(change -> assertThat(change.stricter()).isNull());
    }

    @Test
    void a_higher_frequency_is_stricter_and_the_reason_cites_both_places() {
        PolicyDiff diff = diff(
                policy().article(3, DRILL)
                        .duty("组织一次网络攻防应急演练，并形成书面总结")
                        .by("信息中心")
                        .often("每季度…一次", 1, "P3M", Bound.EXACTLY, 4)
                        .and(),
                policy().article(5, DRILL.replace("每季度", "每半年"))
                        .duty("组织一次网络攻防应急演练，并形成书面总结")
                        .by("信息中心")
                        .often("每半年…一次", 1, "P6M", Bound.EXACTLY, 2)
                        .and());

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.type()).isEqualTo(ChangeType.FREQUENCY_LOOSER);
            assertThat(change.stricter()).isEqualTo(Side.A);
            assertThat(change.reason())
                    .isEqualTo("a 第3条: 每季度…一次 (exactly 4 a year); b 第5条: 每半年…一次 (exactly 2 a year);"
                            + " a asks for it more often.");
        });
        assertThat(relations(diff)).containsExactly("[art_3] [art_5] [REWORDED, RENUMBERED]");
        assertThat(diff.alignments().get(0).redline()).contains(new Edit(Edit.Op.DELETE, "每季度"));
    }

    @Test
    void bearer_modality_recipient_and_condition_are_compared() {
        String a = "信息中心应当向市国资委报送安全评估报告和整改落实情况说明。";
        String b = "发生重大变化的，数据办可以向市网信办报送安全评估报告和整改落实情况说明。";
        PolicyDiff diff = diff(
                policy().article(1, a)
                        .duty("向市国资委报送安全评估报告和整改落实情况说明")
                        .by("信息中心")
                        .to("市国资委")
                        .and(),
                policy().article(1, b)
                        .duty("向市网信办报送安全评估报告和整改落实情况说明")
                        .is(Modality.PERMISSION)
                        .by("数据办")
                        .to("市网信办")
                        .when("发生重大变化的")
                        .and());

        assertThat(types(diff))
                .containsExactlyInAnyOrder(
                        ChangeType.BEARER_CHANGED,
                        ChangeType.MODALITY_WEAKENED,
                        ChangeType.RECIPIENT_CHANGED,
                        ChangeType.CONDITION_ADDED);
    }

    @Test
    void a_self_name_as_bearer_is_no_other_bearer() {
        PolicyDiff diff = diff(
                policy().article(1, "公司党委应当研究部署。").duty("研究部署").by("公司党委").and(),
                policy().article(1, "学校党委应当研究部署。").duty("研究部署").by("学校党委").and());

        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void a_case_that_no_longer_waits_for_a_consequence_is_wider() {
        PolicyDiff diff = diff(
                policy().article(9, "有下列情形之一的，予以处理：")
                        .item(1, "擅自向外部提供重要数据，造成重大损失的；")
                        .trigger("造成重大损失", "警告"),
                policy().article(9, "有下列情形之一的，予以处理：").item(1, "擅自向外部提供重要数据的；").trigger(null, "记过"));

        assertThat(diff.changes())
                .extracting(change -> change.type() + " " + change.stricter())
                .containsExactlyInAnyOrder("TRIGGER_WIDENED B", "SANCTION_HEAVIER B");
    }

    @Test
    void the_same_sanctions_for_many_cases_are_one_change() {
        PolicyFixture a = policy().article(9, "有下列情形之一的，予以处理：");
        PolicyFixture b = policy().article(9, "有下列情形之一的，予以处理：");
        List<String> cases = List.of("迟报、漏报安全事件的", "擅自转借业务系统账号的", "未按规定留存访问日志的");
        for (int i = 0; i < cases.size(); i++) {
            a.item(i + 1, cases.get(i)).trigger(null, "提醒", "警告");
            b.item(i + 1, cases.get(i)).trigger(null, "提醒", "开除");
        }
        b.item(4, "拒不配合专项检查的").trigger(null, "提醒", "开除");

        PolicyDiff diff = diff(a, b);

        assertThat(diff.changes())
                .extracting(change -> change.type() + " " + change.stricter())
                .containsExactly("SANCTION_HEAVIER B", "TRIGGER_ADDED B");
        assertThat(diff.changes().get(0).reason()).contains("(3 cases)");
    }

    @Test
    void another_first_responsible_person_is_named_on_both_sides() {
        PolicyDiff diff = diff(
                policy().article(3, "总经理是安全工作第一责任人。").role("总经理", "第一责任人"),
                policy().article(3, "院长是安全工作第一责任人。").role("院长", "第一责任人"));

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.type()).isEqualTo(ChangeType.RESPONSIBILITY_CHANGED);
            assertThat(change.reason()).contains("第一责任人: 总经理", "第一责任人: 院长");
        });
    }

    @Test
    void a_frequency_in_a_table_row_is_found_for_a_sentence_elsewhere() {
        PolicyFixture b = policy().article(1, BACKUP)
                .provision("att_1", Level.ATTACHMENT, "1", "附件1", "任务清单", "", null, List.of())
                .provision(
                        "att_1__table_1",
                        Level.TABLE,
                        null,
                        null,
                        null,
                        "",
                        "att_1",
                        List.of(List.of("工作内容", "时间安排"), List.of("党委会议专题研究网络安全工作每年不少于2次。", "半年一次")));
        b.duty("att_1__table_1", "党委会议专题研究网络安全工作每年不少于2次。", "专题研究网络安全工作每年不少于2次")
                .often("每年不少于2次", 2, "P1Y", Bound.AT_LEAST, 2)
                .row(1);
        PolicyDiff diff = diff(
                policy().article(1, BACKUP)
                        .article(2, "信息中心每半年向党委报告一次网络安全工作情况。")
                        .duty("向党委报告一次网络安全工作情况")
                        .often("每半年…一次", 1, "P6M", Bound.EXACTLY, 2)
                        .and(),
                b);

        assertThat(diff.changes())
                .filteredOn(change -> change.type() == ChangeType.INCOMPARABLE)
                .singleElement()
                .satisfies(change -> assertThat(change.reason())
                        .contains("equal rate, different bound", "第1行", "每半年…一次", "每年不少于2次"));
    }

    @Test
    void provisions_of_a_text_without_articles_are_aligned_with_articles() {
        PolicyFixture plan = policy().provision("sec_1", Level.SECTION, "1", "一、", "重点任务", "", null, List.of())
                .provision("sec_1__item_1", Level.ITEM, "1", "（一）", "强化演练", DRILL, "sec_1", List.of())
                .provision("sec_1__item_2", Level.ITEM, "2", "（二）", null, TRAINING, "sec_1", List.of());

        PolicyDiff diff = diff(policy().article(4, TRAINING).article(5, DRILL), plan);

        assertThat(diff.alignments())
                .extracting(alignment -> alignment.a() + " " + alignment.b())
                .containsExactlyInAnyOrder("[] [sec_1]", "[art_4] [sec_1__item_2]", "[art_5] [sec_1__item_1]");
    }

    @Test
    void a_policy_against_itself_differs_in_nothing() {
        PolicyFixture policy = policy().article(1, DRILL)
                .duty("组织一次网络攻防应急演练")
                .often("每季度…一次", 1, "P3M", Bound.EXACTLY, 4)
                .and()
                .article(2, BACKUP)
                .article(3, BACKUP);

        PolicyDiff diff = diff(policy, policy);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.alignments())
                .allSatisfy(alignment -> assertThat(alignment.relations()).isEqualTo(Set.of(Relation.IDENTICAL)))
                .allSatisfy(alignment -> assertThat(alignment.a()).isEqualTo(alignment.b()));
    }

    private static PolicyFixture policy() {
        return PolicyFixture.titled("数据安全管理办法");
    }

    private static PolicyDiff diff(PolicyFixture a, PolicyFixture b) {
        return COMPARER.compare(a.analysis(), b.analysis());
    }

    private static List<String> relations(PolicyDiff diff) {
        return diff.alignments().stream()
                .map(alignment -> alignment.a() + " " + alignment.b() + " " + alignment.relations())
                .toList();
    }

    private static List<ChangeType> types(PolicyDiff diff) {
        return diff.changes().stream().map(Change::type).toList();
    }
}

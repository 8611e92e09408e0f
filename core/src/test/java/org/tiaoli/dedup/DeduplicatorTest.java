package org.tiaoli.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiaoli.compare.PolicyFixture;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;

class DeduplicatorTest {

    private static final Deduplicator DEDUPLICATOR = new Deduplicator(Lexicon.builtIn(), Limits.defaults());

    private static final String OF_COMPANY = "公司各部门应当每季度开展2次消防安全检查，并于2023年6月30日前向公司安全办报送整改台账。";
    private static final String OF_SCHOOL = "学校各部门应当每半年开展1次消防安全检查，并于2024年12月31日前向学校安全办报送整改台账。";
    private static final String OTHER = "档案室应当建立借阅登记制度，借阅人不得转借、涂改或者拆散档案材料。";

    @Test
    void a_copy_with_another_self_name_and_other_forms_of_writing_is_the_same() {
        Duplicates found = find(
                1, policy("A").article(3, "公司应当在二十日内（含节假日）完成整改。"), policy("B").article(9, "学校应当在20日内(含节假日)完成整改"));

        assertThat(found.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.similarity()).isEqualTo(1);
            assertThat(pair.a().provision()).hasToString("art_3");
            assertThat(pair.b().provision()).hasToString("art_9");
        });
    }

    @Test
    void the_slots_of_a_cluster_show_names_frequencies_numbers_and_dates() {
        Duplicates found = find(
                0.4,
                policy("A").article(1, OF_COMPANY).article(2, OTHER),
                policy("B").article(1, OF_SCHOOL));

        assertThat(found.units()).isEqualTo(3);
        assertThat(found.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.members()).hasSize(2);
            assertThat(cluster.prototype()).isIn(OF_COMPANY, OF_SCHOOL);
            assertThat(cluster.slots())
                    .containsExactly(
                            slot(Slot.Kind.NAME, "公司", "学校"),
                            slot(Slot.Kind.FREQUENCY, "每季度", "每半年"),
                            slot(Slot.Kind.FREQUENCY, "2次", "1次"),
                            slot(Slot.Kind.DATE, "2023年6月30日", "2024年12月31日"),
                            slot(Slot.Kind.NAME, "公司", "学校"));
        });
    }

    @Test
    void a_member_without_a_value_has_null_there() {
        Duplicates found = find(
                0.5,
                policy("A").article(1, "信息中心应当每季度至少一次对重要业务系统开展安全检查并形成检查记录。"),
                policy("B").article(1, "信息中心应当每月至少一次对重要业务系统开展安全检查并形成检查记录。"),
                policy("C").article(1, "信息中心应当定期对重要业务系统开展安全检查并形成检查记录。"));

        assertThat(found.clusters())
                .singleElement()
                .satisfies(cluster ->
                        assertThat(cluster.slots()).containsExactly(slot(Slot.Kind.FREQUENCY, "每季度", "每月", null)));
    }

    @Test
    void pairs_inside_one_document_count() {
        Duplicates found =
                find(0.8, policy("A").article(1, OTHER).article(2, OF_COMPANY).article(3, OTHER));

        assertThat(found.pairs())
                .singleElement()
                .satisfies(
                        pair -> assertThat(pair.a().provision() + " " + pair.b().provision())
                                .isEqualTo("art_1 art_3"));
    }

    @Test
    void whole_documents_are_compared_across_their_numbering() {
        Duplicates found = DEDUPLICATOR.find(
                policies(
                        policy("A").article(1, OF_COMPANY).article(2, OTHER),
                        policy("B").article(5, OF_COMPANY).article(6, OTHER)),
                Unit.DOCUMENT,
                1,
                3);

        assertThat(found.units()).isEqualTo(2);
        assertThat(found.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.a().provision()).isNull());
    }

    @Test
    void a_text_shorter_than_a_shingle_is_no_unit() {
        PolicyFixture policy = policy("A").article(1, "略").article(2, OTHER);

        assertThat(DEDUPLICATOR.find(policies(policy), Unit.PROVISION, 0.8, 3).units())
                .isEqualTo(1);
        assertThat(DEDUPLICATOR.find(policies(policy), Unit.PROVISION, 0.8, 1).units())
                .isEqualTo(2);
        assertThat(DEDUPLICATOR.find(List.of(), Unit.PROVISION, 0.8, 3).clusters())
                .isEmpty();
    }

    @Test
    void thresholds_and_shingles_out_of_range_are_refused() {
        assertThatThrownBy(() -> DEDUPLICATOR.find(List.of(), Unit.PROVISION, 0, 3))
                .hasMessage("a threshold lies above 0 and is at most 1, not 0.0");
        assertThatThrownBy(() -> DEDUPLICATOR.find(List.of(), Unit.PROVISION, 0.8, 0))
                .hasMessage("a shingle has at least 1 character, not 0");
    }

    private static Slot slot(Slot.Kind kind, @Nullable String... values) {
        return new Slot(kind, Arrays.asList(values));
    }

    private static PolicyFixture policy(String name) {
        return PolicyFixture.titled(name + "消防管理办法");
    }

    private static Duplicates find(double threshold, PolicyFixture... fixtures) {
        return DEDUPLICATOR.find(policies(fixtures), Unit.PROVISION, threshold, 3);
    }

    private static List<Policy> policies(PolicyFixture... fixtures) {
        return Arrays.stream(fixtures).map(PolicyFixture::policy).toList();
    }
}

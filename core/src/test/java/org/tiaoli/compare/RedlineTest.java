package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tiaoli.compare.Edit.Op;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;

class RedlineTest {

    private static final Redline REDLINE = new Redline(new Words(Segmenter.hanLp(), Lexicon.builtIn()));

    @Test
    void a_changed_frequency_is_replaced_whole() {
        assertThat(signs("信息中心应当每季度组织一次应急演练。", "信息中心应当每半年组织一次应急演练。")).isEqualTo("=信息中心应当 -每季度 +每半年 =组织一次应急演练。");
    }

    @Test
    void a_number_and_what_it_counts_are_one_piece() {
        assertThat(signs("应当在15个工作日内报告。", "应当在5个工作日内报告。")).isEqualTo("=应当在 -15个工作日 +5个工作日 =内报告。");
        assertThat(signs("每年不少于2次。", "每年不少于12次。")).isEqualTo("=每年 -不少于2次 +不少于12次 =。");
    }

    @Test
    void a_title_is_one_piece() {
        assertThat(signs("依据《员工奖惩规定》处理。", "依据《员工考核规定》处理。")).isEqualTo("=依据 -《员工奖惩规定》 +《员工考核规定》 =处理。");
    }

    @Test
    void a_single_character_between_edits_is_no_island() {
        List<Edit> edits = REDLINE.between("加强网络的管理工作。", "完善制度的建设任务。");

        assertThat(edits)
                .filteredOn(edit -> edit.op() == Op.KEEP)
                .extracting(Edit::text)
                .doesNotContain("的");
    }

    @Test
    void equal_texts_are_kept_as_one_piece_and_empty_ones_give_nothing() {
        assertThat(signs("定期督查。", "定期督查。")).isEqualTo("=定期督查。");
        assertThat(REDLINE.between("", "")).isEmpty();
        assertThat(signs("", "定期督查。")).isEqualTo("+定期督查。");
    }

    @Test
    void texts_that_differ_beyond_the_budget_are_still_rebuilt() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            words.add("督查考核整改报告培训研判备案审批".substring(2 * (i % 8), 2 * (i % 8) + 2) + (i % 97));
        }
        String a = String.join("，", words);
        Collections.shuffle(words, random);
        String b = String.join("，", words);

        List<Edit> edits = REDLINE.between(a, b);

        assertThat(rebuilt(edits, Op.DELETE)).isEqualTo(a);
        assertThat(rebuilt(edits, Op.INSERT)).isEqualTo(b);
    }

    @Property(tries = 300)
    void both_texts_are_rebuilt(@ForAll("clauses") String a, @ForAll("clauses") String b) {
        List<Edit> edits = REDLINE.between(a, b);

        assertThat(rebuilt(edits, Op.DELETE)).isEqualTo(a);
        assertThat(rebuilt(edits, Op.INSERT)).isEqualTo(b);
    }

    @Property(tries = 300)
    void the_other_direction_is_the_mirror_image(@ForAll("clauses") String a, @ForAll("clauses") String b) {
        List<Edit> there = REDLINE.between(a, b);
        List<Edit> back = REDLINE.between(b, a);

        for (Op op : Op.values()) {
            Op mirrored = op == Op.KEEP ? op : op == Op.DELETE ? Op.INSERT : Op.DELETE;
            assertThat(texts(back, mirrored)).isEqualTo(texts(there, op));
        }
    }

    @Provide
    Arbitrary<String> clauses() {
        return Arbitraries.of("应当", "每年", "两次", "，", "。", "《办法》", "党委", "第三条", "督查", "的", "20日内", "\n")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    private static String signs(String a, String b) {
        return REDLINE.between(a, b).stream()
                .map(edit -> edit.op().sign() + edit.text())
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts(List<Edit> edits, Op op) {
        return edits.stream().filter(edit -> edit.op() == op).map(Edit::text).toList();
    }

    private static String rebuilt(List<Edit> edits, Op own) {
        return edits.stream()
                .filter(edit -> edit.op() == Op.KEEP || edit.op() == own)
                .map(Edit::text)
                .collect(Collectors.joining());
    }
}

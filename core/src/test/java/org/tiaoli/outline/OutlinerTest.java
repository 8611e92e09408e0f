package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

class OutlinerTest {

    @Test
    void an_empty_text_gives_one_policy_without_provisions() {
        assertThat(Outlines.of("")).singleElement().satisfies(policy -> {
            assertThat(policy.title()).isNull();
            assertThat(policy.provisions()).isEmpty();
        });
    }

    @Test
    void an_article_of_one_paragraph_has_no_paragraph_node() {
        Policy policy =
                Outlines.of("馆藏管理办法\n第一条 馆藏由馆长负责。\n第二条 馆长应当：\n（一）清点；\n（二）登记。\n").get(0);
        assertThat(Outlines.ids(policy)).containsExactly("art_1", "art_2", "art_2__item_1", "art_2__item_2");
        assertThat(policy.titleText()).isEqualTo("馆藏管理办法");
    }

    @Test
    void the_text_behind_the_last_item_is_a_paragraph_of_its_own() {
        Policy policy =
                Outlines.of("馆藏管理办法\n第一条 馆长应当：\n（一）清点；\n（二）登记。\n馆长不在时由副馆长代行。\n").get(0);
        assertThat(Outlines.ids(policy))
                .containsExactly(
                        "art_1", "art_1__para_1", "art_1__para_1__item_1", "art_1__para_1__item_2", "art_1__para_2");
    }

    @Test
    void a_page_number_inside_a_sentence_is_a_gap_of_the_provision() {
        String text = "馆藏管理办法\n第一条 馆藏由馆长负责清点、登\n— 3 —\n记和修复。\n第二条 本办法自发布之日起施行。\n";
        Policy policy = Outlines.of(text).get(0);
        Provision first = policy.provision("art_1").orElseThrow();
        assertThat(first.text()).isEqualTo("馆藏由馆长负责清点、登记和修复。");
        assertThat(first.gaps()).extracting(gap -> gap.in(text)).containsExactly("— 3 —");
    }

    @Test
    void a_number_that_is_missing_is_noted_where_the_next_one_stands() {
        String text = "馆藏管理办法\n第一条 馆藏由馆长负责。\n第三条 本办法自发布之日起施行。\n";
        Policy policy = Outlines.of(text).get(0);
        assertThat(policy.notes()).extracting(Note::code).containsExactly("numbering-gap");
        assertThat(policy.notes())
                .extracting(Note::span)
                .containsExactly(new Span(text.indexOf("第三条"), text.indexOf("第三条") + 3));
    }

    @Test
    void rows_that_the_file_marks_become_a_table() {
        String text = "馆藏清点方案\n附件\n任务表\n事项\t单位\n清点\t馆办\n";
        List<Block> blocks = List.of(
                Block.heading(new Span(0, 6)),
                Block.paragraph(new Span(7, 9)),
                Block.paragraph(new Span(10, 13)),
                Block.row(new Span(14, 19), 0, List.of(new Span(14, 16), new Span(17, 19))),
                Block.row(new Span(20, 25), 0, List.of(new Span(20, 22), new Span(23, 25))));
        SourceText source = new SourceText(Outlines.source(text).origin(), text, blocks, List.of());
        Policy policy = Outlines.of(source).get(0);
        assertThat(Outlines.ids(policy)).containsExactly("att_1", "att_1__table_1");
        assertThat(policy.provision("att_1__table_1").orElseThrow().rows())
                .extracting(Provision.Row::texts)
                .containsExactly(List.of("事项", "单位"), List.of("清点", "馆办"));
    }
}

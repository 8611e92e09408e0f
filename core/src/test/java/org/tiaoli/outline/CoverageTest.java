package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost: every character that is no white space lies in one place of the outline. */
class CoverageTest {

    private static final List<String> PIECES = List.of(
            "第一条 ",
            "第二条",
            "第三条",
            "第十二条之一",
            "第 7-1 條",
            "第一章 总则",
            "第一章",
            "第二节 甲乙",
            "第一编",
            "一、",
            "二、",
            "（一）",
            "(二)",
            "( 三 )",
            "1.",
            "2、",
            "（1）",
            "①",
            "⒈",
            "一是",
            "二是",
            "附件",
            "附件1：清单",
            "附表",
            "目录",
            "目　录",
            "——",
            "- 3 -",
            "— 4 —",
            "第 4 页 共 9 页",
            "12",
            "某某办法",
            "关于印发《某某办法》的通知",
            "某某办法篇一",
            "某某办法篇二",
            "-->",
            "[_TAG_h3]",
            "\t",
            "\t甲\n\t乙\n",
            "甲\t乙\n",
            "\n",
            "\n\n",
            "。",
            "；",
            "：",
            "，",
            "应当报告",
            "其他情形。",
            "2020年1月1日",
            "某某局",
            "　　",
            " ",
            "为了加强管理，制定本办法。",
            "现印发给你们",
            "有下列情形之一的：",
            "...",
            "小编",
            "第",
            "（",
            "）",
            "《",
            "》",
            "😀",
            "\ud83d",
            "A.",
            "(a)",
            "(i)",
            "(ii)",
            "第一，",
            "第二，",
            "第一款 ",
            "第二款 ",
            "第一项：",
            "第二项：",
            "1.1 ",
            "1.2、",
            "附录A ",
            "附：某表",
            "某某办法 第1篇",
            "某某办法 第2篇",
            "目录\n总则\t1\n附则\t2\n",
            "Ⅰ.",
            "\u0000",
            "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸");

    static Stream<CorpusText> documents() throws IOException {
        return CorpusText.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_of_the_corpus_loses_nothing(CorpusText document) {
        assertThat(Coverage.faults(document.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_beginning_and_every_end_of_a_document_loses_nothing(CorpusText document) {
        String text = document.text();
        for (int at = 0; at <= text.length(); at++) {
            assertThat(Coverage.faults(text.substring(0, at)))
                    .as("first %d", at)
                    .isEmpty();
            assertThat(Coverage.faults(text.substring(at))).as("from %d", at).isEmpty();
        }
    }

    @Test
    void marks_in_any_mixture_lose_nothing() {
        Random random = new Random(20_240_501);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(40);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                if (random.nextInt(3) == 0) {
                    text.append('\n');
                }
            }
            assertThat(Coverage.faults(text.toString())).as(text.toString()).isEmpty();
            if (round % 20 == 0) {
                assertThat(Outlines.explained(text.toString()).policies())
                        .as(text.toString())
                        .hasSameSizeAs(Outlines.of(text.toString()));
            }
        }
    }
}

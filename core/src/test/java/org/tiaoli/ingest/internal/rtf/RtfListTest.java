package org.tiaoli.ingest.internal.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.rtf.RtfFile.gb;

import org.junit.jupiter.api.Test;

/** List numbers, printed by the program that wrote the file or told by its tables. */
class RtfListTest {

    private static final int CHINESE = 39;

    private static String level(int format, int start, String text, String more) {
        return "{\\listlevel\\levelnfc" + format + "\\levelnfcn" + format + "\\levelfollow0\\levelstartat" + start
                + more + "{\\leveltext" + text + ";}{\\levelnumbers\\'02;}\\fi0}";
    }

    private static final String CHAPTER = level(CHINESE, 1, "\\'03" + gb("第") + "\\'00" + gb("章"), "");
    private static final String ARTICLE = level(CHINESE, 1, "\\'03" + gb("第") + "\\'01" + gb("条"), "\\levelnorestart1");
    private static final String ITEM = level(37, 1, "\\'03\\uc2\\u-248\\'a3\\'a8\\'02\\u-247\\'a3\\'a9", "");

    private static final String LISTS =
            "{\\*\\listtable{\\list\\listtemplateid1" + CHAPTER + ARTICLE + ITEM + "{\\listname ;}\\listid7}}";

    private static String overrides(String... entries) {
        return "{\\*\\listoverridetable" + String.join("", entries) + "}";
    }

    private static final String PLAIN = "{\\listoverride\\listid7\\listoverridecount0\\ls1}";

    private static String item(int list, int level, String text) {
        return "\\pard\\plain\\ls" + list + "\\ilvl" + level + " " + gb(text) + "\\par\n";
    }

    @Test
    void a_number_that_the_file_prints_is_taken_as_it_is() {
        assertThat(RtfFile.text(LISTS + overrides(PLAIN) + "\\pard{\\listtext\\pard\\plain\\f0 " + gb("第七条")
                        + "\\tab}\\ls1\\ilvl1 " + gb("文。") + "\\par\n" + item(1, 1, "无号。")))
                .isEqualTo("第七条 文。\n无号。\n");
        assertThat(RtfFile.text(
                        "\\pard{\\pntext\\f0 1.\\tab}{\\*\\pn\\pnlvlbody\\pnstart1{\\pntxta.}}" + gb("文。") + "\\par"))
                .isEqualTo("1. 文。\n");
        assertThat(RtfFile.text("\\pard{\\listtext\\f2 \\'b7\\tab}" + gb("文。") + "\\par"))
                .isEqualTo("• 文。\n");
    }

    @Test
    void a_number_that_is_not_printed_is_counted() {
        assertThat(RtfFile.text(LISTS
                        + overrides(PLAIN)
                        + item(1, 0, "总则")
                        + item(1, 1, "为了…")
                        + item(1, 2, "其一；")
                        + item(1, 2, "其二。")
                        + item(1, 0, "职责")
                        + item(1, 1, "学院…")
                        + item(1, 2, "其一。")))
                .isEqualTo("第一章 总则\n第一条 为了…\n（一） 其一；\n（二） 其二。\n第二章 职责\n第二条 学院…\n（一） 其一。\n");
    }

    @Test
    void an_override_may_start_a_level_again_or_replace_it() {
        String again =
                "{\\listoverride\\listid7\\listoverridecount3{\\lfolevel}{\\lfolevel\\listoverridestartat\\levelstartat5}"
                        + "{\\lfolevel}\\ls2}";
        String replaced = "{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverrideformat"
                + level(0, 1, "\\'02\\'00.", "") + "}\\ls3}";
        assertThat(RtfFile.text(LISTS
                        + overrides(PLAIN, again, replaced)
                        + item(1, 0, "总则")
                        + item(1, 1, "甲。")
                        + item(2, 1, "乙。")
                        + item(1, 1, "丙。")
                        + item(3, 0, "丁。")))
                .isEqualTo("第一章 总则\n第一条 甲。\n第五条 乙。\n第六条 丙。\n2. 丁。\n");
    }

    @Test
    void the_last_level_of_a_list_keeps_its_start_behind_an_override() {
        String again =
                "{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat9}\\ls2}";
        assertThat(RtfFile.text(LISTS + overrides(PLAIN, again) + item(1, 2, "甲。")))
                .isEqualTo("（一） 甲。\n");
    }

    @Test
    void a_list_that_nobody_defined_has_no_numbers() {
        assertThat(RtfFile.text(item(4, 0, "甲。"))).isEqualTo("甲。\n");
    }
}

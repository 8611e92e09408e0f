package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedIdeographsTest {

    /** What a browser makes of 第一条 人民、长大、见门 when it prints to PDF. */
    @Test
    void radicals_that_browsers_write_into_pdf_are_read_as_the_characters_that_they_show() {
        assertThat(new Glyph("⼀", 0, 0, 10, 10).text()).isEqualTo("一");
        assertThat(UnifiedIdeographs.of("第⼀条 ⼈⺠、⻓⼤、⻅⻔，⽉⽇")).isEqualTo("第一条 人民、长大、见门，月日");
    }

    @Test
    void compatibility_ideographs_get_their_common_code() {
        assertThat(UnifiedIdeographs.of("\uF98E度\uF9B5行")).isEqualTo("年度例行");
    }

    @Test
    void parts_of_characters_that_never_stand_alone_are_kept() {
        assertThat(UnifiedIdeographs.of("⺾⺡，（一）①“”")).isEqualTo("⺾⺡，（一）①“”");
    }
}

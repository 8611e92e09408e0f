package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLineTest {

    @Test
    void characters_are_put_in_order_of_their_places_and_not_of_the_file() {
        List<Glyph> glyphs = new ArrayList<>(PageText.glyphs("第二行", 0, 120));
        glyphs.addAll(PageText.glyphs("第一行", 0, 100));
        assertThat(TextLine.of(glyphs)).extracting(TextLine::text).containsExactly("第一行", "第二行");
    }

    @Test
    void digits_set_apart_from_chinese_characters_get_no_space() {
        List<Glyph> glyphs = List.of(at("于", 72), at("3", 87), at("月", 96));
        assertThat(TextLine.of(glyphs).get(0).text()).isEqualTo("于3月");
    }

    @Test
    void a_space_that_was_typed_and_the_gap_between_words_are_spaces() {
        List<Glyph> glyphs = new ArrayList<>(PageText.glyphs("第一条 为", 0, 100));
        glyphs.add(at("Q", 127));
        glyphs.add(at("A", 136));
        assertThat(TextLine.of(glyphs).get(0).text()).isEqualTo("第一条 为Q A");
    }

    @Test
    void a_character_drawn_twice_to_look_bold_is_read_once() {
        List<Glyph> glyphs = List.of(at("章", 72), at("章", 72.4f), at("章", 84));
        assertThat(TextLine.of(glyphs).get(0).text()).isEqualTo("章章");
    }

    @Test
    void a_raised_mark_belongs_to_its_line() {
        List<Glyph> glyphs = List.of(at("职", 72), new Glyph("1", 84, 96, 3, 6), at("责", 88));
        assertThat(TextLine.of(glyphs)).extracting(TextLine::text).containsExactly("职1责");
    }

    private static Glyph at(String text, float x) {
        return new Glyph(text, x, 100, text.charAt(0) < 0x80 ? 6 : 12, 12);
    }
}

package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.text.Span;

class TextWordsTest {

    private static final Segmenter HANLP = Segmenter.hanLp();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "，",
                "工作的管理，重点管好公司官方网站、微信公众号等",
                "重点管好公司官方网站，以社会需要为指导，加强内部管理；未经许可的，重点管好钥匙。\n各部门：应当在3.5日内，1,000元以下。",
                "得了、重点管好，重点管好。",
                "各部门、各单位，应当每年，报告一次。"
            })
    void words_asked_for_in_any_order_are_those_of_the_whole_text(String text) {
        List<Token> whole = HANLP.tagged(text);
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            TextWords words = HANLP.over(text);
            for (int i = random.nextInt(3); i > 0 && !text.isEmpty(); i--) {
                int at = random.nextInt(text.length());
                assertThat(words.at(at)).isEqualTo(at(whole, at));
            }
            assertThat(words.within(0, text.length())).isEqualTo(whole);
        }
    }

    @Test
    void starts_ends_and_tags_asked_for_in_any_order_are_those_of_the_whole_text() {
        String characters = "一二十〇第条的了得地被应当县级以上人民政府部门管理工作，。、：（）0123.,AZ－ 龘";
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                int at = random.nextInt(characters.length());
                made.append(characters, at, Math.min(characters.length(), at + 1 + random.nextInt(4)));
            }
            String text = made.toString();
            List<Token> whole = HANLP.tagged(text);
            TextWords words = HANLP.over(text);
            for (int i = 0; i < 10; i++) {
                int at = random.nextInt(text.length());
                Token word = at(whole, at);
                assertThat(words.starts(at)).as("%s at %d", text, at).isEqualTo(word != null);
                assertThat(words.end(at))
                        .isEqualTo(word == null ? -1 : word.span().end());
                if (word != null) {
                    assertThat(words.mayBe(at, Set.of(word.tag()))).isTrue();
                    assertThat(words.tag(at)).isEqualTo(word.tag());
                }
            }
        }
    }

    @Test
    void a_word_is_surely_not_of_a_part_of_speech_that_none_that_may_stand_there_is() {
        TextWords words = HANLP.over("馆长应当报告");
        assertThat(words.mayBe(0, Set.of("v", "d", "p"))).isFalse();
        assertThat(words.mayBe(4, Set.of("v"))).isTrue();
    }

    @Test
    void only_whole_words_lie_within_a_stretch() {
        TextWords words = HANLP.over("馆长应当报告");
        assertThat(words.within(1, 6)).extracting(t -> t.span().start()).containsExactly(2, 4);
        assertThat(words.within(0, 5)).extracting(t -> t.span().start()).containsExactly(0, 2);
        assertThat(words.at(1)).isNull();
        assertThat(words.at(6)).isNull();
    }

    @Test
    void another_segmenter_gives_its_own_words() {
        Segmenter single = new Segmenter() {
            @Override
            public List<Token> words(String text) {
                return tagged(text);
            }

            @Override
            public List<Token> tagged(String text) {
                return text.chars()
                        .mapToObj(c -> new Token(new Span(text.indexOf(c), text.indexOf(c) + 1), "x"))
                        .toList();
            }
        };
        assertThat(single.over("应当").within(0, 2))
                .hasSize(2)
                .allMatch(t -> t.tag().equals("x"));
    }

    private static @Nullable Token at(List<Token> words, int offset) {
        return words.stream()
                .filter(t -> t.span().start() == offset)
                .findFirst()
                .orElse(null);
    }
}

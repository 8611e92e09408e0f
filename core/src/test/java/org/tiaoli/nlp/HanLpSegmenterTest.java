package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HanLpSegmenterTest {

    private static final Segmenter SEGMENTER = Segmenter.hanLp();

    @Test
    void words_are_told_from_characters_that_only_look_like_words() {
        assertThat(cut("资料室应急要求重要")).containsExactly("资料室", "应急", "要求", "重要");
        assertThat(cut("馆长应当每年报告一次")).containsExactly("馆长", "应当", "每年", "报告", "一", "次");
    }

    @Test
    void parts_of_speech_are_there_when_asked_for_and_only_then() {
        String text = "馆长应当报告";

        assertThat(SEGMENTER.tagged(text)).extracting(Token::tag).containsExactly("n", "v", "n");
        assertThat(SEGMENTER.words(text)).extracting(Token::tag).containsOnly("");
    }

    @Test
    void named_entities_are_not_made_of_verbs() {
        assertThat(cut("管好用好档案")).doesNotContain("管好用").contains("档案");
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(SEGMENTER.words("")).isEmpty();
        assertThat(SEGMENTER.tagged("")).isEmpty();
    }

    @Property(tries = 300)
    void words_cover_any_text_without_gaps(@ForAll String text) {
        assertCovered(text, SEGMENTER.words(text));
        assertCovered(text, SEGMENTER.tagged(text));
    }

    @Test
    void many_threads_get_equal_words() {
        List<String> sentences = IntStream.range(0, 200)
                .mapToObj(i -> "第" + i + "条 档案馆馆长应当每" + (i % 9 + 2) + "个月组织清点库房，并向馆务会议书面报告。")
                .toList();
        List<List<Token>> alone = sentences.stream().map(SEGMENTER::tagged).toList();

        assertThat(sentences.stream().parallel().map(SEGMENTER::tagged).toList())
                .isEqualTo(alone);
    }

    private static void assertCovered(String text, List<Token> tokens) {
        int at = 0;
        for (Token token : tokens) {
            assertThat(token.span().start()).isEqualTo(at);
            assertThat(token.span().end()).isGreaterThan(at);
            at = token.span().end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    private static List<String> cut(String text) {
        return SEGMENTER.words(text).stream().map(t -> t.span().in(text)).toList();
    }
}

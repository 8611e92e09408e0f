package org.tiaoli.nlp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanLpCutterTest {

    private static final BiFunction<String, Boolean, Object[]> CUTTER = HanLpCutter.plain();
    private static final Segment TAGGED = segment(true);
    private static final Segment PLAIN = segment(false);

    private static Segment segment(boolean tags) {
        return new ViterbiSegment()
                .enableAllNamedEntityRecognize(false)
                .enableCustomDictionary(false)
                .enablePartOfSpeechTagging(tags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "的",
                "，",
                "各部门应当在收到申请之日起3.5个工作日内报送，逾期1,000元。",
                "〇一二三十万，二〇一八年五月一日，第十二条之一",
                "ABC-12 号文件（国发〔2018〕41号）http://example.org/a?b=c",
                "\u3000\t空 格\u00a0和𠮷野家😀以及\u0000",
                "機關應當於收到申請之日起三十日內為之",
                "，。；：、！？“”‘’（）《》〔〕……——·①②③ⅣⅤ％℃",
                "丌亍丏丐 得了的地着过"
            })
    void words_and_tags_are_those_of_han_lp_for_texts_of_any_kind(String text) {
        assertThat(cut(text, true)).isEqualTo(byHanLp(TAGGED, text));
        assertThat(cut(text, false)).isEqualTo(byHanLp(PLAIN, text));
    }

    @Test
    void words_and_tags_are_those_of_han_lp_in_every_document_of_the_corpus() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("tiaoli.corpus"), "documents"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                lines.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            }
        }
        assertThat(lines)
                .hasSizeGreaterThan(300)
                .allSatisfy(line -> assertThat(cut(line, true)).isEqualTo(byHanLp(TAGGED, line)));
    }

    @Test
    void words_and_tags_are_those_of_han_lp_for_characters_in_any_order() {
        String characters = "一二十百〇第条的了得地应当部门管理工作责任，。、；：（）《》0123456789.,．AZaz－ ";
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(cut(text.toString(), true)).isEqualTo(byHanLp(TAGGED, text.toString()));
        }
    }

    private static List<String> cut(String text, boolean tags) {
        Object[] cut = CUTTER.apply(text, tags);
        int[] ends = (int[]) cut[0];
        String[] natures = (String[]) cut[1];
        List<String> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            words.add(text.substring(at, ends[i]) + (tags ? "/" + natures[i] : ""));
            at = ends[i];
        }
        return words;
    }

    private static List<String> byHanLp(Segment segment, String text) {
        List<String> words = new ArrayList<>();
        for (Term term : segment.seg(text.toCharArray())) {
            words.add(term.word + (segment == TAGGED ? "/" + term.nature : ""));
        }
        return words;
    }
}

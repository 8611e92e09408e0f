package org.tiaoli.index;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.Test;

/** Lucene's own contract for tokenizers; JUnit 4, so it runs through the vintage engine. */
public class BigramTokenizerTest extends BaseTokenStreamTestCase {

    private static Tokenizer tokenizer(String text) {
        Tokenizer tokenizer = new BigramTokenizer();
        tokenizer.setReader(new StringReader(text));
        return tokenizer;
    }

    @Test
    public void pairs_overlap_and_a_run_ends_in_a_single_character() throws IOException {
        assertTokenStreamContents(
                tokenizer("每年检查，并报告"),
                new String[] {"每年", "年检", "检查", "查", "并报", "报告", "告"},
                new int[] {0, 1, 2, 3, 5, 6, 7},
                new int[] {2, 3, 4, 4, 7, 8, 8},
                new int[] {1, 1, 1, 1, 2, 1, 1});
    }

    @Test
    public void spaces_vanish_and_offsets_keep_to_the_printed_text() throws IOException {
        assertTokenStreamContents(
                tokenizer("每年　２ 次"), new String[] {"每年", "年2", "2次", "次"}, new int[] {0, 1, 3, 5}, new int[] {2, 4, 6, 6
                });
    }

    @Test
    public void one_printed_character_may_become_several() throws IOException {
        assertTokenStreamContents(
                tokenizer("㎡内"), new String[] {"m2", "2内", "内"}, new int[] {0, 0, 1}, new int[] {1, 2, 2});
    }

    @Test
    public void a_rare_character_of_two_code_units_is_one_character() throws IOException {
        assertTokenStreamContents(
                tokenizer("在𠮷家"), new String[] {"在𠮷", "𠮷家", "家"}, new int[] {0, 1, 3}, new int[] {3, 4, 4});
    }

    @Test
    public void any_text_keeps_the_contract() throws IOException {
        try (Analyzer analyzer = new BigramAnalyzer()) {
            checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
            checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 8192);
        }
    }

    @Test
    public void chinese_texts_with_marks_and_spaces_keep_the_contract() throws IOException {
        String alphabet = "党委每年报告一次，。（）　 \n\t2０①㎡𠮷○〇";
        try (Analyzer analyzer = new BigramAnalyzer()) {
            for (int round = 0; round < 200; round++) {
                StringBuilder text = new StringBuilder();
                for (int left = random().nextInt(60); left > 0; left--) {
                    text.append(alphabet.charAt(random().nextInt(alphabet.length())));
                }
                checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text.toString());
            }
        }
    }

    @Test
    public void an_empty_text_has_no_terms() throws IOException {
        try (Analyzer analyzer = new BigramAnalyzer()) {
            checkOneTerm(analyzer, "年", "年");
            assertAnalyzesTo(analyzer, "", new String[] {});
            assertAnalyzesTo(analyzer, "，。 ！", new String[] {});
        }
    }
}

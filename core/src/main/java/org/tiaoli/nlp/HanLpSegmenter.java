package org.tiaoli.nlp;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.text.Span;

/**
 * HanLP's Viterbi segmentation with a dictionary of its own, without named entities.
 *
 * <p>The host's {@code CustomDictionary} is neither read nor changed. Named entities stay off: in this genre they make
 * persons of verbs.
 */
final class HanLpSegmenter implements Segmenter {

    private static final class Holder {
        private static final HanLpSegmenter SHARED = new HanLpSegmenter();
    }

    private final Segment words = segment(false);
    private final Segment tagged = segment(true);

    static Segmenter shared() {
        return new Segmenter() {
            @Override
            public List<Token> words(String text) {
                return Holder.SHARED.words(text);
            }

            @Override
            public List<Token> tagged(String text) {
                return Holder.SHARED.tagged(text);
            }
        };
    }

    private static Segment segment(boolean tags) {
        ViterbiSegment segment = new ViterbiSegment();
        segment.customDictionary = new DynamicCustomDictionary();
        return segment.enableAllNamedEntityRecognize(false)
                .enableCustomDictionary(false)
                .enablePartOfSpeechTagging(tags)
                .enableOffset(true);
    }

    @Override
    public List<Token> words(String text) {
        return cut(words, text);
    }

    @Override
    public List<Token> tagged(String text) {
        return cut(tagged, text);
    }

    private static List<Token> cut(Segment segment, String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Term term : segment.seg(text.toCharArray())) {
            int end = at + term.word.length();
            tokens.add(new Token(new Span(at, end), term.nature == null ? "" : term.nature.toString()));
            at = end;
        }
        return tokens;
    }
}

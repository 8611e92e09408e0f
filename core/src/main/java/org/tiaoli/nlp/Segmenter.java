package org.tiaoli.nlp;

import java.util.List;

/** Cuts Chinese text into words. Implementations are safe to share between threads. */
public interface Segmenter {

    /** The words of {@code text}, in order and without gaps, without parts of speech. */
    List<Token> words(String text);

    /** The words of {@code text} with parts of speech; costs more than {@link #words}. */
    List<Token> tagged(String text);

    /** The words of {@code text} with parts of speech, for those who ask for few of them. */
    default TextWords over(String text) {
        StartedWords words = new StartedWords(text.length());
        tagged(text).forEach(words::add);
        return words;
    }

    /**
     * HanLP's Viterbi segmentation on its portable dictionary, loaded when first asked for a word and kept apart from any
     * HanLP of the application; the package says how, and where that is not possible.
     *
     * <p>Asking for words fails with a {@link org.tiaoli.TiaoliException} where there is no HanLP that can be loaded.
     */
    static Segmenter hanLp() {
        return HanLpSegmenter.shared();
    }
}

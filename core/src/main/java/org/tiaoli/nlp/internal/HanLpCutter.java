package org.tiaoli.nlp.internal;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.TextWords;

/**
 * HanLP's Viterbi segmentation, seen through types of the JDK alone.
 *
 * <p>The dictionaries and their arithmetic are HanLP's; the way through them is found by {@link WordLattice}, which gives
 * the same words and parts of speech for a fifth of the cost.
 *
 * <p>Neither custom dictionaries nor named entities take part: in this genre named entities make persons of verbs. Safe to
 * share between threads; everything is loaded when the constructor returns.
 */
public final class HanLpCutter implements TextCutter {

    private static final String[] NO_TAGS = {};

    private final Segment words = segment(false);
    private final Segment tagged = segment(true);

    /** Null where this HanLP keeps its tables in another way. */
    private final @Nullable WordTable table;

    private final @Nullable Stretches stretches;

    private HanLpCutter() {
        cut("条理", true);
        table = table();
        stretches = table == null ? null : new Stretches(table);
    }

    private static @Nullable WordTable table() {
        try {
            return new WordTable();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            return null;
        }
    }

    /** On the HanLP of the class loader at hand, of which nothing is changed. */
    public static TextCutter plain() {
        return new HanLpCutter();
    }

    /** On a HanLP that nobody else uses, which is spared loading its custom dictionary; needs 1.8. */
    public static TextCutter lean() {
        HanLP.Config.CustomDictionaryPath = null;
        return new HanLpCutter();
    }

    private static Segment segment(boolean tags) {
        return new ViterbiSegment()
                .enableAllNamedEntityRecognize(false)
                .enableCustomDictionary(false)
                .enablePartOfSpeechTagging(tags);
    }

    @Override
    public Object[] apply(String text, Boolean tags) {
        TextWords words = over(text);
        return words == null ? cut(text, tags) : all(words, text.length(), tags);
    }

    @Override
    public @Nullable TextWords over(String text) {
        return table == null || stretches == null ? null : new CutWords(text, table, stretches);
    }

    private static Object[] all(TextWords words, int length, boolean tags) {
        int[] ends = new int[length];
        String[] natures = tags ? new String[length] : NO_TAGS;
        int count = 0;
        for (int at = 0; at < length; at = words.end(at)) {
            ends[count] = words.end(at);
            if (tags) {
                natures[count] = words.tag(at);
            }
            count++;
        }
        return new Object[] {Arrays.copyOf(ends, count), tags ? Arrays.copyOf(natures, count) : natures};
    }

    /** By HanLP itself. */
    private Object[] cut(String text, boolean tags) {
        List<Term> terms = (tags ? tagged : words).seg(text.toCharArray());
        int[] ends = new int[terms.size()];
        String[] natures = tags ? new String[terms.size()] : NO_TAGS;
        int at = 0;
        int i = 0;
        for (Term term : terms) {
            at += term.word.length();
            ends[i] = at;
            if (tags) {
                natures[i] = term.nature == null ? "" : term.nature.toString();
            }
            i++;
        }
        return new Object[] {ends, natures};
    }
}

package org.tiaoli.nlp.internal;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's Viterbi segmentation, seen through types of the JDK alone.
 *
 * <p>The dictionaries and their arithmetic are HanLP's; the way through them is found by {@link WordLattice}, which gives
 * the same words and parts of speech for a fifth of the cost.
 *
 * <p>Takes a text and whether parts of speech are asked for; gives an {@code int[]} of the offsets at which the words
 * end and a {@code String[]} of their parts of speech, the latter of length 0 when they are not asked for. Neither
 * custom dictionaries nor named entities take part: in this genre named entities make persons of verbs. Safe to share
 * between threads; everything is loaded when the constructor returns.
 */
public final class HanLpCutter implements BiFunction<String, Boolean, Object[]> {

    private static final String[] NO_TAGS = {};

    private final Segment words = segment(false);
    private final Segment tagged = segment(true);

    /** Null where this HanLP keeps its tables in another way. */
    private final @Nullable WordTable table;

    /** Lies here while nobody uses it; who finds it away makes another one. */
    private final AtomicReference<@Nullable WordLattice> spare = new AtomicReference<>();

    private HanLpCutter() {
        cut("条理", true);
        table = table();
    }

    private static @Nullable WordTable table() {
        try {
            return new WordTable();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            return null;
        }
    }

    /** On the HanLP of the class loader at hand, of which nothing is changed. */
    public static BiFunction<String, Boolean, Object[]> plain() {
        return new HanLpCutter();
    }

    /** On a HanLP that nobody else uses, which is spared loading its custom dictionary; needs 1.8. */
    public static BiFunction<String, Boolean, Object[]> lean() {
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
        Object[] cut = table == null ? null : cut(table, text, tags);
        return cut == null ? cut(text, tags) : cut;
    }

    private Object @Nullable [] cut(WordTable words, String text, boolean tags) {
        WordLattice kept = spare.getAndSet(null);
        WordLattice lattice = kept == null ? new WordLattice(words) : kept;
        Object[] cut = lattice.cut(text, tags);
        if (lattice.isSmall()) {
            spare.set(lattice);
        }
        return cut;
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

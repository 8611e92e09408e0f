package org.tiaoli.nlp.internal;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's dictionaries, words made when first met. Safe to share between threads.
 *
 * <p>Weights are computed as HanLP computes them, to the last bit.
 */
final class WordTable {

    private static final double SMOOTHING = 0.9;
    private static final double REST = 1 - SMOOTHING;
    private static final double NEVER = 1e-8;
    private static final int UNKNOWN = -1;

    /** HanLP wants words to be printed somehow; nothing depends on it. */
    private static final String ANY = "词";

    private final DoubleArrayTrie<Attribute> trie = CoreDictionary.trie;

    /** Threads that make the same word make equal ones. */
    private final @Nullable Word[] words = new Word[trie.size()];

    private final int[] base = trie.getBase();
    private final int[] check = trie.getCheck();
    private final Seams seams;
    private final int[] pairStarts;
    private final int[] pairs;
    private final TransformMatrix natures;
    private final double[][] transitions;
    private final String[] tags =
            Arrays.stream(Nature.values()).map(Nature::toString).toArray(String[]::new);
    private final Word begin;
    private final Word end;

    /** Of no dictionary: numbers, strings of letters, marks, and all else. */
    private final Word number;

    private final Word letters;
    private final Word mark;
    private final Word other;

    /**
     * On HanLP as it is loaded, with its natures extended.
     *
     * @throws ReflectiveOperationException when this HanLP keeps its table of pairs elsewhere
     */
    WordTable() throws ReflectiveOperationException {
        pairStarts = table("start");
        pairs = table("pair");
        natures = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
        transitions = natures.transititon_probability;
        begin = made(Vertex.newB());
        end = made(Vertex.newE());
        number = atom(Predefine.TAG_NUMBER, Nature.m, CoreDictionary.M_WORD_ID);
        letters = atom(Predefine.TAG_CLUSTER, Nature.nx, CoreDictionary.X_WORD_ID);
        mark = atom(ANY, Nature.w, UNKNOWN);
        other = atom(ANY, Nature.n, UNKNOWN);
        seams = new Seams(base, check, this::isEndless, c -> atom((char) c).endless);
    }

    /** See {@link Word#endless}. */
    private boolean isEndless(int index) {
        for (Nature nature : trie.getValueAt(index).nature) {
            if (natures.getTotalFrequency(nature.ordinal()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] table(String name) throws ReflectiveOperationException {
        Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
        field.setAccessible(true);
        return (int[]) field.get(null);
    }

    /** The trie of all words, as double array: a word ends at a state whose check is itself and whose base is negative. */
    int[] base() {
        return base;
    }

    int[] check() {
        return check;
    }

    /** Where no word of any text reaches over. */
    Seams seams() {
        return seams;
    }

    /** What stands in front of every text. */
    Word begin() {
        return begin;
    }

    /** What stands behind every text. */
    Word end() {
        return end;
    }

    /** A word by its place in the dictionary. */
    Word word(int index) {
        Word known = words[index];
        if (known == null) {
            known = made(new Vertex(ANY, trie.getValueAt(index), index));
            words[index] = known;
        }
        return known;
    }

    /** The word that a character is by itself. */
    Word single(char c) {
        int to = base[0] + c + 1;
        if (check[to] == base[0]) {
            int state = base[to];
            if (check[state] == state && base[state] < 0) {
                return word(-base[state] - 1);
            }
        }
        return atom(c);
    }

    /** Is there a dictionary word that the text goes on with, for which this holds? */
    boolean anyAt(String text, int offset, Predicate<Word> test) {
        int state = base[0];
        for (int i = offset; i < text.length(); i++) {
            int to = state + text.charAt(i) + 1;
            if (check[to] != state) {
                return false;
            }
            state = base[to];
            if (check[state] == state && base[state] < 0 && test.test(word(-base[state] - 1))) {
                return true;
            }
        }
        return false;
    }

    private Word atom(String word, Nature nature, int id) {
        return made(new Vertex(word, ANY, new Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY), id));
    }

    /** What a piece outside of all dictionaries counts as, by its first character. */
    Word atom(char c) {
        return switch (CharType.get(c)) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> number;
            case CharType.CT_SINGLE -> letters;
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> mark;
            default -> other;
        };
    }

    private Word made(Vertex vertex) {
        Attribute attribute = vertex.attribute;
        double[] shares = new double[attribute.nature.length];
        for (int i = 0; i < shares.length; i++) {
            int total = natures.getTotalFrequency(attribute.nature[i].ordinal());
            shares[i] = Math.log((attribute.frequency[i] + NEVER) / total);
        }
        int id = vertex.wordID;
        int frequency = attribute.totalFrequency;
        boolean usual = id >= 0 && trie.getValueAt(id).totalFrequency == frequency;
        return new Word(vertex, usual, weight(0, 0, frequency), shares, followers(id, frequency));
    }

    private Followers followers(int id, int frequency) {
        int from = id < 0 ? 0 : pairStarts[id];
        int to = id < 0 ? 0 : pairStarts[id + 1];
        Followers followers = new Followers(to - from);
        for (int i = from; i < to; i++) {
            int count = pairs[2 * i + 1];
            int next = trie.getValueAt(pairs[2 * i]).totalFrequency;
            followers.put(pairs[2 * i], weight(count, frequency, next));
        }
        return followers;
    }

    /** The weight of a word behind another one: the less, the more probable. */
    double weight(Word from, Word to) {
        return from.id >= 0 && to.usual
                ? from.followers.weight(to.id, to.alone)
                : weight(CoreBiGramTableDictionary.getBiFrequency(from.id, to.id), from.frequency, to.frequency);
    }

    private static double weight(int together, int from, int to) {
        return -Math.log(SMOOTHING * (Predefine.myu * together / (from + 1) + 1 - Predefine.myu)
                + REST * to / Predefine.TOTAL_FREQUENCY);
    }

    /**
     * The parts of speech of words that follow one another: each is settled by the word behind it, as HanLP does.
     *
     * @param before the word in front of them, of one part of speech
     * @param behind the word behind them
     */
    String[] tags(Word before, Word[] words, Word behind) {
        String[] tags = new String[words.length];
        int[] from = before.natures;
        double[] costs = {0};
        for (int i = 0; i <= words.length; i++) {
            Word word = i < words.length ? words[i] : behind;
            double[] next = new double[word.natures.length];
            int settled = 0;
            double least = Double.MAX_VALUE;
            for (int k = 0; k < next.length; k++) {
                next[k] = Double.MAX_VALUE;
                int nature = word.natures[k];
                for (int j = 0; j < from.length; j++) {
                    double cost = costs[j] + transitions[from[j]][nature] - word.shares[k];
                    if (cost < next[k]) {
                        next[k] = cost;
                        if (cost < least) {
                            least = cost;
                            settled = j;
                        }
                    }
                }
            }
            if (i > 0) {
                tags[i - 1] = tag(from[settled]);
            }
            from = word.natures;
            costs = next;
        }
        return tags;
    }

    /** What HanLP calls a part of speech. */
    String tag(int nature) {
        return tags[nature];
    }
}

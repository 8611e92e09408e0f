package org.tiaoli.nlp.internal;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.Arrays;

/** A word of HanLP's dictionary with what its segmentation asks of it. Immutable. */
final class Word {

    /** Under which it stands in the table of pairs, perhaps as one of its kind, such as numbers. */
    final int id;

    final int frequency;

    /** Its weight behind a word that it was never seen behind. */
    final double alone;

    /** Its parts of speech, the most frequent first. */
    final int[] natures;

    /** The logarithm of how often it is each of them. */
    final double[] shares;

    /** Is it as frequent as the dictionary says of its {@link #id}? */
    final boolean usual;

    /**
     * Does it make the weight of every way behind it infinite, because it has a part of speech that HanLP never counted?
     * Then the first one of each word behind it is taken, which is the most frequent.
     */
    final boolean endless;

    final Followers followers;

    Word(Vertex vertex, boolean usual, double alone, double[] shares, Followers followers) {
        id = vertex.wordID;
        frequency = vertex.attribute.totalFrequency;
        this.usual = usual;
        natures =
                Arrays.stream(vertex.attribute.nature).mapToInt(Nature::ordinal).toArray();
        this.alone = alone;
        this.shares = shares;
        this.endless = Arrays.stream(shares).anyMatch(Double::isInfinite);
        this.followers = followers;
    }
}

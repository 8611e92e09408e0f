package org.tiaoli.nlp.internal;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Cuts stretches of texts into words and remembers how, because the same ones come back all the time: 县级以上人民政府.
 *
 * <p>Some stretches may lie in one place; one more drives out the oldest of them. Safe to share between threads.
 */
final class Stretches {

    /** Beside a stretch that opens or closes its text. */
    private static final int NOTHING = -1;

    private static final int BITS = 13;

    /** How many stretches may lie in one place. */
    private static final int WAYS = 4;

    /** Longer ones hardly come back. */
    private static final int LONGEST_KEPT = 48;

    private final WordTable table;
    private final @Nullable Stretch[] known = new Stretch[WAYS << BITS];

    /** Lies here while nobody uses it; who finds it away makes another one. */
    private final AtomicReference<@Nullable WordLattice> spare = new AtomicReference<>();

    Stretches(WordTable table) {
        this.table = table;
    }

    /**
     * The words of a stretch.
     *
     * @param before the character in front of it, {@link #NOTHING} for none
     * @param behind the character behind it, likewise
     * @param ends   of the words, counted from the start of the stretch
     */
    record Stretch(int before, String text, int behind, int[] ends, Word[] words) {

        boolean is(String whole, int from, int to, int front, int rear) {
            return text.length() == to - from && before == front && behind == rear && whole.startsWith(text, from);
        }
    }

    /** The words of {@code [from, to)}, which lies between two characters that are words by themselves. */
    Stretch cut(String text, int from, int to) {
        int before = from == 0 ? NOTHING : text.charAt(from - 1);
        int behind = to == text.length() ? NOTHING : text.charAt(to);
        if (to - from > LONGEST_KEPT) {
            return made(text, from, to, before, behind);
        }
        int hash = 31 * before + behind;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash * 0x9E3779B1 >>> Integer.SIZE - BITS) * WAYS;
        for (int i = place; i < place + WAYS; i++) {
            Stretch stretch = known[i];
            if (stretch != null && stretch.is(text, from, to, before, behind)) {
                return stretch;
            }
        }
        Stretch stretch = made(text, from, to, before, behind);
        System.arraycopy(known, place, known, place + 1, WAYS - 1);
        known[place] = stretch;
        return stretch;
    }

    private Stretch made(String text, int from, int to, int before, int behind) {
        WordLattice kept = spare.getAndSet(null);
        WordLattice lattice = kept == null ? new WordLattice(table) : kept;
        Word front = before == NOTHING ? table.begin() : table.single((char) before);
        Word rear = behind == NOTHING ? table.end() : table.single((char) behind);
        lattice.cut(text, from, to, front, rear);
        Stretch made = new Stretch(before, text.substring(from, to), behind, lattice.ends(), lattice.words());
        if (lattice.isSmall()) {
            spare.set(lattice);
        }
        return made;
    }
}

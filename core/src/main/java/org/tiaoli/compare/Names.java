package org.tiaoli.compare;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.tiaoli.text.Folding;

/** Names of bodies, recipients and posts, as far as they differ in more than the institution's own name. */
final class Names {

    private final Folding folding;

    Names(Folding folding) {
        this.folding = folding;
    }

    /** A name without differences of writing and without self-names. */
    String plain(String name) {
        String folded = folding.fold(name).text();
        String without = folded.replace(String.valueOf(Folding.SLOT), "");
        return without.isEmpty() ? folded : without;
    }

    Set<String> plain(Collection<String> names) {
        Set<String> plain = new TreeSet<>();
        for (String name : names) {
            plain.add(plain(name));
        }
        return plain;
    }
}

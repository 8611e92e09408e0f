package org.tiaoli.compare;

import java.util.List;
import org.tiaoli.extract.Analysis;

/**
 * What differs between two policies. Immutable.
 *
 * @param a          the first policy
 * @param b          the second policy
 * @param alignments every article (or 一、 and （一） provision of a text without articles) of both sides exactly once,
 *                   and what could be aligned above and below; in the order of a, what only b has behind its predecessor there
 * @param changes    in the same order; empty when the two say the same
 * @param roles      the responsibilities that both give, whoever has them; so that a reader sees who is 第一责任人 on
 *                   either side even where nothing changed
 */
public record PolicyDiff(
        Analysis a, Analysis b, List<Alignment> alignments, List<Change> changes, List<SharedRole> roles) {

    public PolicyDiff {
        alignments = List.copyOf(alignments);
        changes = List.copyOf(changes);
        roles = List.copyOf(roles);
    }
}

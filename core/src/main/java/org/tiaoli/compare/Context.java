package org.tiaoli.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.compare.FindingPairs.Wording;
import org.tiaoli.extract.Finding;
import org.tiaoli.text.Folding;

/**
 * What the rules of one comparison share.
 *
 * @param a        places of the first side
 * @param b        places of the second side
 * @param foldingA how texts of a are folded
 * @param foldingB how texts of b are folded
 * @param units    which articles were aligned
 * @param inside   which provisions inside them were aligned
 * @param swapped  whether matching runs from b to a
 */
record Context(Places a, Places b, Folding foldingA, Folding foldingB, Scope units, Scope inside, boolean swapped) {

    private static final double SAME_PROVISION = 0.2;
    private static final double SAME_UNIT = 0.12;

    Folding folding(Side side) {
        return side == Side.A ? foldingA : foldingB;
    }

    Names names(Side side) {
        return new Names(folding(side));
    }

    Wording wording(Side side, String context, String core) {
        return new Wording(
                folding(side).fold(context).text(), folding(side).fold(core).text());
    }

    /** Does a text of one side contain a piece of the other, self-names and ways of writing aside? */
    boolean contains(Side side, String text, Side ofPiece, String piece) {
        return names(side).plain(text).contains(names(ofPiece).plain(piece))
                || folding(side)
                        .fold(text)
                        .text()
                        .contains(folding(ofPiece).fold(piece).text());
    }

    /** What the places of two findings add to the likeness of their words. */
    double nearness(Finding ofA, Finding ofB) {
        if (inside.together(ofA.provision(), ofB.provision())) {
            return SAME_PROVISION;
        }
        return units.together(ofA.provision(), ofB.provision()) ? SAME_UNIT : 0;
    }

    Change change(Verdict verdict, Finding ofA, String valueA, Finding ofB, String valueB) {
        String reason = a.name(ofA) + ": " + valueA + "; " + b.name(ofB) + ": " + valueB + "; " + verdict.why() + ".";
        return new Change(verdict.type(), verdict.stricter(), a.quote(ofA), b.quote(ofB), reason);
    }

    /** A change of which only one side has the place. */
    Change onlyOn(Side side, ChangeType type, @Nullable Side stricter, Finding finding, String why) {
        Places places = side == Side.A ? a : b;
        Quote quote = places.quote(finding);
        return new Change(
                type,
                stricter,
                side == Side.A ? quote : null,
                side == Side.B ? quote : null,
                places.name(finding) + ": " + why + ".");
    }

    static String listed(List<String> values) {
        return values.isEmpty() ? "none named" : String.join("、", values);
    }
}

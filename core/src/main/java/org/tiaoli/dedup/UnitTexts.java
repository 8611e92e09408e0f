package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tiaoli.compare.SelfNames;
import org.tiaoli.text.Folding;

/** Cuts documents into the units that are compared, in the order of their places. */
final class UnitTexts {

    private final SelfNames selfNames;
    private final int shortest;

    /**
     * @param shortest folded characters that a unit needs
     */
    UnitTexts(SelfNames selfNames, int shortest) {
        this.selfNames = selfNames;
        this.shortest = shortest;
    }

    List<UnitText> of(Collection<Wording> wordings, Unit unit) {
        List<UnitText> entries = new ArrayList<>();
        for (Wording wording : wordings) {
            Folding folding = selfNames.folding(wording.title(), null);
            if (unit == Unit.DOCUMENT) {
                Place place = new Place(wording.source(), wording.document(), null, wording.span());
                add(place, wording.wholeText(), folding, entries);
            } else {
                for (Wording.Part part : wording.parts()) {
                    Place place = new Place(wording.source(), wording.document(), part.provision(), part.span());
                    add(place, part.text(), folding, entries);
                }
            }
        }
        entries.sort((x, y) -> x.place().compareTo(y.place()));
        return entries;
    }

    private void add(Place place, String text, Folding folding, List<UnitText> into) {
        UnitText entry = new UnitText(place, text, folding.fold(text));
        if (entry.folded().length() >= shortest) {
            into.add(entry);
        }
    }
}

package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentence that points to what befalls each case of the list below: 违反本办法第三条规定，由公安机关按照下列规定处罚：.
 *
 * <p>Immutable.
 */
final class PointingChapeaux {

    private final Triggers triggers;
    private final Sanctions sanctions;
    private final Form points;

    PointingChapeaux(Words words, Triggers triggers, Sanctions sanctions) {
        this.triggers = triggers;
        this.sanctions = sanctions;
        points = words.form("(?:[按视]|分别|" + words.list("measure-marks", "basis").regex() + ")"
                + words.list("case-words", "pointer").regex()
                + words.list("measure-marks", "scale").regex() + "[^，。；]{0,12}"
                + words.list("measure-marks", "deal").regex()
                + "[：:]$");
    }

    /**
     * What holds for every case of the list, with who has done it; null where the sentence points to no penalties.
     *
     * @param penal does the provision stand among penalties?
     */
    @Nullable
    Consequence read(Sentence sentence, boolean penal) {
        if (!points.isIn(sentence.passage(), sentence.start(), sentence.end()) || !sanctions.hold(sentence.text())) {
            return null;
        }
        List<Trigger> found = triggers.sentence(sentence, true, null).triggers();
        if (!found.isEmpty()) {
            return Consequence.of(found.get(found.size() - 1));
        }
        return penal || triggers.violates(sentence.text()) ? sanctions.read(sentence.text()) : null;
    }
}

package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;

/** Reads headings that name who does what stands below them: 2.保卫组：负责警戒. Immutable. */
final class NamedHeadings {

    private final Bearers bearers;
    private final WordList kinds;
    private final Rule charges;

    NamedHeadings(Words words, Bearers bearers) {
        this.bearers = bearers;
        kinds = words.list("chapeau-nouns", "kind");
        charges = words.grammar("duty.list");
    }

    /** 电梯困人: a verb of one character in front of a noun of one. */
    private static boolean isAct(Passage passage, int end) {
        int at = end - 1;
        return end > 2
                && passage.isWordStart(at)
                && passage.isWordStart(at - 1)
                && passage.tag(at - 1).startsWith("v");
    }

    /** What the heading of a provision gives to its text; null where it names nobody. */
    @Nullable
    Chapeau of(Provision provision, Trace trace, Rules rules) {
        Excerpt heading = provision.heading();
        if (heading == null || provision.level() != Level.ITEM && provision.level() != Level.SUBITEM) {
            return null;
        }
        Passage passage = rules.passage(provision, heading, null, trace);
        int end = passage.text().length();
        boolean name = end > 0
                && !kinds.closes(passage.text())
                && !isAct(passage, end)
                && bearers.endsAt(passage, 0, end)
                && bearers.isNounPhrase(passage, 0, end)
                && bearers.head(passage, 0, end) == null;
        return name ? Chapeau.ofDuties(bearers.names(passage.text()), Modality.OBLIGATION, charges.id()) : null;
    }
}

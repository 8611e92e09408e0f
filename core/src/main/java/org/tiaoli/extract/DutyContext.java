package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence knows from around it.
 *
 * @param running    who bore the sentence before in the same provision
 * @param given      what the chapeau of a list or a table's cell gives
 * @param addressees who an addressee line names
 * @param notice     is the text a notice, whose imperatives are meant for them?
 * @param bare       do verbs without a modal lay down duties here?
 * @param from       offset behind what is no duty, such as a trigger
 * @param to         offset where what only announces a list begins
 */
record DutyContext(
        List<String> running,
        @Nullable Chapeau given,
        List<String> addressees,
        boolean notice,
        boolean bare,
        int from,
        int to) {

    /** The list's gift to items that are duties; null where the items are none. */
    @Nullable
    Chapeau givenDuties() {
        Chapeau chapeau = given;
        return chapeau != null && chapeau.kind() == Chapeau.Kind.DUTIES ? chapeau : null;
    }
}

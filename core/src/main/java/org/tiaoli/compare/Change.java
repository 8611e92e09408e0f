package org.tiaoli.compare;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which b differs from a.
 *
 * @param type     what changed
 * @param stricter the side that asks for more or threatens more; null where neither does or it is not sure
 * @param a        the place in a; null where only b has it
 * @param b        the place in b; null where only a has it
 * @param reason   why, as a sentence with places and values
 */
public record Change(
        ChangeType type,
        @Nullable Side stricter,
        @Nullable Quote a,
        @Nullable Quote b,
        String reason) {

    public Change {
        if (a == null && b == null) {
            throw new IllegalArgumentException("a change has a place");
        }
    }
}

package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done.
 *
 * @param text     as printed: 自收到申请之日起20个工作日内
 * @param within   ISO 8601 duration; null where only dates or no value are given
 * @param workdays are the days of {@code within} working days?
 * @param by       dates, {@code 2024-03-31}, {@code --10-31} for one that comes every year
 * @param anchor   the event from which the time runs, or before which it ends where {@code text} ends in 前, as printed;
 *                 null where the text does not say
 */
public record Deadline(
        String text,
        @Nullable String within,
        boolean workdays,
        List<String> by,
        @Nullable String anchor) {

    public Deadline {
        by = List.copyOf(by);
    }
}

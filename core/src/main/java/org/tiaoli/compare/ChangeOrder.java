package org.tiaoli.compare;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts changes in the order of the aligned articles, and inside of one in the order of the text. */
final class ChangeOrder {

    private ChangeOrder() {}

    static List<Change> sorted(List<Change> changes, Context context) {
        return changes.stream()
                .sorted(Comparator.comparingInt((Change change) -> group(change, context))
                        .thenComparingInt(change -> start(change.a()))
                        .thenComparingInt(change -> start(change.b()))
                        .thenComparing(Change::type))
                .toList();
    }

    private static int group(Change change, Context context) {
        Quote a = change.a();
        Quote b = change.b();
        if (a != null) {
            return context.units().group(Side.A, a.provision());
        }
        return b == null ? 0 : context.units().group(Side.B, b.provision());
    }

    /** What only b has stands behind what a has. */
    private static int start(@Nullable Quote quote) {
        return quote == null ? Integer.MAX_VALUE : quote.span().start();
    }
}

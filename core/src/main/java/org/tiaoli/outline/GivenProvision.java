package org.tiaoli.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** A provision that was put together by hand. */
record GivenProvision(
        ProvisionId id,
        Level level,
        @Nullable String number,
        @Nullable String label,
        @Nullable Excerpt heading,
        Excerpt body,
        @Nullable ProvisionId parent,
        Span span,
        List<Span> gaps,
        List<Row> rows)
        implements Provision {

    GivenProvision {
        gaps = List.copyOf(gaps);
        rows = List.copyOf(rows);
    }
}

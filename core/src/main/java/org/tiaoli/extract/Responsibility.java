package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * Who carries which responsibility.
 *
 * @param provision  where it stands
 * @param span       of the statement, in the source
 * @param rule       the lexicon line that found it
 * @param confidence how sure it is
 * @param actor      who, as printed
 * @param role       as printed: 第一责任人, 主体责任, 组长
 * @param scope      for what, as printed; null where nothing is said
 * @param row        the row of a table, from 0
 */
public record Responsibility(
        ProvisionId provision,
        Span span,
        String rule,
        Confidence confidence,
        String actor,
        String role,
        @Nullable String scope,
        @Nullable Integer row)
        implements Finding {}

package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * A reference to another text or to a provision of this one.
 *
 * @param provision      where it stands
 * @param span           of the reference, in the source
 * @param rule           the lexicon line that found it
 * @param confidence     how sure it is
 * @param title          without 《》; null for references inside the document
 * @param documentNumber printed behind the title
 * @param article        printed behind the title: 第九十五条
 * @param shortFor       the full title where {@code title} is an abbreviation
 * @param self           does the title name this very document?
 * @param ref            a reference to a provision, as printed; null for titles
 * @param target         eId of that provision; null where it is not in this document
 */
public record Citation(
        ProvisionId provision,
        Span span,
        String rule,
        Confidence confidence,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String article,
        @Nullable String shortFor,
        boolean self,
        @Nullable String ref,
        @Nullable String target)
        implements Finding {}

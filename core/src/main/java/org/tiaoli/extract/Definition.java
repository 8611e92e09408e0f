package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * What a word means in a text: 本办法所称…，是指….
 *
 * @param provision  where it stands
 * @param span       of the statement, in the source
 * @param rule       the lexicon line that found it
 * @param confidence how sure it is
 * @param term       the word
 * @param meaning    as printed
 * @param scope      where it holds, as printed: 本办法
 */
public record Definition(
        ProvisionId provision,
        Span span,
        String rule,
        Confidence confidence,
        String term,
        String meaning,
        @Nullable String scope)
        implements Finding {}

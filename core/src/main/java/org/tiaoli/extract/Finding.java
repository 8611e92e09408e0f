package org.tiaoli.extract;

import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/** Something found in a provision. */
public sealed interface Finding permits Duty, Responsibility, Trigger, Citation, Definition {

    /** Where it stands in the tree. */
    ProvisionId provision();

    /** Where it stands in the source text. */
    Span span();

    /** The id of the lexicon line that found it. */
    String rule();

    Confidence confidence();
}

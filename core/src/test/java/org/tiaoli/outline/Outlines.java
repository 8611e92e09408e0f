package org.tiaoli.outline;

import java.util.List;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Origin;
import org.tiaoli.text.SourceText;

/** Outlines of texts, for tests. */
final class Outlines {

    private static final Outliner OUTLINER = new Outliner(Lexicon.builtIn(), Limits.defaults());

    private Outlines() {}

    static SourceText source(String text) {
        Origin origin = new Origin("test.txt", "text/plain", "UTF-8", "", text.length(), null, "test");
        return new SourceText(origin, text, List.of(), List.of());
    }

    static List<Policy> of(String text) {
        return of(source(text));
    }

    static List<Policy> of(SourceText source) {
        return OUTLINER.outline(source);
    }

    static Decisions explained(String text) {
        return OUTLINER.explain(source(text));
    }

    /** The ids of a policy, in order. */
    static List<String> ids(Policy policy) {
        return policy.provisions().stream().map(p -> p.id().eId()).toList();
    }
}

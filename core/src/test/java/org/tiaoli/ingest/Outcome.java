package org.tiaoli.ingest;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** What came out of one file: texts, and failures. */
record Outcome(List<SourceText> texts, List<UnreadableDocumentException> failures) {

    static Outcome of(String name, byte[] bytes) {
        return of(name, bytes, Limits.defaults());
    }

    static Outcome of(String name, byte[] bytes, Limits limits) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        new Ingestor(limits).readAll(name, bytes, outcome.texts::add, outcome.failures::add);
        return outcome;
    }

    List<String> paths() {
        return texts.stream().map(text -> text.origin().path()).toList();
    }

    /** {@code path code} of each. */
    List<String> failed() {
        return failures.stream()
                .map(failure -> failure.path() + " " + failure.code().jsonName())
                .toList();
    }
}

package org.tiaoli.search;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.index.IndexField;
import org.tiaoli.index.IndexField.Scope;
import org.tiaoli.index.SearchForm;
import org.tiaoli.text.Span;

/** Knows what to mark in a quote: the asked words of the text and of its findings. */
final class Highlighter {

    private final List<SearchForm> wanted = new ArrayList<>();
    private final List<List<SearchForm>> asked = new ArrayList<>();

    Highlighter(Condition condition) {
        collect(condition);
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.Group group) {
            group.must().forEach(this::collect);
            group.should().forEach(this::collect);
        } else if (condition instanceof Condition.Words words && words.field().scope() != Scope.DOCUMENT) {
            List<SearchForm> spellings = Spelling.of(words.words());
            wanted.addAll(spellings);
            if (words.field() == IndexField.TEXT) {
                asked.add(spellings);
            }
        }
    }

    /** The words asked of the text, each in all its spellings. */
    List<List<SearchForm>> askedOfText() {
        return asked;
    }

    /** The places in a quote, in order, those that touch or overlap made one. */
    List<Span> highlights(SearchForm quote) {
        List<Span> merged = new ArrayList<>();
        wanted.stream()
                .flatMap(form -> quote.occurrences(form).stream())
                .sorted()
                .forEach(span -> {
                    int last = merged.size() - 1;
                    if (last >= 0 && span.start() < merged.get(last).end()) {
                        Span before = merged.get(last);
                        merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
                    } else {
                        merged.add(span);
                    }
                });
        return merged;
    }
}

package org.tiaoli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Trigger;
import org.tiaoli.index.Fact;
import org.tiaoli.index.IndexField;
import org.tiaoli.index.IndexField.Scope;
import org.tiaoli.index.SearchForm;
import org.tiaoli.index.StoredProvision;
import org.tiaoli.text.Span;

/**
 * Knows what to mark in a quote: the asked words of the text and of its findings, or else the clause of a finding that
 * was asked for otherwise.
 */
final class Highlighter {

    private final List<SearchForm> wanted = new ArrayList<>();
    private final List<List<SearchForm>> asked = new ArrayList<>();
    private final List<Condition> ofFindings = new ArrayList<>();

    Highlighter(Condition condition) {
        collect(condition);
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.Group group) {
            group.must().forEach(this::collect);
            group.should().forEach(this::collect);
            return;
        }
        if (FactTest.scope(condition).isPresent()) {
            ofFindings.add(condition);
        }
        if (condition instanceof Condition.Words words && words.field().scope() != Scope.DOCUMENT) {
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

    /** The places in the quote of a provision, in order, those that overlap made one. */
    List<Span> highlights(StoredProvision provision, SearchForm quote) {
        List<Span> words = merged(wanted.stream().flatMap(form -> quote.occurrences(form).stream()));
        return words.isEmpty() ? merged(clauses(provision)) : words;
    }

    private Stream<Span> clauses(StoredProvision provision) {
        return provision.findings().stream()
                .filter(finding -> ofFindings.stream().anyMatch(asks -> FactTest.meets(Fact.of(finding), asks)))
                .map(Highlighter::clause)
                .filter(clause -> !clause.isEmpty() && provision.quote().contains(clause))
                .map(clause -> {
                    int start = provision.quote().indexOf(clause);
                    return new Span(start, start + clause.length());
                });
    }

    private static String clause(Finding finding) {
        if (finding instanceof Duty duty) {
            return duty.sentence();
        }
        return finding instanceof Trigger trigger ? trigger.condition() : "";
    }

    private static List<Span> merged(Stream<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.sorted().forEach(span -> {
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

package org.tiaoli.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiaoli.index.Columns;
import org.tiaoli.index.Fact;
import org.tiaoli.index.IndexField;
import org.tiaoli.index.IndexField.Scope;
import org.tiaoli.index.SearchForm;

/** Tells whether one finding meets a condition, and of which conditions that can be asked. */
final class FactTest {

    private FactTest() {}

    /** The one kind of finding that a condition speaks of; empty when it speaks of several, of none, or negates. */
    static Optional<Scope> scope(Condition condition) {
        if (!(condition instanceof Condition.Group group)) {
            return field(condition).map(IndexField::scope).filter(Scope::isFinding);
        }
        if (!group.mustNot().isEmpty()) {
            return Optional.empty();
        }
        Set<Optional<Scope>> scopes = Stream.concat(group.must().stream(), group.should().stream())
                .map(FactTest::scope)
                .collect(Collectors.toSet());
        return scopes.size() == 1 ? scopes.iterator().next() : Optional.empty();
    }

    private static Optional<IndexField> field(Condition condition) {
        if (condition instanceof Condition.Words words) {
            return Optional.of(words.field());
        }
        if (condition instanceof Condition.Choice choice) {
            return Optional.of(choice.field());
        }
        if (condition instanceof Condition.Present present) {
            return Optional.of(present.field());
        }
        if (condition instanceof Condition.Numbers numbers) {
            return Optional.of(numbers.field());
        }
        return condition instanceof Condition.Days days ? Optional.of(days.field()) : Optional.empty();
    }

    /** Does this finding meet a condition that has a {@link #scope}? */
    static boolean meets(Fact fact, Condition condition) {
        if (condition instanceof Condition.Group group) {
            return group.must().stream().allMatch(part -> meets(fact, part))
                    && (group.should().isEmpty()
                            || !group.must().isEmpty()
                            || group.should().stream().anyMatch(part -> meets(fact, part)));
        }
        List<String> values = field(condition).map(fact::values).orElse(List.of());
        return values.stream().anyMatch(value -> meets(value, condition));
    }

    private static boolean meets(String value, Condition condition) {
        if (condition instanceof Condition.Words words) {
            SearchForm form = SearchForm.of(value);
            return Spelling.of(words.words()).stream().anyMatch(form::contains);
        }
        if (condition instanceof Condition.Choice choice) {
            return choice.value().equals(value);
        }
        if (condition instanceof Condition.Numbers numbers) {
            double number = Double.parseDouble(value);
            return numbers.from() <= number && number <= numbers.to();
        }
        if (condition instanceof Condition.Days days) {
            int day = Columns.day(value);
            return days.from() <= day && day <= days.to();
        }
        return condition instanceof Condition.Present;
    }
}

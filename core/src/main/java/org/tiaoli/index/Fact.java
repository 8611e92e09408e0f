package org.tiaoli.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Metadata;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.extract.Trigger;
import org.tiaoli.index.IndexField.Scope;

/**
 * What one finding, or the document, says in the fields that can be asked.
 *
 * @param scope  what speaks
 * @param values per field, as printed; choices by their English names, numbers in Java's form, dates in ISO's
 */
public record Fact(Scope scope, Map<IndexField, List<String>> values) {

    public Fact {
        values = Map.copyOf(values);
    }

    /** The values of a field; empty where nothing is said. */
    public List<String> values(IndexField field) {
        return values.getOrDefault(field, List.of());
    }

    /** What the document as a whole says. */
    static Fact of(Analysis analysis) {
        Metadata metadata = analysis.metadata();
        Collected fact = new Collected(Scope.DOCUMENT);
        fact.put(IndexField.TITLE, title(analysis));
        fact.put(IndexField.ISSUER, metadata.issuer());
        fact.put(IndexField.ISSUED, metadata.issued());
        fact.put(IndexField.GENRE, metadata.genre().jsonName());
        return fact.build();
    }

    /** The title by which a document is known; null where none is printed. */
    static @Nullable String title(Analysis analysis) {
        String title = analysis.metadata().title();
        if (title != null) {
            return title;
        }
        String printed = analysis.policy().titleText();
        return printed.isEmpty() ? null : printed;
    }

    /** What a finding says; without values for one that no field speaks of. */
    public static Fact of(Finding finding) {
        if (finding instanceof Duty duty) {
            return of(duty);
        }
        if (finding instanceof Responsibility responsibility) {
            Collected fact = new Collected(Scope.RESPONSIBILITY);
            fact.put(IndexField.ACTOR, responsibility.actor());
            fact.put(IndexField.ROLE, responsibility.role());
            return fact.build();
        }
        if (finding instanceof Trigger trigger) {
            Collected fact = new Collected(Scope.TRIGGER);
            trigger.subjects().forEach(subject -> fact.put(IndexField.SUBJECT, subject));
            trigger.sanctions().forEach(sanction -> fact.put(IndexField.SANCTION, sanction));
            return fact.build();
        }
        Collected fact = new Collected(Scope.CITATION);
        if (finding instanceof Citation citation) {
            fact.put(IndexField.CITES, citation.title());
            fact.put(IndexField.CITES, citation.shortFor());
        }
        return fact.build();
    }

    private static Fact of(Duty duty) {
        Collected fact = new Collected(Scope.DUTY);
        duty.bearers().forEach(bearer -> fact.put(IndexField.BEARER, bearer));
        fact.put(IndexField.MODALITY, duty.modality().jsonName());
        Frequency frequency = duty.frequency();
        if (frequency != null) {
            fact.put(IndexField.FREQUENCY, frequency.text());
            Double perYear = frequency.perYear();
            fact.put(IndexField.PER_YEAR, perYear == null ? null : perYear.toString());
        }
        return fact.build();
    }

    private static final class Collected {

        private final Scope scope;
        private final Map<IndexField, List<String>> values = new LinkedHashMap<>();

        Collected(Scope scope) {
            this.scope = scope;
        }

        void put(IndexField field, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                List<String> held = values.computeIfAbsent(field, unused -> new ArrayList<>());
                if (!held.contains(value)) {
                    held.add(value);
                }
            }
        }

        Fact build() {
            return new Fact(scope, values);
        }
    }
}

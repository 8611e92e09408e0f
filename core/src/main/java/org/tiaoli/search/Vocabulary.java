package org.tiaoli.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiaoli.extract.Genre;
import org.tiaoli.extract.Modality;
import org.tiaoli.index.IndexField;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

/** The names of fields and values that a query may use, English and Chinese; from the lexicon. */
final class Vocabulary {

    private final Map<String, IndexField> fields = new LinkedHashMap<>();
    private final Map<IndexField, Map<String, String>> choices = new LinkedHashMap<>();

    Vocabulary(Lexicon lexicon) {
        for (IndexField field : IndexField.values()) {
            // how often is one question to people, whether the answer is a number or words
            fields.put(field.key(), field == IndexField.PER_YEAR ? IndexField.FREQUENCY : field);
        }
        for (Entry entry : lexicon.list("search-fields")) {
            field(entry.meaning()).ifPresent(field -> fields.put(entry.pattern(), field));
        }
        for (Modality modality : Modality.values()) {
            choice(IndexField.MODALITY, modality.jsonName(), modality.jsonName());
        }
        for (Genre genre : Genre.values()) {
            choice(IndexField.GENRE, genre.jsonName(), genre.jsonName());
        }
        lexicon.list("search-modalities")
                .forEach(entry -> choice(IndexField.MODALITY, entry.pattern(), entry.meaning()));
        lexicon.list("genres").forEach(entry -> choice(IndexField.GENRE, entry.pattern(), entry.meaning()));
    }

    private void choice(IndexField field, String name, String value) {
        choices.computeIfAbsent(field, unused -> new LinkedHashMap<>()).put(folded(name), value);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Optional<IndexField> field(String name) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The English name of a value of a closed list. */
    Optional<String> choice(IndexField field, String name) {
        return Optional.ofNullable(choices.getOrDefault(field, Map.of()).get(folded(name)));
    }

    /** All names of fields, for messages: text (正文), bearer (主体 …) …. */
    String fieldNames() {
        Map<IndexField, Set<String>> names = new LinkedHashMap<>();
        fields.forEach((name, field) ->
                names.computeIfAbsent(field, unused -> new LinkedHashSet<>()).add(name));
        return names.entrySet().stream()
                .map(field -> listed(field.getKey().key(), field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** All values of a closed list, for messages. */
    String choiceNames(IndexField field) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        choices.getOrDefault(field, Map.of())
                .forEach((name, value) -> names.computeIfAbsent(value, unused -> new LinkedHashSet<>())
                        .add(name));
        return names.entrySet().stream()
                .map(value -> listed(value.getKey(), value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String listed(String name, Set<String> others) {
        String rest = others.stream().filter(other -> !other.equals(name)).collect(Collectors.joining(" "));
        return rest.isEmpty() ? name : name + " (" + rest + ")";
    }
}

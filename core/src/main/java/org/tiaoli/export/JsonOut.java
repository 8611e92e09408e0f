package org.tiaoli.export;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The few shapes that the JSON of every result is made of: absent values are null, lists are never null, spans are
 * {@code [start, end]}.
 *
 * <p>Writes as it goes and keeps nothing. Not thread-safe. The writer is flushed, never closed.
 */
final class JsonOut implements AutoCloseable {

    /** Rises when a field changes its meaning or goes away; new fields do not raise it. */
    static final String SCHEMA_VERSION = "1";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator json;

    JsonOut(Writer out) {
        json = FACTORY.createGenerator(new Indented(), out);
        json.writeStartObject();
        json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
    }

    JsonOut put(String name, @Nullable String value) {
        json.writeName(name);
        value(value);
        return this;
    }

    JsonOut put(String name, @Nullable Long value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    JsonOut put(String name, @Nullable Integer value) {
        return put(name, value == null ? null : Long.valueOf(value));
    }

    JsonOut put(String name, @Nullable Double value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    JsonOut put(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonOut put(String name, @Nullable Span value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            pair(value);
        }
        return this;
    }

    JsonOut spans(String name, List<Span> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(this::pair);
        json.writeEndArray();
        return this;
    }

    JsonOut strings(String name, List<? extends @Nullable String> values) {
        json.writeName(name);
        row(values);
        return this;
    }

    JsonOut table(String name, List<List<String>> rows) {
        json.writeArrayPropertyStart(name);
        rows.forEach(this::row);
        json.writeEndArray();
        return this;
    }

    /** An object whose fields {@code fields} writes; null where {@code value} is null. */
    <T> JsonOut object(String name, @Nullable T value, Consumer<T> fields) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        return this;
    }

    /** An array of objects, whose fields {@code fields} writes. */
    <T> JsonOut objects(String name, List<? extends T> values, Consumer<T> fields) {
        startObjects(name);
        values.forEach(value -> element(value, fields));
        endObjects();
        return this;
    }

    void startObjects(String name) {
        json.writeArrayPropertyStart(name);
    }

    <T> void element(T value, Consumer<T> fields) {
        json.writeStartObject();
        fields.accept(value);
        json.writeEndObject();
    }

    void endObjects() {
        json.writeEndArray();
    }

    /** Ends the outermost object. */
    @Override
    public void close() {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void value(@Nullable String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void row(List<? extends @Nullable String> values) {
        json.writeStartArray();
        values.forEach(this::value);
        json.writeEndArray();
    }

    private void pair(Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final CharacterEscapes CONTROLS = new ControlEscapes();
        private final PrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public CharacterEscapes getCharacterEscapes() {
            return CONTROLS;
        }
    }
}

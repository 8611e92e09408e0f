package org.tiaoli.ingest.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.story.FieldCodes;

/** The fields that have begun and not ended, for the sake of those that draw characters and have no result; not thread-safe. */
final class OpenFields {

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Takes a piece of the code of the innermost field ({@code w:instrText}). */
    void code(String piece) {
        if (!open.isEmpty()) {
            open.element().code.append(piece);
        }
    }

    /**
     * Takes a mark of a field ({@code w:fldChar}).
     *
     * @return what is seen of the field that ends with it, besides its result
     */
    String mark(@Nullable String type) {
        if ("begin".equals(type)) {
            open.push(new Field());
        } else if (!open.isEmpty() && "separate".equals(type)) {
            open.element().result = true;
        } else if (!open.isEmpty() && "end".equals(type)) {
            Field field = open.pop();
            return field.result ? "" : FieldCodes.drawn(field.code.toString());
        }
        return "";
    }
}

package org.tiaoli.ingest.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.story.FieldCodes;

/**
 * The fields that have begun and not ended; not thread-safe.
 *
 * <p>A field has a code, which is not printed though some draw characters, and a result, which is; both may hold further fields.
 * Fields may begin in one paragraph and end in another.
 */
final class OpenFields {

    /** Deeper nesting is damage. */
    private static final int DEEPEST = 64;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int contents;

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
            if (open.size() < DEEPEST) {
                open.push(new Field());
            }
        } else if (!open.isEmpty() && "separate".equals(type)) {
            open.element().result = true;
            contents += isContents(open.element()) ? 1 : 0;
        } else if (!open.isEmpty() && "end".equals(type)) {
            Field field = open.pop();
            return field.result ? "" : FieldCodes.drawn(field.code.toString());
        }
        return "";
    }

    /** Does this place belong to the code of a field? */
    boolean inCode() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** Does this place belong to a table of contents that Word has made? */
    boolean inContents() {
        return open.stream().anyMatch(field -> field.result && isContents(field));
    }

    /** How many tables of contents have begun so far. */
    int contentsBegun() {
        return contents;
    }

    /** A paragraph ends: a field whose code has not ended with it is damaged. */
    void endParagraph() {
        open.removeIf(field -> !field.result && !isContents(field));
    }

    private static boolean isContents(Field field) {
        String name = field.code.toString().strip().toUpperCase(Locale.ROOT);
        return name.equals("TOC") || name.startsWith("TOC ");
    }
}

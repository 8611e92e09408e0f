package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes and text boxes of a document, by the place in the body that they belong to; not thread-safe. */
final class Beside {

    private static final int NOTE_MARK = 2;
    private static final int ANCHOR = 26;
    private static final int TEXT_BOX = 22;
    private static final int SHAPE_OF_TEXT_BOX = 14;

    private final Map<Integer, Part> notes = new HashMap<>();
    private final Map<Integer, List<Part>> boxes = new HashMap<>();
    private List<Part> unanchored = List.of();

    /** Takes the places of notes and their texts. */
    Beside withNotes(ByteBuffer marks, ByteBuffer texts, Part part) {
        int count = (marks.limit() - 4) / (4 + NOTE_MARK);
        for (int i = 0; i < count && 4 * i + 8 <= texts.limit(); i++) {
            notes.put(marks.getInt(4 * i), part.inside(texts.getInt(4 * i), texts.getInt(4 * i + 4)));
        }
        return this;
    }

    /** Takes the places of shapes, and the texts of those that are text boxes. */
    Beside withTextBoxes(ByteBuffer anchors, ByteBuffer texts, ShapeGroups groups, Part part) {
        Map<Integer, List<Part>> byShape = new LinkedHashMap<>();
        int count = (texts.limit() - 4) / (4 + TEXT_BOX);
        for (int i = 0; i < count; i++) {
            int shape = texts.getInt(4 * (count + 1) + TEXT_BOX * i + SHAPE_OF_TEXT_BOX);
            Part text = part.inside(texts.getInt(4 * i), texts.getInt(4 * i + 4));
            byShape.computeIfAbsent(groups.anchored(shape), k -> new ArrayList<>())
                    .add(text);
        }
        int shapes = (anchors.limit() - 4) / (4 + ANCHOR);
        for (int i = 0; i < shapes; i++) {
            List<Part> own = byShape.remove(anchors.getInt(4 * (shapes + 1) + ANCHOR * i));
            if (own != null) {
                boxes.computeIfAbsent(anchors.getInt(4 * i), k -> new ArrayList<>())
                        .addAll(own);
            }
        }
        unanchored = byShape.values().stream().flatMap(List::stream).toList();
        return this;
    }

    /** The note that a character of the body refers to; null for none. */
    @Nullable
    Part note(int position) {
        return notes.get(position);
    }

    /** The texts of the shapes that hang on a character of the body. */
    List<Part> boxes(int position) {
        return boxes.getOrDefault(position, List.of());
    }

    /** Texts of shapes whose place is not known. */
    List<Part> unanchored() {
        return unanchored;
    }
}

package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Which shapes are drawn as one, so that only the group has a place in the text; immutable once read. */
final class ShapeGroups {

    private static final int DRAWING = 0xF002;
    private static final int GROUP = 0xF003;
    private static final int SHAPE = 0xF004;
    private static final int SHAPE_NUMBER = 0xF00A;

    /** The outermost group of a drawing is the drawing itself. */
    private static final int OUTERMOST = 1;

    private static final int DEEPEST = 32;

    private final Map<Integer, Integer> groups = new HashMap<>();

    private ShapeGroups() {}

    static ShapeGroups none() {
        return new ShapeGroups();
    }

    static ShapeGroups read(ByteBuffer drawings) {
        ShapeGroups read = new ShapeGroups();
        // what all drawings share comes first, then each with a byte in front that tells where it stands
        int at = drawings.limit() < 8 ? 0 : 8 + drawings.getInt(4);
        while (at > 0 && at + 9 <= drawings.limit()) {
            int end = at + 9 + Math.max(0, drawings.getInt(at + 5));
            if (drawings.getChar(at + 3) == DRAWING) {
                read.records(drawings, at + 9, Math.min(end, drawings.limit()), 0, 0);
            }
            at = end;
        }
        return read;
    }

    /**
     * Reads records one behind the other.
     *
     * @param group the shape of the group just inside the drawing that they stand in; 0 for none
     * @return the number of the first shape; 0 for none
     */
    private int records(ByteBuffer bytes, int from, int to, int depth, int group) {
        int first = 0;
        int own = group;
        for (int at = from; at + 8 <= to; ) {
            int type = bytes.getChar(at + 2);
            int length = bytes.getInt(at + 4);
            int start = at + 8;
            int end = length < 0 || length > to - start ? to : start + length;
            int shape = 0;
            if (type == SHAPE_NUMBER && end - start >= 4) {
                shape = bytes.getInt(start);
                groups.put(shape, group == 0 ? shape : group);
            } else if (type == SHAPE) {
                shape = records(bytes, start, end, depth, own);
                // the first shape of a group stands for all of it
                own = first == 0 && depth > OUTERMOST && own == 0 ? shape : own;
            } else if (type == GROUP && depth < DEEPEST) {
                shape = records(bytes, start, end, depth + 1, own);
            }
            first = first == 0 ? shape : first;
            at = end;
        }
        return first;
    }

    /** The shape itself, or the group whose place is its own. */
    int anchored(int shape) {
        return groups.getOrDefault(shape, shape);
    }
}

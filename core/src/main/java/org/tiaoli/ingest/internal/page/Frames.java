package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the columns of a file.
 *
 * <p>Stretches with the same left edge on pages of the same width share their measures. Left and right pages may have
 * different margins, and pages across the file different formats.
 */
final class Frames {

    /** A stretch with fewer lines tells nothing by itself. */
    private static final int FEWEST_LINES = 6;

    private static final class Group {
        private final float width;
        private final boolean column;
        private final boolean odd;
        private final float left;
        private final List<TextLine> lines = new ArrayList<>();

        Group(float width, boolean column, boolean odd, float left) {
            this.width = width;
            this.column = column;
            this.odd = odd;
            this.left = left;
        }

        boolean isLike(float otherWidth, boolean otherColumn) {
            return column == otherColumn && Math.abs(width - otherWidth) < 5;
        }
    }

    private Frames() {}

    /**
     * The column of each stretch.
     *
     * @param pages without furniture
     */
    static Map<PageBlock, Column> of(List<PageLayout> pages) {
        List<Group> groups = new ArrayList<>();
        Map<PageBlock, Group> groupOf = new IdentityHashMap<>();
        for (boolean large : new boolean[] {true, false}) {
            for (int page = 0; page < pages.size(); page++) {
                for (PageBlock block : pages.get(page).blocks()) {
                    if (block.lines().size() >= FEWEST_LINES == large) {
                        groupOf.put(block, group(groups, block, pages.get(page).width(), page % 2 == 1));
                    }
                }
            }
        }
        Map<Group, Column> columns = new IdentityHashMap<>();
        for (Group group : groups) {
            columns.put(group, Column.measure(group.lines, group.column ? extent(group.lines) : group.width));
        }
        Map<PageBlock, Column> columnOf = new IdentityHashMap<>();
        groupOf.forEach((block, group) -> columnOf.put(block, columns.getOrDefault(group, Column.UNKNOWN)));
        return columnOf;
    }

    private static Group group(List<Group> groups, PageBlock block, float width, boolean odd) {
        List<TextLine> lines = block.lines();
        float left = left(lines);
        float size = lines.isEmpty() ? 1 : lines.get(lines.size() / 2).size();
        Group nearest = null;
        for (Group group : groups) {
            boolean near = Math.abs(group.left - left) < 0.7f * size;
            boolean small = lines.size() < FEWEST_LINES && !block.column() && (nearest == null || group.odd == odd);
            if (group.isLike(width, block.column()) && (near || small)) {
                nearest = group;
                if (near) {
                    break;
                }
            }
        }
        if (nearest == null) {
            nearest = new Group(width, block.column(), odd, left);
            groups.add(nearest);
        }
        nearest.lines.addAll(lines);
        return nearest;
    }

    private static float left(List<TextLine> lines) {
        return (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    private static float extent(List<TextLine> lines) {
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        return (float) right - left(lines);
    }
}

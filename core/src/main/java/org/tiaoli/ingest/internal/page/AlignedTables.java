package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the tables that nothing but white space between their columns tells.
 *
 * <p>A line with gaps as wide as those between columns is taken for a head; the lines below it belong to the table as long as
 * none of them runs across a gap. At least three columns and two rows: pairs of words side by side are no table.
 */
final class AlignedTables {

    /** In characters, in the head of a table. */
    private static final float HEAD_GAP = 1.5f;

    /** In characters, in its other lines: a long cell may leave little room. */
    private static final float CELL_GAP = 0.4f;

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 64;

    private AlignedTables() {}

    /**
     * The tables among the rows of a page, from the top downwards.
     *
     * @param rows   from the top downwards; those that belong to a table are taken out
     * @param blanks those of the page
     */
    static List<PageTable> takeFrom(List<GlyphRow> rows, Blanks blanks) {
        List<PageTable> tables = new ArrayList<>();
        List<GlyphRow> kept = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            ColumnBands bands = ColumnBands.of(rows.get(at).segments(HEAD_GAP));
            int end = at + 1;
            if (bands.count() >= FEWEST_COLUMNS && bands.count() <= MOST_COLUMNS) {
                while (end < rows.size() && isNear(rows, end) && bands.take(rows.get(end), CELL_GAP)) {
                    end++;
                }
            }
            List<List<GlyphRow>> groups = end - at < 2 ? List.of() : groups(rows.subList(at, end), bands);
            if (groups.size() < 2) {
                kept.add(rows.get(at++));
                continue;
            }
            tables.add(table(groups, bands, blanks));
            at += groups.stream().mapToInt(List::size).sum();
        }
        rows.clear();
        rows.addAll(kept);
        return tables;
    }

    /** Lines of one table stand close to each other, in letters of one size. */
    private static boolean isNear(List<GlyphRow> rows, int at) {
        GlyphRow before = rows.get(at - 1);
        GlyphRow row = rows.get(at);
        float size = Math.max(before.size(), row.size());
        return row.y() - before.y() < 6 * size && Math.abs(before.size() - row.size()) < 0.3f * size;
    }

    /**
     * The lines of each row of the table, those at its end left out that fill the first column only.
     *
     * <p>Lines of one cell stand closer together than rows do; where all stand alike, a line without a first cell goes on with
     * the row before.
     */
    private static List<List<GlyphRow>> groups(List<GlyphRow> lines, ColumnBands bands) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 2; i < lines.size(); i++) {
            float pitch = lines.get(i).y() - lines.get(i - 1).y();
            least = Math.min(least, pitch);
            most = Math.max(most, pitch);
        }
        boolean tells = most > 1.25f * least;
        List<List<GlyphRow>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GlyphRow line = lines.get(i);
            float pitch = i == 0 ? Float.MAX_VALUE : line.y() - lines.get(i - 1).y();
            boolean close = pitch < 1.7f * line.size() && (!tells || pitch <= 1.25f * least);
            boolean partial = tells ? bands.filled(line) < bands.count() : !bands.fillsFirst(line);
            if (!close || !partial || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        while (!groups.isEmpty() && isLoose(groups.get(groups.size() - 1), bands)) {
            groups.remove(groups.size() - 1);
        }
        return groups;
    }

    private static boolean isLoose(List<GlyphRow> group, ColumnBands bands) {
        return group.stream().allMatch(line -> bands.filled(line) == 1);
    }

    private static PageTable table(List<List<GlyphRow>> groups, ColumnBands bands, Blanks blanks) {
        List<List<String>> cells = new ArrayList<>();
        for (List<GlyphRow> group : groups) {
            List<List<TextLine>> linesOf = new ArrayList<>();
            for (int column = 0; column < bands.count(); column++) {
                linesOf.add(new ArrayList<>());
            }
            for (GlyphRow line : group) {
                bands.cells(line).forEach((column, cell) -> linesOf.get(column).add(TextLine.of(cell, blanks)));
            }
            List<String> row = new ArrayList<>();
            for (int column = 0; column < bands.count(); column++) {
                row.add(Paragraphs.cell(linesOf.get(column), bands.right(column)));
            }
            cells.add(row);
        }
        GlyphRow first = groups.get(0).get(0);
        List<GlyphRow> lastGroup = groups.get(groups.size() - 1);
        return new PageTable(
                first.y() - first.size(),
                lastGroup.get(lastGroup.size() - 1).y(),
                bands.edges(),
                cells,
                Collections.nCopies(bands.count(), false));
    }
}

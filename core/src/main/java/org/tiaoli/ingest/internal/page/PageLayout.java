package org.tiaoli.ingest.internal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tiaoli.ingest.internal.BlockWriter;

/**
 * What stands on a page: lines of text, and between them tables.
 *
 * @param lines  from the top downwards, those inside of tables excepted
 * @param tables from the top downwards
 */
public record PageLayout(List<TextLine> lines, List<PageTable> tables) {

    /**
     * @param glyphs  the characters of the page
     * @param rulings the lines drawn on it
     */
    public static PageLayout of(List<Glyph> glyphs, List<Ruling> rulings) {
        List<PageTable> tables = new ArrayList<>(RuledTables.of(rulings, glyphs));
        List<Glyph> free = glyphs.stream()
                .filter(glyph -> tables.stream().noneMatch(table -> table.holds(glyph)))
                .toList();
        Blanks blanks = new Blanks(free);
        List<GlyphRow> rows = new ArrayList<>(GlyphRow.of(free));
        tables.addAll(AlignedTables.takeFrom(rows, blanks));
        tables.sort(Comparator.comparingDouble(PageTable::top));
        return new PageLayout(rows.stream().map(row -> TextLine.of(row, blanks)).toList(), tables);
    }

    /**
     * Writes the pages as blocks: paragraphs that run on over pages joined, tables that do so too.
     *
     * @param width of a page
     */
    public static void write(List<PageLayout> pages, float width, BlockWriter out) throws IOException {
        List<List<TextLine>> bodies =
                Margins.trim(pages.stream().map(PageLayout::lines).toList());
        Paragraphs column =
                Paragraphs.measure(bodies.stream().flatMap(List::stream).toList(), width);
        List<TextLine> run = new ArrayList<>();
        PageTable last = null;
        int number = -1;
        for (int page = 0; page < pages.size(); page++) {
            List<TextLine> body = bodies.get(page);
            int next = 0;
            for (PageTable table : pages.get(page).tables()) {
                while (next < body.size() && body.get(next).y() < table.top()) {
                    run.add(body.get(next++));
                }
                boolean goesOn = last != null && run.isEmpty() && last.hasColumnsOf(table);
                // the head of a table is printed again on its next page
                boolean sameHead = goesOn
                        && last != null
                        && last.rows().get(0).equals(table.rows().get(0));
                number += goesOn ? 0 : 1;
                flush(run, column, out);
                for (List<String> row :
                        table.rows().subList(sameHead ? 1 : 0, table.rows().size())) {
                    out.row(number, row);
                }
                last = table;
            }
            run.addAll(body.subList(next, body.size()));
            last = run.isEmpty() ? last : null;
        }
        flush(run, column, out);
    }

    private static void flush(List<TextLine> run, Paragraphs column, BlockWriter out) throws IOException {
        for (String paragraph : column.join(run)) {
            out.paragraph(paragraph);
        }
        run.clear();
    }
}

package org.tiaoli.ingest.internal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.text.Note;

/**
 * What stands on a page: lines of text and tables, in stretches across the page or in columns.
 *
 * @param width  of the page
 * @param blocks in reading order
 */
public record PageLayout(float width, List<PageBlock> blocks) {

    public PageLayout {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param glyphs  the characters of the page
     * @param rulings the lines drawn on it
     * @param width   of the page
     */
    public static PageLayout of(List<Glyph> glyphs, List<Ruling> rulings, float width) {
        List<PageTable> ruled = RuledTables.of(rulings, glyphs);
        List<Glyph> free = glyphs.stream()
                .filter(glyph -> ruled.stream().noneMatch(table -> table.holds(glyph)))
                .toList();
        Blanks blanks = new Blanks(free);
        List<PageBlock> blocks = new ArrayList<>();
        for (Columns.Stretch stretch : Columns.of(GlyphRow.of(free), ruled)) {
            List<GlyphRow> rows = new ArrayList<>(stretch.rows());
            List<PageItem> items = new ArrayList<>(stretch.tables());
            items.addAll(AlignedTables.takeFrom(rows, blanks));
            rows.forEach(row -> items.add(TextLine.of(row, blanks)));
            items.sort(Comparator.comparingDouble(PageItem::top));
            blocks.add(new PageBlock(stretch.column(), items));
        }
        return new PageLayout(width, blocks);
    }

    /** All lines, in reading order. */
    List<TextLine> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    /** All tables, in reading order. */
    List<PageTable> tables() {
        return blocks.stream()
                .flatMap(block -> block.items().stream())
                .filter(PageTable.class::isInstance)
                .map(PageTable.class::cast)
                .toList();
    }

    /** The same page with these of its items only. */
    PageLayout with(Predicate<PageItem> items) {
        return new PageLayout(
                width,
                blocks.stream()
                        .map(block -> new PageBlock(
                                block.column(),
                                block.items().stream().filter(items).toList()))
                        .toList());
    }

    /** Writes the pages as blocks: paragraphs that run on over pages joined, tables that do so too. */
    public static void write(List<PageLayout> pages, BlockWriter out) throws IOException {
        List<PageLayout> bodies = withoutContents(Margins.trim(pages), out);
        Map<PageBlock, Column> columns = Frames.of(bodies);
        Paragraphs paragraphs = new Paragraphs();
        TableWriter tables = new TableWriter(out);
        for (PageLayout page : bodies) {
            for (PageBlock block : page.blocks()) {
                Column column = columns.getOrDefault(block, Column.UNKNOWN);
                for (PageItem item : block.items()) {
                    if (item instanceof PageTable table) {
                        flush(paragraphs, out);
                        tables.write(table);
                    } else if (item instanceof TextLine line) {
                        paragraphs.add(line, column);
                        tables.end();
                    }
                }
            }
        }
        flush(paragraphs, out);
        tables.end();
    }

    private static List<PageLayout> withoutContents(List<PageLayout> pages, BlockWriter out) {
        Set<TextLine> contents = Contents.in(
                pages.stream().flatMap(page -> page.lines().stream()).toList());
        if (contents.isEmpty()) {
            return pages;
        }
        out.note(Note.info("contents-left-out", "a table of contents was left out", null));
        return pages.stream()
                .map(page -> page.with(item -> !(item instanceof TextLine line) || !contents.contains(line)))
                .toList();
    }

    private static void flush(Paragraphs paragraphs, BlockWriter out) throws IOException {
        for (String paragraph : paragraphs.end()) {
            out.paragraph(paragraph);
        }
    }
}

package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.text.Block;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/** Cuts a source into lines and tables, and sets apart what web pages leave behind in their texts. */
final class SourceLines {

    private final String text;
    private final Stops stops;
    private final boolean marked;
    private final List<Line> lines = new ArrayList<>();
    private final List<Boilerplate> remains = new ArrayList<>();

    private SourceLines(String text, Stops.Kinds kinds) {
        this.text = text;
        this.stops = Stops.of(text, kinds);
        this.marked =
                stops.mayHaveMarkup() && (text.contains("-->") || text.contains("<!--") || text.contains("[_TAG_"));
    }

    static SourceLines of(SourceText source, Stops.Kinds kinds) {
        SourceLines result = new SourceLines(source.text(), kinds);
        result.read(result.tables(source));
        return result;
    }

    List<Line> lines() {
        return lines;
    }

    /** Left-over markup, in order. */
    List<Boilerplate> remains() {
        return remains;
    }

    /** The places in the source that matter. */
    Stops stops() {
        return stops;
    }

    private List<TextTable> tables(SourceText source) {
        if (source.hasBlocks()) {
            return tables(source.blocks());
        }
        return stops.hasTabs() ? TabTables.find(text) : List.of();
    }

    private static List<TextTable> tables(List<Block> blocks) {
        List<TextTable> tables = new ArrayList<>();
        List<List<Span>> rows = new ArrayList<>();
        int table = -1;
        int start = 0;
        int end = 0;
        for (Block block : blocks) {
            if (table >= 0 && block.table() != table) {
                tables.add(new TextTable(start, end, rows));
                rows = new ArrayList<>();
            }
            if (block.kind() == Block.Kind.ROW) {
                if (block.table() != table) {
                    start = block.span().start();
                }
                end = block.span().end();
                rows.add(block.cells());
            }
            table = block.table();
        }
        if (table >= 0) {
            tables.add(new TextTable(start, end, rows));
        }
        return tables;
    }

    private void read(List<TextTable> tables) {
        int at = 0;
        boolean blank = false;
        int nextTable = 0;
        int[] ends = stops.lineEnds();
        int nextEnd = 0;
        while (at < text.length()) {
            if (nextTable < tables.size() && at >= tables.get(nextTable).start()) {
                TextTable table = tables.get(nextTable++);
                lines.add(new Line(table.start(), table.end(), 0, blank, table));
                at = Math.max(at, table.end());
                blank = false;
                continue;
            }
            int stop = nextTable < tables.size() ? tables.get(nextTable).start() : text.length();
            while (nextEnd < ends.length && ends[nextEnd] < at) {
                nextEnd++;
            }
            int end = nextEnd < ends.length ? Math.min(ends[nextEnd], stop) : stop;
            int before = lines.size();
            cut(at, end, blank);
            blank = lines.size() == before && (blank || end < stop || at == end);
            at = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
    }

    /** Takes a line in pieces, where markup stands in it. */
    private void cut(int from, int to, boolean blankBefore) {
        int at = from;
        boolean blank = blankBefore;
        while (at < to) {
            int markup = nextMarkup(at, to);
            int end = Glyphs.trimEnd(text, at, markup);
            int start = Glyphs.skipWhite(text, at, end);
            if (start < end) {
                lines.add(new Line(start, end, start - at, blank, null));
                blank = false;
            }
            if (markup >= to) {
                return;
            }
            at = endOfMarkup(markup, to);
            remains.add(new Boilerplate(new Span(markup, at), "left-over markup of a web page"));
        }
    }

    private int nextMarkup(int from, int to) {
        if (!marked) {
            return to;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 128 && (c == '-' || c == '[' || c == '<') && endOfMarkup(i, to) > i) {
                return i;
            }
        }
        return to;
    }

    /** One behind the markup at {@code at}; {@code at} itself where there is none. */
    private int endOfMarkup(int at, int to) {
        if (text.startsWith("-->", at)) {
            return Math.min(to, at + 3);
        }
        if (text.startsWith("<!--", at)) {
            return Math.min(to, at + 4);
        }
        if (text.startsWith("[_TAG_", at)) {
            int close = at;
            while (close < to && close - at < 16 && text.charAt(close) != ']') {
                close++;
            }
            return close < to && text.charAt(close) == ']' ? close + 1 : at;
        }
        return at;
    }
}

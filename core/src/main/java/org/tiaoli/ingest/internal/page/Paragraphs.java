package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins lines to the paragraphs that were wrapped there.
 *
 * <p>A line goes on in the next one when the beginning of that one would not have found room in it, unless the next begins a
 * paragraph: by its indent where the document indents first lines, by its label where it does not.
 */
public final class Paragraphs {

    /** Where fewer lines than this end at the same edge, it is none. */
    private static final double LEAST_AT_EDGE = 0.25;

    private final float left;
    private final float right;
    private final boolean indents;

    private Paragraphs(float left, float right, boolean indents) {
        this.left = left;
        this.right = right;
        this.indents = indents;
    }

    /** The paragraphs of a stretch of lines, in reading order. */
    List<String> join(List<TextLine> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            if (before != null && !goesOn(before, line)) {
                paragraphs.add(current.toString());
                current.setLength(0);
            }
            join(current, line.text());
            before = line;
        }
        if (before != null) {
            paragraphs.add(current.toString());
        }
        return paragraphs;
    }

    /**
     * Finds the edges of the column.
     *
     * @param lines all lines of the file
     * @param width of a page
     */
    static Paragraphs measure(List<TextLine> lines, float width) {
        if (lines.isEmpty()) {
            return new Paragraphs(0, Float.MAX_VALUE, false);
        }
        float[] lefts = sorted(lines, true);
        float size = lines.get(lines.size() / 2).size();
        float left = lefts[(int) (lefts.length * 0.05)];
        float right = edge(lines, size);
        long atEdge = lines.stream().filter(l -> right - l.right() < size).count();
        // lists of short lines end anywhere; text ends as far from the paper's edge as it begins, or in many lines
        // alike
        boolean sameEdge = atEdge >= LEAST_AT_EDGE * lines.size() && right - left > 0.3f * width;
        boolean column = width - right < left + 0.08f * width || sameEdge;
        long indented =
                lines.stream().filter(l -> isIndent(l.left() - left, size)).count();
        long flush = lines.stream().filter(l -> l.left() - left < 0.7f * size).count();
        boolean indents = indented >= 2 && indented >= 0.1 * lines.size() && flush >= 1;
        return new Paragraphs(left, column ? right : Float.MAX_VALUE, indents);
    }

    /** The edge that several lines reach; marks may hang over it, and single lines do. */
    private static float edge(List<TextLine> lines, float size) {
        List<TextLine> inside = lines.stream().filter(l -> !mayHang(l.text())).toList();
        float[] rights = sorted(inside.size() >= 3 ? inside : lines, false);
        for (int i = rights.length - 1; i >= 2; i--) {
            if (rights[i] - rights[i - 2] < 0.5f * size) {
                return rights[i];
            }
        }
        return rights[rights.length - 1];
    }

    private static boolean mayHang(String line) {
        return "，。、；：！？）》”’,.;:".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static float[] sorted(List<TextLine> lines, boolean lefts) {
        float[] values = new float[lines.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = lefts ? lines.get(i).left() : lines.get(i).right();
        }
        Arrays.sort(values);
        return values;
    }

    private static boolean isIndent(float distance, float size) {
        return distance > 1.4f * size && distance < 2.6f * size;
    }

    private boolean goesOn(TextLine before, TextLine line) {
        float size = Math.max(before.size(), line.size());
        boolean otherFont = Math.abs(before.size() - line.size()) > 0.15f * size;
        if (otherFont || before.gapped() || line.gapped() || right - before.right() > line.opening() - 0.05f * size) {
            return false;
        }
        boolean flush = line.left() - left < 0.7f * line.size();
        if (indents) {
            return flush;
        }
        return line.left() - before.left() < 0.7f * line.size() && !Labels.opens(line.text());
    }

    /** The text of the lines of a cell whose right edge is here. */
    static String cell(List<TextLine> lines, float right) {
        StringBuilder out = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            // a line that ends well before the cell's edge was ended on purpose
            if (before != null && right - before.right() > line.opening() + 0.8f * line.size()) {
                out.append(' ');
            }
            join(out, line.text());
            before = line;
        }
        return out.toString();
    }

    /**
     * The text of one paragraph, whose lines are known to belong together.
     *
     * @param glyphs in the order in which the page draws them: behind the foot of a column comes the head of the next
     */
    public static String joined(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || glyphs.get(i - 1).y() - glyphs.get(i).y()
                            > 2 * glyphs.get(i).size()) {
                TextLine.of(glyphs.subList(start, i)).forEach(line -> join(out, line.text()));
                start = i;
            }
        }
        return out.toString();
    }

    /** Without a space between Chinese characters, with one between words. */
    public static void join(StringBuilder paragraph, String line) {
        if (!paragraph.isEmpty()) {
            char last = paragraph.charAt(paragraph.length() - 1);
            if (!GlyphText.isWide(last) && !GlyphText.isWide(line.charAt(0)) && last != '-') {
                paragraph.append(' ');
            }
        }
        paragraph.append(line);
    }
}

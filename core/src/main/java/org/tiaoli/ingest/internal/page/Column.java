package org.tiaoli.ingest.internal.page;

import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of a column, or of pages across, begin and end.
 *
 * @param left    edge of the lines that are not indented
 * @param right   edge of the lines that are full; beyond any line where lines end as they like
 * @param indents whether paragraphs begin with an indent
 * @param pitch   from line to line inside a paragraph; 0 where it is not known
 * @param spaced  whether more room than that parts paragraphs
 * @param stops   whether most full stops are those of paragraphs, rather than of sentences inside of them
 */
record Column(float left, float right, boolean indents, float pitch, boolean spaced, boolean stops) {

    /** Of nothing that could be measured: every line may end anywhere. */
    static final Column UNKNOWN = new Column(0, Float.MAX_VALUE, false, 0, false, false);

    /** Room above a line of this many pitches is more than that inside a paragraph. */
    private static final float MORE_ROOM = 1.2f;

    private static final double LEAST_SPACED = 0.1;

    /** Where fewer lines than this end at the same edge, it is none. */
    private static final double LEAST_AT_EDGE = 0.25;

    /**
     * Measures a column.
     *
     * @param lines all lines of it
     * @param width of a page; that of the column where columns stand side by side
     */
    static Column measure(List<TextLine> lines, float width) {
        if (lines.isEmpty()) {
            return UNKNOWN;
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
        float pitch = pitch(lines, right, size);
        int spaced = 0;
        for (int i = 1; i < lines.size(); i++) {
            float room = lines.get(i).y() - lines.get(i - 1).y();
            spaced += room > MORE_ROOM * pitch && room < 3 * pitch ? 1 : 0;
        }
        boolean parts = spaced > LEAST_SPACED * lines.size();
        return new Column(left, column ? right : Float.MAX_VALUE, indents, pitch, parts, stops(lines, right, size));
    }

    private static boolean stops(List<TextLine> lines, float right, float size) {
        int ofParagraphs = 0;
        int ofSentences = 0;
        for (TextLine line : lines) {
            int last = line.text().length() - 1;
            boolean ends = line.text().charAt(last) == '。';
            ofParagraphs += ends && right - line.right() > 1.5f * size ? 1 : 0;
            ofSentences +=
                    (int) line.text().chars().limit(last).filter(c -> c == '。').count();
        }
        return ofParagraphs > 1.5 * ofSentences;
    }

    static boolean isIndent(float distance, float size) {
        return distance > 0.95f * size && distance < 2.6f * size;
    }

    /** Does the line end so close to the edge that the beginning of the next found no room in it? */
    boolean isFull(TextLine line, TextLine next) {
        return right - line.right() <= next.opening() - 0.05f * Math.max(line.size(), next.size());
    }

    /** Does the line take up most of the column, as a name or date at its edge does not? */
    boolean isLong(TextLine line) {
        return line.right() - line.left() > 0.6f * (right - left);
    }

    boolean isFlush(TextLine line) {
        return line.left() - left < 0.7f * line.size();
    }

    /** Is there more room between the two than between lines of a paragraph? */
    boolean isApart(TextLine before, TextLine line) {
        return pitch > 0 && line.y() - before.y() > MORE_ROOM * pitch;
    }

    /** Do the two stand as close as lines of a paragraph, where paragraphs are spaced? */
    boolean isClose(TextLine before, TextLine line) {
        return spaced && line.y() > before.y() && !isApart(before, line);
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

    /** The middle one of the distances from full lines to the next: most of these go on. */
    private static float pitch(List<TextLine> lines, float right, float size) {
        float[] pitches = new float[lines.size()];
        int n = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            float pitch = lines.get(i).y() - before.y();
            if (pitch > 0 && right - before.right() < 1.5f * size && Math.abs(before.size() - size) < 0.15f * size) {
                pitches[n++] = pitch;
            }
        }
        Arrays.sort(pitches, 0, n);
        return n < 3 ? 0 : pitches[n / 2];
    }
}

package org.tiaoli.outline;

import java.util.Arrays;
import java.util.List;

/**
 * The width at which a text was wrapped, if it was.
 *
 * <p>Lines that break inside a sentence end at the margin, so nearly all of them are equally wide; in a text that is not
 * wrapped the few lines without a closing mark have any length.
 */
final class LineWidth {

    private static final int NARROWEST = 16;
    private static final int WIDEST = 200;
    private static final int SLACK = 2;

    private final String text;
    private final boolean display;
    private final int full;

    private LineWidth(String text, boolean display, int full) {
        this.text = text;
        this.display = display;
        this.full = full;
    }

    static LineWidth of(String text, List<RawLine> lines, Furniture furniture) {
        LineWidth byCharacters = measure(text, lines, furniture, false);
        return byCharacters.isWrapped() ? byCharacters : measure(text, lines, furniture, true);
    }

    private static LineWidth measure(String text, List<RawLine> lines, Furniture furniture, boolean display) {
        LineWidth probe = new LineWidth(text, display, 0);
        int[] open = new int[WIDEST + 1];
        int[] all = new int[WIDEST + 1];
        int opens = 0;
        int total = 0;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            if (line.table() != null || furniture.contains(i)) {
                continue;
            }
            int width = Math.min(WIDEST, probe.width(line));
            all[width]++;
            total++;
            if (width >= NARROWEST && !Glyphs.endsParagraph(text.charAt(line.end() - 1))) {
                open[width]++;
                opens++;
            }
        }
        int margin = margin(open);
        int near = Arrays.stream(open, Math.max(0, margin - SLACK), Math.min(WIDEST, margin + SLACK) + 1)
                .sum();
        int wider = Arrays.stream(all, Math.min(WIDEST, margin + SLACK) + 1, WIDEST + 1)
                .sum();
        boolean wrapped = opens >= 4
                && near >= 4
                && near * 100 >= opens * 55
                && near * 100 >= total * 12
                && wider * 100 <= total * 4;
        return new LineWidth(text, display, wrapped ? margin : 0);
    }

    private static int margin(int[] open) {
        int best = 0;
        for (int width = NARROWEST; width < WIDEST; width++) {
            best = open[width] > open[best] ? width : best;
        }
        return best;
    }

    boolean isWrapped() {
        return full > 0;
    }

    /** Does this line reach the margin, so that it may go on in the next? */
    boolean reaches(RawLine line) {
        return width(line) >= full - SLACK * (display ? 2 : 1);
    }

    private int width(RawLine line) {
        if (!display || line.length() > WIDEST) {
            return line.length();
        }
        int width = 0;
        for (int i = line.start(); i < line.end(); i++) {
            width += text.charAt(i) < 0x2e80 && text.charAt(i) != '—' && text.charAt(i) != '…' ? 1 : 2;
        }
        return width;
    }
}

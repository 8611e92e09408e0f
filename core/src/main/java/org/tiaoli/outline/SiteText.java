package org.tiaoli.outline;

import java.util.List;
import org.tiaoli.lexicon.Lexicon;

/** Tells text of a web page from text of a document: introductions, advertisements, teasers. */
final class SiteText {

    private static final int LONGEST = 400;
    private static final int TEASER_COMPARED = 60;

    private final Words phrases;

    SiteText(Lexicon lexicon) {
        this.phrases = Words.of(lexicon, "site-text");
    }

    /** Does this line speak to the visitors of a page? */
    boolean isAddress(String text, Line line) {
        return line.table() == null && line.length() <= LONGEST && phrases.in(text, line.start(), line.end());
    }

    /** Is the first line a teaser, the beginning of what follows, run together and cut off? */
    boolean isTeaser(String text, List<Line> lines) {
        if (lines.size() < 2 || lines.get(0).table() != null) {
            return false;
        }
        Line first = lines.get(0);
        String teaser = Glyphs.squeeze(text, first.start(), Math.min(first.end(), first.start() + 2 * TEASER_COMPARED));
        boolean cutOff = text.startsWith("...", Math.max(0, first.end() - 3)) || text.charAt(first.end() - 1) == '…';
        // a teaser may leave out the title below it
        return repeats(text, lines, 1, teaser, cutOff) || lines.size() > 2 && repeats(text, lines, 2, teaser, cutOff);
    }

    private static boolean repeats(String text, List<Line> lines, int from, String teaser, boolean cutOff) {
        StringBuilder following = new StringBuilder();
        for (int i = from; i < lines.size() && following.length() < teaser.length(); i++) {
            Line line = lines.get(i);
            following.append(
                    Glyphs.squeeze(text, line.start(), Math.min(line.end(), line.start() + 2 * TEASER_COMPARED)));
        }
        int compared = Math.min(TEASER_COMPARED, cutOff ? teaser.length() - 6 : teaser.length());
        Line second = lines.get(from);
        Line first = lines.get(0);
        boolean runTogether = first.length() > second.length();
        return compared >= 10
                && runTogether
                && (cutOff || first.length() > 2 * second.length())
                && following.length() >= compared
                && following.toString().startsWith(teaser.substring(0, compared));
    }
}

package org.tiaoli.outline;

import java.util.Arrays;
import java.util.List;
import org.tiaoli.lexicon.Lexicon;

/** Tells text of a web page from text of a document: introductions, advertisements, teasers. */
final class SiteText {

    private static final int LONGEST = 400;
    private static final int TEASER_COMPARED = 60;

    private final String[] phrases;

    /** Of each phrase, where its rarest character stands in it. */
    private final int[] places;

    /** These characters, in the same order. */
    private final String signs;

    SiteText(Lexicon lexicon) {
        phrases = lexicon.patterns("site-text").toArray(new String[0]);
        places = Arrays.stream(phrases).mapToInt(Rarity::rarest).toArray();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < phrases.length; i++) {
            all.append(phrases[i].charAt(places[i]));
        }
        signs = all.toString();
    }

    /** The characters to look out for: one stands in each phrase that speaks to visitors. */
    String signs() {
        return signs;
    }

    /** Does the line speak to the visitors of a page, with a phrase around the character at {@code sign}? */
    boolean isAddress(String text, Line line, int sign) {
        if (line.table() != null || line.length() > LONGEST) {
            return false;
        }
        char c = text.charAt(sign);
        for (int i = signs.indexOf(c); i >= 0; i = signs.indexOf(c, i + 1)) {
            int from = sign - places[i];
            if (from >= line.start() && from + phrases[i].length() <= line.end() && text.startsWith(phrases[i], from)) {
                return true;
            }
        }
        return false;
    }

    /** Is the first line a teaser, the beginning of what follows, run together and cut off? */
    boolean isTeaser(String text, List<Line> lines) {
        if (lines.size() < 2 || lines.get(0).table() != null) {
            return false;
        }
        Line first = lines.get(0);
        boolean cutOff = text.startsWith("...", Math.max(0, first.end() - 3)) || text.charAt(first.end() - 1) == '…';
        // a teaser may leave out the title below it
        return repeats(text, lines, 1, cutOff) || lines.size() > 2 && repeats(text, lines, 2, cutOff);
    }

    private static boolean repeats(String text, List<Line> lines, int from, boolean cutOff) {
        if (text.charAt(lines.get(0).start()) != text.charAt(lines.get(from).start())) {
            return false;
        }
        Line first = lines.get(0);
        String teaser = Glyphs.squeeze(text, first.start(), Math.min(first.end(), first.start() + 2 * TEASER_COMPARED));
        StringBuilder following = new StringBuilder();
        for (int i = from; i < lines.size() && following.length() < teaser.length(); i++) {
            Line line = lines.get(i);
            following.append(
                    Glyphs.squeeze(text, line.start(), Math.min(line.end(), line.start() + 2 * TEASER_COMPARED)));
        }
        int compared = Math.min(TEASER_COMPARED, cutOff ? teaser.length() - 6 : teaser.length());
        Line second = lines.get(from);
        boolean runTogether = first.length() > second.length();
        return compared >= 10
                && runTogether
                && (cutOff || first.length() > 2 * second.length())
                && following.length() >= compared
                && following.toString().startsWith(teaser.substring(0, compared));
    }
}

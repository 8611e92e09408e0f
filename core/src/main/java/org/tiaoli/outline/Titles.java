package org.tiaoli.outline;

import java.util.List;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Numeral;

/** Judges whether lines look like the title of a document. */
final class Titles {

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST = 160;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_FIELD = 4;
    private static final int LONGEST_STATUS = 12;

    private final Words endings;

    Titles(Lexicon lexicon) {
        this.endings = Words.of(lexicon, "title-endings");
    }

    /** A short line without a closing mark that is no date, number, addressee, note or caption of contents. */
    boolean mayBePart(String text, Line line) {
        if (line.table() != null || line.length() > LONGEST_LINE) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        if (Glyphs.endsParagraph(last) || Glyphs.isComma(last)) {
            return false;
        }
        String words = Glyphs.squeeze(text, line.start(), line.end());
        return !Dates.isDate(words)
                && !isDocumentNumber(words)
                && !isAttachmentLabel(words)
                && !isField(words)
                && !isPrinting(words)
                && !Contents.isCaption(words)
                && (words.charAt(0) != '（' && words.charAt(0) != '(' || isStatus(words));
    }

    /** 沪府发〔2020〕3号, and the like. */
    static boolean isDocumentNumber(String words) {
        int number = words.lastIndexOf('号') >= 0 ? words.lastIndexOf('号') : words.lastIndexOf('號');
        if (number < 2
                || words.length() > 40
                || !Numeral.isArabic(words.charAt(number - 1))
                || number < words.length() - 2) {
            return false;
        }
        return words.indexOf('〔') >= 0
                || words.indexOf('[') >= 0
                || words.indexOf('（') >= 0
                || words.indexOf('第') >= 0
                || words.indexOf('【') >= 0
                || words.indexOf('［') >= 0
                || words.indexOf('(') >= 0;
    }

    private static boolean isAttachmentLabel(String words) {
        return words.startsWith("附")
                && (words.length() <= 5
                        || words.indexOf('：') < 5 && words.indexOf('：') > 0
                        || words.indexOf(':') < 5 && words.indexOf(':') > 0);
    }

    /** 某某局办公室 2020年4月25日印发, which closes official papers. */
    private static boolean isPrinting(String words) {
        return words.endsWith("日印发") && words.indexOf('年') > 0;
    }

    /** 签发人：某某 and the like. */
    private static boolean isField(String words) {
        int colon = words.indexOf('：');
        return colon > 0 && colon <= LONGEST_FIELD && words.indexOf('《') < 0;
    }

    /** （试行）, （修订草案） and （2020年修订版）, which stand in a line of their own below a title. */
    private static boolean isStatus(String words) {
        boolean dated = words.indexOf('月') >= 0 || words.indexOf('过') >= 0 || words.indexOf('布') >= 0;
        return words.length() <= LONGEST_STATUS && !dated;
    }

    boolean isComplete(String words) {
        String bare = words;
        int bracket = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
        boolean closed = bare.endsWith("）") || bare.endsWith(")");
        if (closed && bracket > 0) {
            bare = bare.substring(0, bracket);
        }
        return endings.end(bare);
    }

    /** Does a whole title stand at this line? Returns how many lines it has, 0 for none. */
    int linesOfTitle(String text, List<Line> lines, int from, int to) {
        StringBuilder words = new StringBuilder();
        int complete = 0;
        for (int i = from; i < Math.min(to, from + MOST_LINES); i++) {
            Line line = lines.get(i);
            if (!mayBePart(text, line)) {
                break;
            }
            String piece = Glyphs.squeeze(text, line.start(), line.end());
            boolean status = isStatus(piece) && "（(".indexOf(piece.charAt(0)) >= 0;
            if (i == from && status || complete > 0 && line.blankBefore() && !status) {
                break;
            }
            if (complete > 0 && !status && !isRestOfTitle(piece)) {
                break;
            }
            words.append(piece);
            if (words.length() > LONGEST) {
                break;
            }
            complete = isComplete(words.toString()) ? i - from + 1 : complete;
        }
        return complete;
    }

    /** 实施细则 alone is the end of a title, not one of its own. */
    private boolean isRestOfTitle(String words) {
        return words.length() <= 6 && endings.end(words);
    }
}

package org.tiaoli.ingest.internal.html;

/** White space of a page's source, which is not that of its text. */
final class WhiteSpace {

    private WhiteSpace() {}

    /**
     * Makes one space of each stretch of white space; a line end of the source between two Chinese characters is none.
     *
     * @param before what stands in front in the same line
     */
    static String collapse(String source, CharSequence before) {
        StringBuilder out = new StringBuilder(source.length());
        boolean pending = false;
        boolean broken = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                pending = true;
                broken |= c == '\n' || c == '\r';
                continue;
            }
            if (pending) {
                space(out, before, broken, c);
                pending = false;
                broken = false;
            }
            out.append(c);
        }
        if (pending) {
            space(out, before, broken, ' ');
        }
        return out.toString();
    }

    private static void space(StringBuilder out, CharSequence before, boolean broken, char next) {
        CharSequence left = out.isEmpty() ? before : out;
        char last = left.isEmpty() ? '\n' : left.charAt(left.length() - 1);
        boolean wrap = broken && isWide(last) && (isWide(next) || next == ' ');
        if (last != ' ' && last != '\n' && !wrap) {
            out.append(' ');
        }
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c)
                || c >= 0x3000 && c < 0x3040
                || c >= 0xFF00 && c < 0xFF60
                || c == '“'
                || c == '”'
                || c == '—';
    }
}

package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Sets clean texts on pages and reads them off line by line, as converters do with print, for tests. The same seed sets alike. */
final class Typeset {

    private static final Pattern HEADING = Pattern.compile("^第[一二三四五六七八九十百]+[编章节][　 ]");
    private static final String NO_LINE_BEGINS = "，。；：、）》”！？";
    private static final String NO_LINE_ENDS = "（《“";
    private static final List<String> NUMBERS = List.of(
            "— %d —",
            "- %d -", "-%d-", "%d", "第 %d 页", "第%d页 共%t页", "第 %d 页，共 %t 页", "%d/%t", "%d / %t", "·%d·", "－%d－");
    private static final List<String> LEADERS =
            List.of("………………", "......................", "…………… ", "··········", "\t", "  ");

    /** What becomes of a mark that no line may begin with. */
    private enum Forbidden {
        HANGS,
        TAKES_ONE_DOWN,
        BEGINS
    }

    /** What becomes of the indent of paragraphs. */
    private enum Indent {
        NONE,
        LOST,
        SPACES,
        IDEOGRAPHIC
    }

    private final Random random;
    private final int width;
    private final boolean halves;
    private final boolean wholeNumbers;
    private final boolean clearEnds;
    private final Forbidden forbidden;
    private final Indent indent;
    private final boolean centred;
    private final int page;
    private final String number;
    private final boolean head;
    private final boolean blanks;
    private final boolean contents;

    private Typeset(long seed, int narrowest, int widest, boolean clearEnds) {
        this.random = new Random(seed * 31 + 7);
        this.width = narrowest + random.nextInt(widest - narrowest + 1);
        this.halves = random.nextInt(3) == 0;
        this.wholeNumbers = random.nextBoolean();
        this.forbidden = Forbidden.values()[random.nextInt(5) < 2 ? 0 : random.nextInt(4) < 3 ? 1 : 2];
        this.clearEnds = clearEnds;
        int roll = random.nextInt(10);
        this.indent = clearEnds && roll < 5 ? Indent.NONE : Indent.values()[roll % 4];
        this.centred = random.nextInt(3) == 0;
        this.page = 22 + random.nextInt(20);
        this.number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        this.head = random.nextInt(3) == 0;
        this.blanks = random.nextInt(4) == 0;
        this.contents = random.nextInt(2) == 0;
    }

    /** As printed in one column; where {@code clearEnds}, no paragraph ends at the margin. */
    static Typeset column(long seed, boolean clearEnds) {
        return new Typeset(seed, 30, 45, clearEnds);
    }

    /** As one of two columns of a gazette is printed. */
    static Typeset narrow(long seed) {
        return new Typeset(seed, 17, 25, false);
    }

    String set(String text) {
        List<String> lines = new ArrayList<>();
        String title = text.substring(0, text.indexOf('\n'));
        boolean open = !contents;
        boolean first = true;
        for (String line : text.split("\n")) {
            boolean heading = HEADING.matcher(line).find();
            if (!open && heading) {
                open = true;
                contents(text, lines);
            }
            if (line.isBlank()) {
                lines.add("");
            } else if (first || heading && centred) {
                centre(line.strip(), lines);
            } else {
                paragraph(line.strip(), lines);
            }
            first = false;
        }
        return pages(lines, title);
    }

    private void contents(String text, List<String> lines) {
        lines.add(List.of("目  录", "目录", "目　录", "目 录").get(random.nextInt(4)));
        String leader = LEADERS.get(random.nextInt(LEADERS.size()));
        int at = 2;
        for (String line : text.split("\n")) {
            at += line.length() / width + 1;
            if (HEADING.matcher(line).find()) {
                lines.add(line.strip() + leader + (at / page + 1));
            }
        }
    }

    private void centre(String line, List<String> lines) {
        for (int i = 0; i < line.length(); i += width - 8) {
            String piece = line.substring(i, Math.min(line.length(), i + width - 8));
            lines.add(" ".repeat(indent == Indent.NONE ? 0 : width - piece.length()) + piece);
        }
    }

    private void paragraph(String text, List<String> lines) {
        int begin = indent == Indent.NONE ? 0 : 2;
        List<String> set = clearEnds ? withClearEnd(text, begin) : cut(text, begin, width);
        for (int i = 0; i < set.size(); i++) {
            boolean opens = i == 0;
            String before = !opens ? "" : indent == Indent.SPACES ? "    " : indent == Indent.IDEOGRAPHIC ? "　　" : "";
            lines.add(before + set.get(i));
        }
    }

    /** Takes words down, or stretches the text by spaces, until the last line ends well before the margin. */
    private List<String> withClearEnd(String text, int begin) {
        String stretched = text;
        while (stretched.length() < text.length() + 6) {
            for (int narrower = 0; narrower < 3; narrower++) {
                List<String> set = cut(stretched, begin, width - narrower);
                String last = set.get(set.size() - 1);
                int room = width - (set.size() == 1 ? begin : 0);
                if (last.length() > 1 && columns(last, last.length()) < room - 2) {
                    return set;
                }
            }
            int at = text.length() > 12 ? 10 + random.nextInt(text.length() - 10) : text.length() - 1;
            stretched = stretched.substring(0, at) + " " + stretched.substring(at);
        }
        return cut(text, begin, width);
    }

    private List<String> cut(String text, int begin, int width) {
        List<String> set = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int room = width - (at == 0 ? begin : 0);
            int end = at;
            while (end < text.length() && columns(text.substring(at, end + 1), end + 1 - at) <= room) {
                end++;
            }
            if (end < text.length()) {
                end = allowed(text, at, end);
            }
            set.add(text.substring(at, end));
            at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return set;
    }

    /** Where the line that is full at {@code end} really ends. */
    private int allowed(String text, int start, int end) {
        int at = end;
        if (wholeNumbers) {
            while (at > start + 1 && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 1))) {
                at--;
            }
        }
        if (forbidden == Forbidden.BEGINS) {
            return at;
        }
        if (forbidden == Forbidden.HANGS && NO_LINE_BEGINS.indexOf(text.charAt(at)) >= 0) {
            boolean one = at + 1 >= text.length() || NO_LINE_BEGINS.indexOf(text.charAt(at + 1)) < 0;
            if (one) {
                return at + 1;
            }
        }
        while (at > start + 1 && NO_LINE_BEGINS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        while (at > start + 1 && NO_LINE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private int columns(String text, int to) {
        if (!halves) {
            return to;
        }
        int half = 0;
        for (int i = 0; i < to; i++) {
            half += text.charAt(i) < 128 ? 1 : 2;
        }
        return (half + 1) / 2;
    }

    private String pages(List<String> lines, String title) {
        StringBuilder out = new StringBuilder();
        int total = (lines.size() + page - 1) / page;
        for (int i = 0; i < lines.size(); i++) {
            if (head && i % page == 0 && i > 0) {
                out.append(title).append('\n').append(blanks ? "\n" : "");
            }
            out.append(lines.get(i)).append('\n');
            if (i % page == page - 1 || i == lines.size() - 1) {
                String printed = number.replace("%d", "" + (i / page + 1)).replace("%t", "" + total);
                out.append(blanks ? "\n" : "").append(printed).append('\n').append(blanks ? "\n" : "");
            }
        }
        return out.toString();
    }
}

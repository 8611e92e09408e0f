package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds printed tables of contents: lines that lead with dots, or under the word 目录 with a gap, to the number of a page. */
final class Contents {

    private static final String LEADERS = ".．·…‥・。•";
    private static final int FEWEST_LEADERS = 3;

    /** Fewer lines without the word 目录 above them could be something to fill in. */
    private static final int FEWEST_LINES = 3;

    /** Lines in front of one that ends in a page number, where long titles wrap. */
    private static final int LONGEST_TITLE = 2;

    private Contents() {}

    /** The lines of tables of contents, their title included. */
    static Set<TextLine> in(List<TextLine> lines) {
        Set<TextLine> contents = Collections.newSetFromMap(new IdentityHashMap<>());
        int at = 0;
        while (at < lines.size()) {
            boolean titled = isTitle(lines.get(at).text());
            List<TextLine> entries = entries(lines, titled ? at + 1 : at, titled);
            if (entries.size() >= (titled ? 1 : FEWEST_LINES)) {
                if (titled) {
                    contents.add(lines.get(at));
                }
                contents.addAll(entries);
            }
            at += Math.max(1, entries.size());
        }
        return contents;
    }

    private static List<TextLine> entries(List<TextLine> lines, int from, boolean titled) {
        List<TextLine> entries = new ArrayList<>();
        int at = from;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && end - at <= LONGEST_TITLE && !isEntry(lines.get(end), titled)) {
                end++;
            }
            if (end == lines.size()
                    || end - at > LONGEST_TITLE
                    || end > at && !Labels.opens(lines.get(at).text())) {
                break;
            }
            entries.addAll(lines.subList(at, end + 1));
            at = end + 1;
        }
        return entries;
    }

    static boolean isTitle(String line) {
        String bare = line.replaceAll("[\\s　【】\\[\\]]", "");
        return bare.equals("目录") || bare.equals("目錄") || bare.equals("目次") || bare.equalsIgnoreCase("contents");
    }

    private static boolean isEntry(TextLine line, boolean titled) {
        String text = line.text();
        int end = text.length();
        while (end > 0 && ")）-－—–".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0
                && (Character.isDigit(text.charAt(start - 1)) || "ivxIVX".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        int leaders = 0;
        int at = start;
        while (at > 0 && (LEADERS.indexOf(text.charAt(at - 1)) >= 0 || " -－—–(（".indexOf(text.charAt(at - 1)) >= 0)) {
            leaders += LEADERS.indexOf(text.charAt(--at)) >= 0 ? text.charAt(at) == '…' ? 2 : 1 : 0;
        }
        return leaders >= FEWEST_LEADERS || titled && line.gapped() && end > start && at < start && end - start <= 4;
    }
}

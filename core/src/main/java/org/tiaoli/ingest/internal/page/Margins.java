package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the lines that stand at the top or bottom of page after page, and page numbers. */
final class Margins {

    /** Lines at each end of a page that may be furniture. */
    private static final int OUTER_LINES = 2;

    private Margins() {}

    /** The pages without furniture. */
    static List<PageLayout> trim(List<PageLayout> pages) {
        List<List<TextLine>> lines = pages.stream()
                .map(page -> page.lines().stream()
                        .sorted(Comparator.comparingDouble(TextLine::y))
                        .toList())
                .toList();
        boolean tables = pages.stream().anyMatch(page -> !page.tables().isEmpty());
        Set<TextLine> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        trimLines(lines, tables).forEach(kept::addAll);
        return pages.stream()
                .map(page -> page.with(item -> !(item instanceof TextLine line) || kept.contains(line)))
                .toList();
    }

    /**
     * The lines without furniture, page by page.
     *
     * @param pages the lines of each page, from the top downwards
     * @param body  whether the pages hold anything else
     * @return as many pages, some of them shorter
     */
    static List<List<TextLine>> trimLines(List<List<TextLine>> pages, boolean body) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (TextLine line : outer(pages.get(page))) {
                for (String place : places(line, page)) {
                    pagesOf.computeIfAbsent(place, k -> new HashSet<>()).add(page);
                }
            }
        }
        List<List<TextLine>> trimmed = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            trimmed.add(trimPage(pages.get(page), page, pagesOf, pages.size()));
        }
        // pages of a line or two have no body that could have furniture around it
        return !body && trimmed.stream().allMatch(List::isEmpty) ? pages : trimmed;
    }

    private static List<TextLine> outer(List<TextLine> page) {
        if (page.size() <= 2 * OUTER_LINES) {
            return page;
        }
        List<TextLine> outer = new ArrayList<>(page.subList(0, OUTER_LINES));
        outer.addAll(page.subList(page.size() - OUTER_LINES, page.size()));
        return outer;
    }

    /** What is the same on every page: the words at their height, or these with a number that grows by one a page. */
    private static List<String> places(TextLine line, int page) {
        String height = Math.round(line.y() / 4) + " ";
        String text = line.text().replaceAll("\\s+", "");
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (end == start || end - start > 4) {
            return List.of(height + text);
        }
        int first = Integer.parseInt(text.substring(start, end)) - page;
        return List.of(height + text, height + text.substring(0, start) + "#" + first + "#" + text.substring(end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                boolean digit = Character.isDigit(c);
                if (!digit || out.isEmpty() || out.charAt(out.length() - 1) != '#') {
                    out.append(digit ? '#' : c);
                }
            }
        }
        return out.toString();
    }

    private static List<TextLine> trimPage(
            List<TextLine> page, int number, Map<String, Set<Integer>> pagesOf, int pages) {
        int from = 0;
        int to = page.size();
        while (from < to && from < OUTER_LINES && isFurniture(page, from, from + 1, number, pagesOf, pages)) {
            from++;
        }
        int last = Math.max(from, page.size() - OUTER_LINES);
        while (to > last && isFurniture(page, to - 1, to - 2, number, pagesOf, pages)) {
            to--;
        }
        return page.subList(from, to);
    }

    private static boolean isFurniture(
            List<TextLine> page, int at, int neighbour, int number, Map<String, Set<Integer>> pagesOf, int pages) {
        TextLine line = page.get(at);
        String words = words(line.text());
        if (isPageNumber(words)) {
            // a bare number could be part of the text: a page number keeps its distance
            boolean alone = neighbour < 0 || neighbour >= page.size();
            return !words.equals("#")
                    || alone
                    || Math.abs(page.get(neighbour).y() - line.y())
                            > 1.8f * page.get(neighbour).size();
        }
        int times = 0;
        for (String place : places(line, number)) {
            times = Math.max(times, pagesOf.getOrDefault(place, Set.of()).size());
        }
        // left and right pages may differ, and a first page may have none
        return times >= 2 && times >= 0.4 * pages;
    }

    /** -#-, —#—, #, #/#, 第#页, 第#页共#页, page#of#. */
    private static boolean isPageNumber(String words) {
        String bare = words.replaceAll("[-－—–_·.()（）]", "");
        return switch (bare) {
            case "#", "#/#", "第#页", "第#页共#页", "第#页，共#页", "第#页/共#页", "共#页第#页", "Page#of#", "Page#", "P#" -> true;
            default -> false;
        };
    }
}

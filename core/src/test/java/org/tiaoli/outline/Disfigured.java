package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils clean texts as scraping, PDF conversion and character recognition do, for tests. The same seed spoils alike. */
final class Disfigured {

    private static final Pattern HEADING = Pattern.compile("^第[一二三四五六七八九十百]+[编章节][　 ]");
    private static final Pattern ARTICLE = Pattern.compile("^第[一二三四五六七八九十百零]+条(之[一二三四五])?[　 ]+");
    private static final Pattern ITEM = Pattern.compile("^[（(][一二三四五六七八九十]+[）)]");
    private static final int PAGE = 33;

    private final Random random;

    Disfigured(long seed) {
        this.random = new Random(seed);
    }

    /** Headings glued to the article below, no space behind 第…条, some articles and lists run into one line. */
    String glued(String text) {
        StringBuilder out = new StringBuilder();
        boolean openList = false;
        boolean heading = false;
        for (String line : text.split("\n")) {
            Matcher article = ARTICLE.matcher(line);
            boolean item = ITEM.matcher(line).find();
            boolean opens = article.find();
            boolean join = heading && opens
                    || item && openList
                    || opens && out.length() > 0 && out.charAt(out.length() - 1) == '。' && random.nextInt(12) == 0;
            if (out.length() > 0 && !join) {
                out.append('\n');
            }
            if (!item) {
                openList = random.nextInt(4) == 0;
            }
            heading = HEADING.matcher(line).find();
            String bare = heading ? line.replaceAll("[　 ]", "") : line;
            out.append(opens ? article.group().strip() + line.substring(article.end()) : bare);
        }
        return out.append('\n').toString();
    }

    /** Spaces between characters, other punctuation, full stops lost, labels misread. */
    String misread(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n")) {
            out.append(misreadLine(line)).append('\n');
        }
        return out.toString();
    }

    private String misreadLine(String line) {
        Matcher article = ARTICLE.matcher(line);
        int label = 0;
        if (article.find()) {
            label = article.group().strip().length();
        } else if (HEADING.matcher(line).find()) {
            label = Math.max(line.indexOf('章'), Math.max(line.indexOf('节'), line.indexOf('编'))) + 1;
        }
        StringBuilder out = new StringBuilder();
        boolean spaced = label > 0 && random.nextInt(4) == 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (i < label) {
                out.append(inLabel(c)).append(spaced && i < label - 1 ? " " : "");
            } else if (i == line.length() - 1 && c == '。' && random.nextInt(6) == 0) {
                continue;
            } else {
                out.append(inText(c));
            }
        }
        return out.toString();
    }

    private String inLabel(char c) {
        boolean wrong = random.nextInt(40) == 0;
        return wrong && c == '第' ? "笫" : wrong && c == '一' ? "—" : wrong && c == '章' ? "草" : String.valueOf(c);
    }

    private String inText(char c) {
        if (c == '　' || c == ' ') {
            return List.of("　", " ", "  ", "", "　　").get(random.nextInt(5));
        }
        int roll = random.nextInt(100);
        String same = String.valueOf(c);
        return switch (c) {
            case '，' -> roll < 15 ? "," : same;
            case '。' -> roll < 10 ? "." : same;
            case '；' -> roll < 25 ? ";" : same;
            case '：' -> roll < 20 ? ":" : same;
            case '（' -> roll < 40 ? "(" : roll < 47 ? "( " : same;
            case '）' -> roll < 40 ? ")" : roll < 47 ? " )" : same;
            default -> roll < 2 ? same + " " : same;
        };
    }

    /** As a PDF gives it: contents in front, lines wrapped, page numbers, on some pages a running title. */
    String wrapped(String text) {
        int width = 34 + random.nextInt(8);
        boolean indents = random.nextInt(3) == 0;
        boolean running = random.nextInt(2) == 0;
        List<String> lines = new ArrayList<>();
        String title = text.substring(0, text.indexOf('\n'));
        boolean contents = false;
        for (String line : text.split("\n")) {
            if (!contents && HEADING.matcher(line).find()) {
                contents = true;
                lines.add("目  录");
                text.lines()
                        .filter(l -> HEADING.matcher(l).find())
                        .forEach(l -> lines.add(l.strip() + "………………" + (lines.size() + 2)));
            }
            boolean body = lines.size() > 0;
            String rest = body ? "　　" + line.strip() : line.strip();
            boolean opening = true;
            while (rest.length() > width) {
                int cut = "，。；：、）》".indexOf(rest.charAt(width)) >= 0 && random.nextInt(2) == 0 ? width + 1 : width;
                lines.add(
                        indents || !opening
                                ? rest.substring(0, cut)
                                : rest.substring(0, cut).strip());
                opening = false;
                rest = rest.substring(cut);
            }
            if (!rest.isEmpty()) {
                lines.add(indents || !opening ? rest : rest.strip());
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append('\n');
            if (i % PAGE == PAGE - 1) {
                out.append("— ").append(i / PAGE + 1).append(" —\n");
                out.append(running ? title + "\n" : "");
            }
        }
        return out.toString();
    }
}

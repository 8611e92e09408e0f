package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who issued a text, when, under which number, and when it was amended. Immutable. */
final class Issuing {

    private static final int LONGEST_ISSUER = 40;

    /** A date closes a signature when at most so much stands in front of it. */
    private static final int LONGEST_SIGNATURE = 30;

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern SENTENCE = Pattern.compile("[。；，：]");

    /** （某市人民政府2018年…: group 1 who. */
    private static final Pattern ISSUED_BY = Pattern.compile("(?:^[（(]?|[，、；])([\\p{IsHan}]{4,40}?)(?=[12][0-9]{3}年)");

    private final WordList amending;
    private final WordList citing;
    private final WordList passing;
    private final WordList issuingWords;
    private final Orders orders;

    /** 2018年9月5日某市人民政府第三次常务会议通过: group 1 who. */
    private final Pattern passedBy;

    /** 印发海港集〔2023〕36号: what ran into the number in front of it. */
    private final Pattern beforeNumber;

    Issuing(Words words) {
        amending = words.list("document-words", "amend");
        orders = new Orders(words);
        citing = words.list("document-words", "cites");
        passing = words.list("document-words", "passed");
        issuingWords = words.list("document-words", "before-number");
        passedBy = Pattern.compile("日([^，。；（）()0-9]{3,40}?)(?=第[一二三四五六七八九十]+次|"
                + words.list("document-words", "made").regex() + ")");
        beforeNumber = Pattern.compile(
                "^.*(?:" + words.list("document-words", "before-number").regex() + ")(?=[\\p{IsHan}]{2,})");
    }

    /**
     * Who issued a text, and when.
     *
     * @param issuer as printed; null where none is
     * @param date   ISO date; null where none is printed
     */
    record Issue(@Nullable String issuer, @Nullable String date) {}

    /**
     * In brackets below the title, or as a signature before or behind the text; a signature goes before brackets that
     * only tell of a meeting.
     */
    Issue issue(Margins margins) {
        Issue printed = printed(margins);
        Orders.Order order = orders.find(margins);
        return order != null && (order.alone() || printed.issuer() == null)
                ? new Issue(order.issuer(), printed.date())
                : printed;
    }

    private Issue printed(Margins margins) {
        Issue signed = signature(margins.front());
        signed = signed.date() != null ? signed : signature(margins.back());
        for (String line : margins.front()) {
            String date = line.startsWith("（") || line.startsWith("(") ? PrintedDates.first(line) : null;
            if (date != null) {
                boolean onlyPassed = passing.isIn(line) && !issuingWords.isIn(line);
                return onlyPassed && signed.date() != null && signed.issuer() != null
                        ? signed
                        : new Issue(issuer(line), date);
            }
        }
        return signed;
    }

    private @Nullable String issuer(String line) {
        Matcher by = ISSUED_BY.matcher(line);
        if (by.find()) {
            return by.group(1);
        }
        Matcher passed = passedBy.matcher(withoutSpace(line));
        return passed.find() ? passed.group(1) : null;
    }

    /** A line that is only a date, and the one in front of it. */
    private static Issue signature(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).indexOf('日') < 0) {
                continue;
            }
            String line = withoutSpace(lines.get(i));
            Matcher m = PrintedDates.in(line);
            if (m.find() && m.end() == line.length() && m.start() <= LONGEST_SIGNATURE) {
                String before = i > 0 ? withoutSpace(lines.get(i - 1)) : "";
                String issuer = m.start() > 3 ? line.substring(0, m.start()) : before;
                boolean name = !issuer.isEmpty()
                        && issuer.length() <= LONGEST_ISSUER
                        && !SENTENCE.matcher(issuer).find();
                return new Issue(name ? issuer : null, PrintedDates.iso(m));
            }
        }
        return new Issue(null, null);
    }

    private static String withoutSpace(String line) {
        return SPACE.matcher(line).replaceAll("");
    }

    /** The number as printed, of a line that cites no other text by it; null where there is none. */
    @Nullable
    String number(Margins margins) {
        for (String line : margins.front()) {
            if (line.indexOf('号') < 0 || citing.isIn(line)) {
                continue;
            }
            Matcher m = Citations.NUMBER.matcher(line);
            while (m.find()) {
                if (!line.substring(Math.max(0, m.start() - 2), m.start()).contains("》")) {
                    return beforeNumber.matcher(withoutSpace(m.group())).replaceFirst("");
                }
            }
        }
        Orders.Order order = orders.find(margins);
        return order == null ? null : order.number();
    }

    /** The dates of amendments, the first date of a line excepted, which is that of the text itself. */
    List<String> amended(Margins margins) {
        Set<String> dates = new LinkedHashSet<>();
        for (String line : margins.front()) {
            if (!amending.isIn(line)) {
                continue;
            }
            Matcher m = PrintedDates.in(line);
            boolean first = true;
            while (m.find()) {
                String date = PrintedDates.iso(m);
                int next = line.indexOf('年', m.end());
                String behind = line.substring(m.end(), next < 0 ? line.length() : next);
                if (date != null && !first && amending.isIn(behind)) {
                    dates.add(date);
                }
                first = false;
            }
        }
        return new ArrayList<>(dates);
    }
}

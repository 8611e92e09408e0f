package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.Span;

/** Reads by when something is to be done: 自…之日起30日内, 20个工作日内, 24小时内, 10月底前, 年底前. */
final class Deadlines {

    private static final String NUMBER = "[0-9０-９]{1,4}|[〇零一二两三四五六七八九十百]{1,5}";

    /** Group 1 anchor, 2 number, 3 unit. */
    private static final Pattern WITHIN =
            Pattern.compile("(?:[自从于在](?:其)?([^，。；自从]{1,40}?(?:之日|之时|当日|日|后))(?:之)?起(?:计算)?的?)?" + "(?:在)?(" + NUMBER
                    + ")(?:个)?(工作日|小时|分钟|星期|季度|周|日|天|月|年)(?:之)?(?:内|以内)(?!的(?:记录|资料|情况))");

    private static final String DAY = "(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[日号]|底|末|月底)?";
    private static final String MONTH = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?";

    /** Group 1 year, 2 first month with its day, 3 further months. */
    private static final Pattern DATE = Pattern.compile(
            "(?:([12][0-9]{3})年|[今当次翌]年|每年)?(" + MONTH + DAY + ")((?:[、和及](?:" + MONTH + DAY + "))*)(?:之前|以前|前)");

    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?:每月|每个月|当月|次月)?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[日号](?:之前|以前|前)");
    private static final Pattern YEAR_END = Pattern.compile("(?:([12][0-9]{3})年|每年|当年|今年|本年)?(?:年底|年末|底|末)(?:之前|以前|前)");
    private static final Pattern PLAIN = Pattern.compile("(?:在)?(?:规定|约定|法定|要求|承诺|整改|限定)?的?(?:期限|时限|时间)内");
    private static final Pattern MONTH_NUMBER =
            Pattern.compile("([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(?:([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[日号]|(底|末))?");

    private Deadlines() {}

    /** The first deadline in {@code [from, to)} of a text. */
    static Optional<Found<Deadline>> find(String text, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        Found<Deadline> found = null;
        if (has(text, from, to, '内')) {
            found = within(text, from, to);
        }
        if (found == null && has(text, from, to, '前')) {
            found = date(text, from, to);
        }
        if (found == null && has(text, from, to, '内')) {
            Matcher plain = PLAIN.matcher(text).region(from, to);
            if (plain.find()) {
                found = found(text, plain.start(), plain.end(), null, false, List.of(), null, "deadline.plain");
            }
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable Found<Deadline> within(String text, int from, int to) {
        Matcher m = WITHIN.matcher(text).region(from, to);
        if (!m.find()) {
            return null;
        }
        Numeral number = Numeral.read(text, m.start(2), m.end(2));
        if (number == null) {
            return null;
        }
        String unit = m.group(3);
        String iso = switch (unit) {
            case "小时" -> "PT" + number.value() + "H";
            case "分钟" -> "PT" + number.value() + "M";
            case "星期", "周" -> "P" + number.value() + "W";
            case "季度" -> "P" + 3 * number.value() + "M";
            case "月" -> "P" + number.value() + "M";
            case "年" -> "P" + number.value() + "Y";
            default -> "P" + number.value() + "D";
        };
        int start = m.start();
        if (text.charAt(start) == '在') {
            start++;
        }
        return found(text, start, m.end(), iso, unit.equals("工作日"), List.of(), m.group(1), "deadline.within");
    }

    private static @Nullable Found<Deadline> date(String text, int from, int to) {
        Matcher m = DATE.matcher(text).region(from, to);
        if (m.find()) {
            List<String> by = new ArrayList<>();
            Matcher months = MONTH_NUMBER.matcher(text).region(m.start(2), m.end(3));
            boolean lastIsEnd = m.group().contains("底") || m.group().contains("末");
            while (months.find()) {
                by.add(day(m.group(1), months, lastIsEnd));
            }
            int start = m.group().startsWith("每年") ? m.start(2) : m.start();
            return found(text, start, m.end(), null, false, by, null, "deadline.date");
        }
        m = YEAR_END.matcher(text).region(from, to);
        if (m.find() && (m.group().contains("年") || m.start() == from)) {
            String by = (m.group(1) == null ? "-" : m.group(1)) + "-12-31";
            int start = m.group().startsWith("每年") ? m.start() + 2 : m.start();
            return found(text, start, m.end(), null, false, List.of(by), null, "deadline.year-end");
        }
        m = DAY_OF_MONTH.matcher(text).region(from, to);
        if (m.find()) {
            Numeral day = Numeral.read(text, m.start(1), m.end(1));
            if (day != null) {
                int start = m.group().startsWith("每") ? m.start(1) : m.start();
                String by = String.format(Locale.ROOT, "---%02d", day.value());
                return found(text, start, m.end(), null, false, List.of(by), null, "deadline.day-of-month");
            }
        }
        return null;
    }

    private static String day(@Nullable String year, Matcher month, boolean endOfMonth) {
        int m = value(month.group(1));
        int d = month.group(2) != null
                ? value(month.group(2))
                : endOfMonth || month.group(3) != null ? lastDay(m, year) : 1;
        return String.format(Locale.ROOT, "%s-%02d-%02d", year == null ? "-" : year, m, d);
    }

    private static int value(String printed) {
        Numeral numeral = Numeral.read(printed, 0, printed.length());
        return numeral == null ? 1 : numeral.value();
    }

    private static int lastDay(int month, @Nullable String year) {
        if (month < 1 || month > 12) {
            return 31;
        }
        return java.time.YearMonth.of(year == null ? 2023 : Integer.parseInt(year), month)
                .lengthOfMonth();
    }

    private static Found<Deadline> found(
            String text,
            int start,
            int end,
            @Nullable String within,
            boolean workdays,
            List<String> by,
            @Nullable String anchor,
            String rule) {
        return new Found<>(
                new Deadline(text.substring(start, end), within, workdays, by, anchor),
                List.of(new Span(start, end)),
                rule);
    }

    private static boolean has(String text, int from, int to, char c) {
        int at = text.indexOf(c, from);
        return at >= 0 && at < to;
    }
}

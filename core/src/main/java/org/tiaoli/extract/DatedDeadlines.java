package org.tiaoli.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Reads deadlines that name dates: 10月底前, 2024年3月31日前, 年底前, 每月5日前. Immutable. */
final class DatedDeadlines {

    private static final String NUMBER = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String MONTH = NUMBER + "月份?(?:" + NUMBER + "[日号]|月底|底|末|[上中下]旬)?";
    private static final String BEFORE = "(?:之前|以前|前)";

    /** 2024年6月和12月底前: group 1 year, 2 first month with its day, 3 further months. */
    private static final String DATE =
            "(?:([12][0-9]{3})年|[今当次翌]年|每年)?(" + MONTH + ")((?:[、和及]" + MONTH + ")*)" + BEFORE;

    /** One month of it: group 1 month, 2 day, 3 its end. */
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(" + NUMBER + ")月份?(?:(" + NUMBER + ")[日号]|(底|末|[上中下]旬))?");

    /** 每月5日前: group 1 day. */
    private static final String DAY_OF_MONTH = "(?:每月|每个月|当月|次月|本月|下月)?(" + NUMBER + ")[日号]" + BEFORE;

    /** 年底前: group 1 year. */
    private static final String YEAR_END = "(?:([12][0-9]{3})年|每年|当年|今年|本年)?(?:年底|年末|底|末)" + BEFORE;

    /** A year without a 29th of February, where none is printed. */
    private static final int ANY_YEAR = 2023;

    private final Rule date;
    private final Rule yearEnd;
    private final Rule dayOfMonth;
    private final Form dates;
    private final Form yearEnds;
    private final Form daysOfMonth;

    DatedDeadlines(Words words) {
        date = words.grammar("deadline.date");
        yearEnd = words.grammar("deadline.year-end");
        dayOfMonth = words.grammar("deadline.day-of-month");
        dates = words.form(DATE);
        yearEnds = words.form(YEAR_END);
        daysOfMonth = words.form(DAY_OF_MONTH);
    }

    /** The first such deadline in {@code [from, to)}; null where there is none. */
    @Nullable
    Found<Deadline> find(Passage passage, int from, int to) {
        Found<Deadline> found = date.mayHold(passage, from, to) ? date(passage, from, to) : null;
        if (found == null && yearEnd.mayHold(passage, from, to)) {
            found = yearEnd(passage, from, to);
        }
        if (found == null && dayOfMonth.mayHold(passage, from, to)) {
            found = dayOfMonth(passage, from, to);
        }
        return found;
    }

    private @Nullable Found<Deadline> date(Passage passage, int from, int to) {
        Matcher m = dates.find(passage, from, to);
        if (m == null) {
            return null;
        }
        String text = passage.text();
        List<String> by = new ArrayList<>();
        Matcher months = MONTH_AND_DAY.matcher(text).region(m.start(2), m.end(3));
        boolean lastIsEnd = m.group().contains("底") || m.group().contains("末");
        while (months.find()) {
            by.add(day(m.group(1), months, lastIsEnd));
        }
        int start = text.startsWith("每年", m.start()) ? m.start(2) : m.start();
        return Deadlines.found(text, start, m.end(), by, date.id());
    }

    private @Nullable Found<Deadline> yearEnd(Passage passage, int from, int to) {
        Matcher m = yearEnds.find(passage, from, to);
        String text = passage.text();
        if (m == null || !m.group().contains("年") && !text.startsWith("年", m.start() - 1)) {
            return null;
        }
        String by = (m.group(1) == null ? "-" : m.group(1)) + "-12-31";
        int start = text.startsWith("每年年", m.start()) ? m.start() + 2 : m.start();
        start = text.charAt(start) == '每' ? start + 1 : start;
        return Deadlines.found(text, start, m.end(), List.of(by), yearEnd.id());
    }

    private @Nullable Found<Deadline> dayOfMonth(Passage passage, int from, int to) {
        Matcher m = daysOfMonth.find(passage, from, to);
        String text = passage.text();
        Numeral day = m == null ? null : Numeral.read(text, m.start(1), m.end(1));
        if (m == null || day == null) {
            return null;
        }
        int start = text.charAt(m.start()) == '每' ? m.start(1) : m.start();
        String by = String.format(Locale.ROOT, "---%02d", day.value());
        return Deadlines.found(text, start, m.end(), List.of(by), dayOfMonth.id());
    }

    private static String day(@Nullable String year, Matcher printed, boolean endOfMonth) {
        int month = value(printed.group(1));
        int day = 1;
        if (printed.group(2) != null) {
            day = value(printed.group(2));
        } else if (printed.group(3) != null && printed.group(3).charAt(0) == '上') {
            day = 10;
        } else if (printed.group(3) != null && printed.group(3).charAt(0) == '中') {
            day = 20;
        } else if (endOfMonth || printed.group(3) != null) {
            day = lastDay(month, year);
        }
        return String.format(Locale.ROOT, "%s-%02d-%02d", year == null ? "-" : year, month, day);
    }

    private static int value(String printed) {
        Numeral numeral = Numeral.read(printed, 0, printed.length());
        return numeral == null ? 1 : numeral.value();
    }

    private static int lastDay(int month, @Nullable String year) {
        if (month < 1 || month > 12) {
            return 31;
        }
        return YearMonth.of(year == null ? ANY_YEAR : Integer.parseInt(year), month)
                .lengthOfMonth();
    }
}

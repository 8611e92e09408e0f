package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Frequency.Bound;
import org.tiaoli.text.Span;

/**
 * Reads frequencies with 每: 每半年…一次, 每年不少于2次, 每周二、周四.
 *
 * <p>The words may stand apart; the count that belongs to a period is looked for behind it in the same stretch. Immutable.
 */
final class EveryPeriod {

    /** How far behind a period its count may stand. */
    private static final int REACH = 60;

    private static final String DAY = "[一二三四五六日天]";
    private static final Pattern DAYS_OF_WEEK = Pattern.compile(DAY + "(?:[、和](?:每?周)?" + DAY + ")*");

    /** 6月和12月底: at least two months. */
    private static final String MONTH = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:份|底|末|[0-9]{1,2}日)?";

    private static final Pattern MONTHS = Pattern.compile(MONTH + "(?:[、和及]" + MONTH + ")+");

    private final Counts counts;
    private final WordList periods;
    private final Rule rule;

    /** 至少每…末: group 1 bound, 2 number, 3 period; not 每年度的, 每月份, 每小时20吨. */
    private final Form every;

    /** …一次 behind a period: group 1 bound right behind it, 2 what stands between, 3 number, 4 bound behind. */
    private final Form count;

    private final Pattern front;

    EveryPeriod(Words words, Counts counts, WordList periods) {
        this.counts = counts;
        this.periods = periods;
        rule = words.grammar("frequency.every");
        every = words.form(
                "(" + counts.frontRegex() + ")?每隔?(" + Counts.NUMBER + ")?个?(" + periods.regex()
                        + ")(?!份|度的|(?<=[^0-9一二两三四五六七八九十]小时)[0-9超不耗产排流])(?:[底末初](?!之?前|以前))?",
                "(?:" + counts.frontRegex() + ")?每");
        count = words.form("(" + counts.frontRegex() + ")?([^，。；]{0,40}?)" + counts.countRegex());
        front = Pattern.compile(counts.frontRegex());
    }

    /** How such a frequency opens. */
    Form form() {
        return every;
    }

    /** The first such frequency in {@code [from, to)}; null where there is none. */
    @Nullable
    Found<Frequency> find(Passage passage, int from, int to) {
        Matcher m = rule.mayHold(passage, from, to) ? every.find(passage, from, to) : null;
        if (m == null) {
            return null;
        }
        String text = passage.text();
        Span span = new Span(m.start(), m.end());
        Period one = Period.of(periods.line(m.group(3)).meaning());
        Found<Frequency> named = onDays(text, span, to, one);
        if (named == null) {
            named = inMonths(text, span, to, one);
        }
        return named != null ? named : withCount(passage, m, to, one.times(Counts.number(m.group(2))));
    }

    /** 每周二、周四. */
    private @Nullable Found<Frequency> onDays(String text, Span span, int to, Period week) {
        Matcher days = DAYS_OF_WEEK.matcher(text).region(span.end(), to);
        if (!week.iso().equals("P1W") || !days.lookingAt()) {
            return null;
        }
        int count = (int) days.group().chars().filter(c -> DAY.indexOf(c) > 0).count();
        return found(text, List.of(new Span(span.start(), days.end())), count, week, Bound.EXACTLY);
    }

    /** 每年6月和12月底. */
    private @Nullable Found<Frequency> inMonths(String text, Span span, int to, Period year) {
        Matcher months = MONTHS.matcher(text).region(span.end(), to);
        if (!year.iso().equals("P1Y") || !months.lookingAt()) {
            return null;
        }
        int count = (int) months.group().chars().filter(c -> c == '月').count();
        return found(text, List.of(span), count, year, Bound.EXACTLY);
    }

    private Found<Frequency> withCount(Passage passage, Matcher printed, int to, Period period) {
        String text = passage.text();
        Span span = new Span(printed.start(), printed.end());
        String ahead = printed.group(1);
        int end = span.end();
        Matcher m = count.find(passage, end, Math.min(to, end + REACH));
        if (m == null) {
            return withoutCount(text, span, period, counts.bound(ahead, null));
        }
        Span times = new Span(m.start(3), m.end());
        String bound = m.group(1) == null ? ahead : m.group(1);
        Matcher inner = front.matcher(text).region(m.start(2), m.end(2));
        if (bound == null && inner.find()) {
            bound = inner.group();
            times = inner.end() == m.end(2) ? new Span(inner.start(), m.end()) : times;
        }
        List<Span> spans;
        if (m.group(1) != null && m.start(1) == end) {
            spans = m.end(2) == m.start(2)
                    ? List.of(new Span(span.start(), m.end()))
                    : List.of(new Span(span.start(), m.end(1)), times);
        } else {
            spans = times.start() == end ? List.of(new Span(span.start(), times.end())) : List.of(span, times);
        }
        return found(text, spans, Counts.number(m.group(3)), period, counts.bound(bound, m.group(4)));
    }

    /** 每年定期, 每季度, 至少每季度. */
    private Found<Frequency> withoutCount(String text, Span span, Period period, Bound bound) {
        String regularly = text.startsWith("不", span.end()) ? "不定期" : "定期";
        return text.startsWith(regularly, span.end())
                ? found(
                        text,
                        List.of(new Span(span.start(), span.end() + regularly.length())),
                        1,
                        period,
                        Bound.AT_LEAST)
                : found(text, List.of(span), 1, period, bound);
    }

    private Found<Frequency> found(String text, List<Span> spans, int count, Period period, Bound bound) {
        return Frequencies.periodic(text, spans, count, period, bound, rule.id());
    }
}

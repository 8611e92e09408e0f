package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Frequency.Bound;
import org.tiaoli.extract.Frequency.Kind;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.Span;

/**
 * Reads how often something is to be done: 每半年…一次, 每年不少于2次, 半年一次, 定期.
 *
 * <p>The words may stand apart; the count that belongs to a period is looked for behind it in the same stretch.
 */
final class Frequencies {

    private static final String NUMBER = "[0-9０-９]{1,3}|[一二两三四五六七八九十百]{1,4}";
    private static final String UNIT = "半年|年度|学年|学期|季度|季|年|个?月|周|星期|旬|个?工作日|日|天";

    /** 每…: group 1 number, group 2 unit. */
    private static final Pattern EVERY = Pattern.compile("每(?:隔)?(" + NUMBER + ")?(?:个)?(" + UNIT + ")(?!份|底|末|初|度的)");

    /** …一次 behind a period: group 1 bound in front, group 2 number, group 3 bound behind. */
    private static final Pattern COUNT = Pattern.compile(
            "(不得?少于|不得?低于|不得?超过|至少|最少|至多|最多)?([^，。；]{0,40}?)(" + NUMBER + ")(?:次|遍|轮|场次|回|场|期)(以上|以下|以内)?");

    /** 半年一次, 一年两次: group 1 number, group 2 unit, group 3 bound, group 4 count, group 5 bound. */
    private static final Pattern TIMES = Pattern.compile("(" + NUMBER + ")?(半年|年|学期|学年|季度|季|个?月|周|星期|旬|日|天)"
            + "(不少于|至少|不超过|至多)?(" + NUMBER + ")(?:次|遍|轮|回)(以上|以下|以内)?");

    private static final Pattern BY_UNIT = Pattern.compile("(?:按|逐)(年度|年|季度|季|月|周|日|天|学期)(?!份|计|数|期|薪|利|息|照|历)");
    private static final Pattern DAYS_OF_WEEK = Pattern.compile("[一二三四五六日天](?:[、和](?:每?周)?[一二三四五六日天])*");
    private static final Pattern MONTHS = Pattern.compile(
            "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:份|底|末|[0-9]{1,2}日)?(?:[、和及](?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:份|底|末|[0-9]{1,2}日)?)+");

    private final Words words;

    Frequencies(Words words) {
        this.words = words;
    }

    /** The frequency that stands in {@code [from, to)} of a text: a counted one before one without a number. */
    Optional<Found<Frequency>> find(String text, int from, int to) {
        Found<Frequency> counted = periodic(text, from, to);
        if (counted == null && has(text, from, to, "次遍轮回")) {
            counted = times(text, from, to);
        }
        if (counted == null && has(text, from, to, "按逐")) {
            counted = byUnit(text, from, to);
        }
        return counted != null ? Optional.of(counted) : unnumbered(text, from, to);
    }

    private @Nullable Found<Frequency> periodic(String text, int from, int to) {
        int every = text.indexOf('每', from);
        if (every < 0 || every >= to) {
            return null;
        }
        Matcher m = EVERY.matcher(text).region(every, to);
        while (m.find()) {
            String unit = m.group(2);
            int number = number(m.group(1), 1);
            int end = m.end();
            if (unit.equals("周") || unit.equals("星期")) {
                Matcher days = DAYS_OF_WEEK.matcher(text).region(end, to);
                if (days.lookingAt()) {
                    int count = (int) days.group()
                            .chars()
                            .filter(c -> "一二三四五六日天".indexOf(c) >= 0)
                            .count();
                    return counted(text, List.of(new Span(m.start(), days.end())), count, 1, unit, Bound.EXACTLY);
                }
            }
            if (unit.equals("年")) {
                Matcher months = MONTHS.matcher(text).region(end, to);
                if (months.lookingAt()) {
                    int count = months.group().split("月", -1).length - 1;
                    return counted(text, List.of(new Span(m.start(), end)), count, 1, unit, Bound.EXACTLY);
                }
            }
            return withCount(text, new Span(m.start(), end), to, number, unit);
        }
        return null;
    }

    private Found<Frequency> withCount(String text, Span period, int to, int number, String unit) {
        int end = period.end();
        Matcher c = COUNT.matcher(text).region(end, Math.min(to, end + 60));
        if (c.find()) {
            int count = number(c.group(3), 1);
            Span times = new Span(c.start(3), c.end());
            String front = c.group(1);
            if (front == null) {
                Matcher inner = Pattern.compile("不得?少于|不得?低于|不得?超过|至少|最少|至多|最多")
                        .matcher(text)
                        .region(c.start(2), c.end(2));
                if (inner.find()) {
                    front = inner.group();
                    if (inner.end() == c.end(2)) {
                        times = new Span(inner.start(), c.end());
                    }
                }
            }
            List<Span> spans = new ArrayList<>();
            if (c.group(1) != null && c.start(1) == end) {
                if (c.end(2) == c.start(2)) {
                    spans.add(new Span(period.start(), c.end()));
                } else {
                    spans.add(new Span(period.start(), c.end(1)));
                    spans.add(times);
                }
            } else if (times.start() == end) {
                spans.add(new Span(period.start(), times.end()));
            } else {
                spans.add(period);
                spans.add(times);
            }
            return counted(text, spans, count, number, unit, bound(front, c.group(4)));
        }
        String behind = text.substring(end, Math.min(to, end + 3));
        if (behind.startsWith("定期")) {
            return counted(text, List.of(new Span(period.start(), end + 2)), 1, number, unit, Bound.AT_LEAST);
        }
        if (behind.startsWith("不定期")) {
            return counted(text, List.of(new Span(period.start(), end + 3)), 1, number, unit, Bound.AT_LEAST);
        }
        return counted(text, List.of(period), 1, number, unit, Bound.EXACTLY);
    }

    private static @Nullable Found<Frequency> times(String text, int from, int to) {
        Matcher m = TIMES.matcher(text).region(from, to);
        if (!m.find()) {
            return null;
        }
        boolean bareUnit = m.group(1) == null && !m.group(2).startsWith("半");
        if (bareUnit && !(m.group(2).equals("年") || m.start() == from)) {
            return null;
        }
        return counted(
                text,
                List.of(new Span(m.start(), m.end())),
                number(m.group(4), 1),
                number(m.group(1), 1),
                m.group(2),
                bound(m.group(3), m.group(5)));
    }

    private static @Nullable Found<Frequency> byUnit(String text, int from, int to) {
        Matcher m = BY_UNIT.matcher(text).region(from, to);
        return m.find() ? counted(text, List.of(new Span(m.start(), m.end())), 1, 1, m.group(1), Bound.EXACTLY) : null;
    }

    private Optional<Found<Frequency>> unnumbered(String text, int from, int to) {
        for (Match<Entry> match : words.frequencies.longest(text.substring(from, to))) {
            Entry entry = match.value();
            if (entry.meaning().equals("none")) {
                continue;
            }
            String[] meaning = entry.meaning().split(" ");
            String within = meaning.length > 1 ? meaning[1] : null;
            Kind kind = Kind.valueOf(meaning[0].toUpperCase(Locale.ROOT));
            Span span = match.span().shift(from);
            return Optional.of(new Found<>(
                    new Frequency(entry.pattern(), kind, null, null, null, null, within), List.of(span), entry.id()));
        }
        return Optional.empty();
    }

    private static Found<Frequency> counted(
            String text, List<Span> spans, int count, int number, String printedUnit, Bound bound) {
        StringBuilder printed = new StringBuilder();
        for (Span span : spans) {
            printed.append(printed.length() == 0 ? "" : "…").append(span.in(text));
        }
        Period period = Period.of(printedUnit, number);
        double perYear = Math.round(count * period.perYear() * 100) / 100.0;
        return new Found<>(
                new Frequency(printed.toString(), Kind.PERIODIC, count, period.iso(), bound, perYear, null),
                spans,
                "frequency.periodic");
    }

    private static Bound bound(@Nullable String front, @Nullable String behind) {
        String words = (front == null ? "" : front) + (behind == null ? "" : behind);
        if (words.isEmpty()) {
            return Bound.EXACTLY;
        }
        boolean atMost = words.contains("超过")
                || words.contains("至多")
                || words.contains("最多")
                || words.contains("以下")
                || words.contains("以内");
        return atMost ? Bound.AT_MOST : Bound.AT_LEAST;
    }

    private static int number(@Nullable String printed, int absent) {
        if (printed == null) {
            return absent;
        }
        Numeral numeral = Numeral.read(printed, 0, printed.length());
        return numeral == null ? absent : Math.max(1, numeral.value());
    }

    private static boolean has(String text, int from, int to, String any) {
        for (int i = from; i < to; i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

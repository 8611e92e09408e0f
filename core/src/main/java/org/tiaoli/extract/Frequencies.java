package org.tiaoli.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Frequency.Kind;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/**
 * Reads how often something is to be done: 每半年…一次, 每年不少于2次, 半年一次, 定期.
 *
 * <p>Immutable.
 */
final class Frequencies {

    private final Words words;
    private final EveryPeriod every;
    private final Counts counts;
    private final WordList periods;
    private final Rule times;
    private final Rule byUnit;

    /** 半年一次, 一年两次, 全年累计不少于十次: group 1 number, 2 period, 3 bound, 4 count, 5 bound. */
    private final Form countInPeriod;

    /** 按季度: group 1 period; not 按月份, 按日计. */
    private final Form unitByUnit;

    /** With which a frequency begins. */
    private final Characters opening;

    Frequencies(Words words) {
        this.words = words;
        periods = words.list("periods");
        counts = new Counts(words);
        every = new EveryPeriod(words, counts, periods);
        times = words.grammar("frequency.times");
        byUnit = words.grammar("frequency.by-unit");
        countInPeriod = words.form(
                "(" + Counts.NUMBER + ")?(" + words.list("periods", "alone").regex() + ")(?:累计|合计|共计?|总计)?("
                        + counts.frontRegex() + ")?" + counts.countRegex());
        unitByUnit = words.form("[按逐](" + periods.regex() + ")(?![份计数期薪利息照历])");
        opening = Characters.opening(
                List.of(every.form(), countInPeriod, unitByUnit),
                words.patterns("frequency-words", "frequency-compounds"));
    }

    /** May a frequency begin at an offset? */
    boolean mayBeginAt(String text, int at) {
        return opening.mayBe(text.charAt(at));
    }

    /**
     * The frequency that stands in {@code [from, to)} of a text: a counted one before one without a number.
     *
     * @return null where there is none
     */
    @Nullable
    Found<Frequency> find(Passage passage, int from, int to) {
        Found<Frequency> counted = every.find(passage, from, to);
        if (counted == null && times.mayHold(passage, from, to)) {
            counted = times(passage, from, to);
        }
        if (counted == null && byUnit.mayHold(passage, from, to)) {
            counted = byUnit(passage, from, to);
        }
        return counted != null ? counted : unnumbered(passage, from, to);
    }

    private @Nullable Found<Frequency> times(Passage passage, int from, int to) {
        Matcher m = countInPeriod.find(passage, from, to);
        if (m == null) {
            return null;
        }
        String period = m.group(2);
        boolean bare = m.group(1) == null && !period.startsWith("半") && !period.startsWith("全");
        if (bare && !period.equals("年") && m.start() > from) {
            return null;
        }
        return periodic(
                passage.text(),
                List.of(new Span(m.start(), m.end())),
                Counts.number(m.group(4)),
                period(period).times(Counts.number(m.group(1))),
                counts.bound(m.group(3), m.group(5)),
                times.id());
    }

    private @Nullable Found<Frequency> byUnit(Passage passage, int from, int to) {
        Matcher m = unitByUnit.find(passage, from, to);
        return m != null
                ? periodic(
                        passage.text(),
                        List.of(new Span(m.start(), m.end())),
                        1,
                        period(m.group(1)),
                        Frequency.Bound.EXACTLY,
                        byUnit.id())
                : null;
    }

    private Period period(String word) {
        return Period.of(periods.line(word).meaning());
    }

    private @Nullable Found<Frequency> unnumbered(Passage passage, int from, int to) {
        for (Match<Entry> match : passage.longest(words.frequencies, from, to)) {
            Entry entry = match.value();
            if (!entry.meaning().equals("none")) {
                String[] meaning = entry.meaning().split(" ");
                String within = meaning.length > 1 ? meaning[1] : null;
                Kind kind = Kind.valueOf(meaning[0].toUpperCase(Locale.ROOT));
                return new Found<>(
                        new Frequency(entry.pattern(), kind, null, null, null, null, within),
                        List.of(match.span()),
                        entry.id());
            }
        }
        return null;
    }

    /** A count in a period, printed at these spans. */
    static Found<Frequency> periodic(
            String text, List<Span> spans, int count, Period period, Frequency.Bound bound, String rule) {
        StringBuilder printed = new StringBuilder();
        for (Span span : spans) {
            printed.append(printed.length() == 0 ? "" : "…").append(span.in(text));
        }
        double perYear = Math.round(count * period.perYear() * 10_000) / 10_000.0;
        return new Found<>(
                new Frequency(printed.toString(), Kind.PERIODIC, count, period.iso(), bound, perYear, null),
                spans,
                rule);
    }
}

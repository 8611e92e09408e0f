package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.Span;

/**
 * Reads by when something is to be done: 自…之日起30日内, 20个工作日内, 24小时内, 10月底前, 年底前.
 *
 * <p>Immutable.
 */
final class Deadlines {

    private static final String NUMBER = "[0-9０-９]{1,4}|[〇零一二两三四五六七八九十百]{1,5}";

    private final DatedDeadlines dated;
    private final WordList units;
    private final Rule within;
    private final Rule plain;

    /** 自收到申请之日起二十个工作日内: group 1 anchor, 2 number, 3 unit. */
    private final Form sinceAndWithin;

    Deadlines(Words words) {
        dated = new DatedDeadlines(words);
        units = words.list("time-units");
        within = words.grammar("deadline.within");
        plain = words.grammar("deadline.plain");
        sinceAndWithin = words.form("(?:[自从于在]其?([^，。；自从]{1,40}?(?:之日|之时|当日|日|后))之?起(?:计算)?的?)?在?(" + NUMBER + ")个?("
                + units.regex() + ")之?(?:内|以内)(?!的(?:记录|资料|情况))");
    }

    /** The first deadline in {@code [from, to)} of a text; null where there is none. */
    @Nullable
    Found<Deadline> find(Passage passage, int from, int to) {
        Found<Deadline> found = within.mayHold(passage, from, to) ? within(passage, from, to) : null;
        if (found == null) {
            found = dated.find(passage, from, to);
        }
        if (found == null) {
            Matcher m = plain.find(passage, from, to);
            found = m == null ? null : found(passage.text(), m.start(), m.end(), List.of(), plain.id());
        }
        return found;
    }

    private @Nullable Found<Deadline> within(Passage passage, int from, int to) {
        Matcher m = sinceAndWithin.find(passage, from, to);
        Numeral number = m == null ? null : Numeral.read(passage.text(), m.start(2), m.end(2));
        if (m == null || number == null) {
            return null;
        }
        String text = passage.text();
        String[] unit = units.line(m.group(3)).meaning().split(" ");
        int start = text.charAt(m.start()) == '在' ? m.start() + 1 : m.start();
        Deadline deadline = new Deadline(
                text.substring(start, m.end()), times(unit[0], number.value()), unit.length > 1, List.of(), m.group(1));
        return new Found<>(deadline, List.of(new Span(start, m.end())), within.id());
    }

    /** So many of a duration of one number: P3M twice is P6M. */
    private static String times(String duration, int number) {
        int at = duration.startsWith("PT") ? 2 : 1;
        int unit = duration.length() - 1;
        return duration.substring(0, at)
                + number * Integer.parseInt(duration.substring(at, unit))
                + duration.charAt(unit);
    }

    /** A deadline by its dates, or without a value. */
    static Found<Deadline> found(String text, int start, int end, List<String> by, String rule) {
        return new Found<>(
                new Deadline(text.substring(start, end), null, false, by, null), List.of(new Span(start, end)), rule);
    }
}

package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.Span;

/**
 * Reads by when something is to be done: 自…之日起30日内, 在验收后三个月内, 提前三日, 于开庭十日前, 10月底前.
 *
 * <p>Immutable.
 */
final class Deadlines {

    private static final String NUMBER = "[0-9０-９]{1,4}|[〇零一二两三四五六七八九十百]{1,5}";

    /** 自, 从, 在 and 于 that open a time; not 自治县, 从事, 存在, 由于. */
    private static final String LEAD = "(?:自(?![治然行身查评己我愿主动觉])|从(?![事业重轻严快而])|(?<![存现正所])在|(?<![由关对属等低高基])于)";

    /** What a time runs from: no other clause and no other time. */
    private static final String EVENT = "(?:(?!应当|必须|可以|不得)[^，。；：自从在于]){1,40}?";

    private static final String DAY = "(?:之次日|次日|之日|之时|当日|日)?";

    private static final String SINCE = "(?:后?之?起(?:计算|算)?的?|[之以]?后的?|[之以]?前|的)";

    private static final String RANGE = "(?:(?:" + NUMBER + ")[至到—～~-])?";

    /** Between a unit and 内 or 前. */
    private static final String LINKS = "之以";

    private final DatedDeadlines dated;
    private final WordList units;

    /** The last characters of all units. */
    private final String lasts;

    private final Rule within;
    private final Rule before;
    private final Rule longest;
    private final Rule plain;

    /** 自收到申请之日起二十个工作日内: group 1 anchor; then number and unit, or a half. */
    private final Form sinceAndWithin;

    /** 于开庭十日前, 许可证届满三十日前: groups 1 and 2 anchor; then as above. */
    private final Form beforeEvent;

    /** 提前三日, 三个工作日前: two times as above. */
    private final Form ahead;

    /** 办理时限不超过两个月; not of what may be prolonged. */
    private final Form atLongest;

    Deadlines(Words words) {
        dated = new DatedDeadlines(words);
        units = words.list("time-units");
        lasts = words.list("time-units", "whole").lastCharacters()
                + words.list("time-units", "half").lastCharacters();
        within = words.grammar("deadline.within");
        before = words.grammar("deadline.before");
        longest = words.grammar("deadline.longest");
        plain = words.grammar("deadline.plain");
        String half = words.list("time-units", "half").regex();
        String time = RANGE + "(?:(" + NUMBER + ")个?("
                + words.list("time-units", "whole").regex() + ")|(" + half + "))";
        sinceAndWithin = words.form(
                "(?:" + LEAD + "其?(" + EVENT + DAY + ")" + SINCE + ")?在?" + time + "之?(?:内|以内)(?!的(?:记录|资料|情况))");
        beforeEvent = words.form("(?:" + LEAD + "(" + EVENT + ")的?|((?:" + EVENT + ")?"
                + words.list("time-units", "event").regex()
                + "))[之以]?前?(?:至少)?(?<![0-9０-９〇零一二两三四五六七八九十百月年])" + time + "[之以]?前");
        ahead = words.form("提前(?:至少|不少于)?" + time + "(?:以上)?|(?<!第)" + RANGE + "(" + NUMBER + ")个?("
                + words.list("time-units", "span").regex() + ")[之以]?前");
        atLongest = words.form("(?<!延长|延期)(?:时限|期限|时间)(?:最长|最多)?(?:不得|不)超过" + time);
    }

    /** The first deadline in {@code [from, to)} of a text; null where there is none. */
    @Nullable
    Found<Deadline> find(Passage passage, int from, int to) {
        Recall<Found<Deadline>> known = passage.deadlines();
        if (!known.holds(from, to)) {
            known.put(from, to, first(passage, from, to));
        }
        return known.get(from, to);
    }

    private @Nullable Found<Deadline> first(Passage passage, int from, int to) {
        Found<Deadline> found = null;
        if (within.mayHold(passage, from, to) && closesTime(passage, '内', from, to)) {
            Matcher m = sinceAndWithin.find(passage, from, to);
            found = m == null ? null : timed(passage, m, m.group(1), 2, within.id());
        }
        if (found == null
                && before.mayHold(passage, from, to)
                && (closesTime(passage, '前', from, to) || isAhead(passage, from, to))) {
            found = before(passage, from, to);
        }
        if (found == null) {
            found = dated.find(passage, from, to);
        }
        if (found == null && longest.mayHold(passage, from, to)) {
            Matcher m = atLongest.find(passage, from, to);
            found = m == null ? null : timed(passage, m, null, 1, longest.id());
        }
        if (found == null) {
            Matcher m = plain.find(passage, from, to);
            found = m == null ? null : found(passage.text(), m.start(), m.end(), List.of(), plain.id());
        }
        return found;
    }

    /** 三日内, 三日之前: does the character stand behind a unit of time? Costs less than an expression. */
    private boolean closesTime(Passage passage, char mark, int from, int to) {
        String text = passage.text();
        for (int at = passage.indexOf(mark, from, to); at >= 0; at = passage.indexOf(mark, at + 1, to)) {
            int end = at > from && LINKS.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
            if (end > from && lasts.indexOf(text.charAt(end - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 提前三日. */
    private static boolean isAhead(Passage passage, int from, int to) {
        int at = passage.text().indexOf("提前", from);
        return at >= 0 && at + 1 < to;
    }

    private @Nullable Found<Deadline> before(Passage passage, int from, int to) {
        Matcher m = beforeEvent.find(passage, from, to);
        if (m != null) {
            return timed(passage, m, m.group(1) == null ? m.group(2) : m.group(1), 3, before.id());
        }
        m = ahead.find(passage, from, to);
        if (m == null) {
            return null;
        }
        return timed(passage, m, null, m.group(4) == null ? 1 : 4, before.id());
    }

    /** A deadline whose time is printed in three groups from {@code first} on: number and unit, or a half. */
    private @Nullable Found<Deadline> timed(
            Passage passage, Matcher m, @Nullable String anchor, int first, String rule) {
        boolean whole = m.group(first) != null;
        Numeral number = whole
                ? Numeral.read(passage.text(), m.start(first), m.end(first))
                : new Numeral(1, Numeral.Style.CHINESE);
        if (number == null) {
            return null;
        }
        String text = passage.text();
        String[] unit =
                units.line(m.group(whole ? first + 1 : first + 2)).meaning().split(" ");
        int start = text.charAt(m.start()) == '在' || text.charAt(m.start()) == '于' ? m.start() + 1 : m.start();
        Deadline deadline = new Deadline(
                text.substring(start, m.end()),
                times(unit[0], number.value()),
                unit[1].equals("workday"),
                List.of(),
                anchor);
        return new Found<>(deadline, List.of(new Span(start, m.end())), rule);
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

package org.tiaoli.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an action begins, behind the adverbs, frequencies and deadlines that lead it. Immutable. */
final class ActionStarts {

    /** HanLP's tags of adverbs. */
    private static final Set<String> ADVERBS = Set.of("d", "ad", "z");

    /** How much may stand in front of a deadline that runs from it. */
    private static final int LONGEST_ANCHOR = 24;

    private static final String CLOCK = "时点分";

    /** Characters that begin another phrase behind what stands in front of them. */
    private static final String INNER = "并在于自";

    private final Words words;
    private final WordList verbs;
    private final Frequencies frequencies;
    private final Deadlines deadlines;
    private final WordList anchors;
    private final WordList handling;
    private final WordList least;

    ActionStarts(Words words, Frequencies frequencies, Deadlines deadlines) {
        this.words = words;
        this.frequencies = frequencies;
        this.deadlines = deadlines;
        verbs = words.list("adverbs", "verb");
        anchors = words.list("condition-marks", "since");
        handling = words.list("clause-openers", "preposition");
        least = words.list("times", "apart");
    }

    /** Behind adverbs and times; never the end of the stretch. */
    int afterAdverbs(Passage passage, int from, int to) {
        int at = from;
        while (at < to) {
            int next = afterAdverb(passage, at, to);
            if (next == at) {
                next = afterTimes(passage, at, to);
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int afterAdverb(Passage passage, int at, int to) {
        String adverb = words.adverbs.at(passage.text(), at);
        if (!adverb.isEmpty() && at + adverb.length() < to && !verbs.has(adverb)) {
            return at + adverb.length();
        }
        boolean leads = passage.mayBe(at, ADVERBS)
                && passage.isWordStart(at)
                && passage.wordEnd(at) < to
                && ADVERBS.contains(passage.tag(at));
        return leads ? passage.wordEnd(at) : at;
    }

    /** Behind frequencies and deadlines; never the end of the stretch. */
    int afterTimes(Passage passage, int from, int to) {
        int at = from;
        while (at < to) {
            int next = afterTime(passage, at, to);
            if (next < 0 || next >= to) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int afterTime(Passage passage, int at, int to) {
        int next = frequencyAt(passage, at, to);
        if (next > 0) {
            return next + least.at(passage.text(), next, to - 1).length();
        }
        Found<Deadline> by = deadlines.find(passage, at, to);
        next = leading(by, at);
        if (next < 0 && at > 0) {
            next = leading(deadlines.find(passage, at - 1, to), at - 1);
        }
        String text = passage.text();
        boolean preposition = text.charAt(at) == '于' || text.charAt(at) == '在';
        if (next < 0 && preposition) {
            next = leading(by, at + 1);
        }
        if (next < 0 && preposition) {
            next = leading(deadlines.find(passage, at + 1, to), at + 1);
        }
        if (next < 0 && preposition && at + 1 < to) {
            next = frequencyAt(passage, at + 1, to);
        }
        if (next < 0) {
            next = behindAnchored(passage, at, by);
        }
        return next < 0 ? behindClock(text, at, to) : next;
    }

    private int frequencyAt(Passage passage, int at, int to) {
        return frequencies.mayBeginAt(passage.text(), at) ? leading(frequencies.find(passage, at, to), at) : -1;
    }

    /** 在接到报告后两小时内, 汇总完成后3日内: behind a deadline and what it runs from; -1 where none leads. */
    private int behindAnchored(Passage passage, int at, @Nullable Found<Deadline> deadline) {
        String text = passage.text();
        boolean within = text.charAt(at) == '在';
        boolean handled = handling.has(text.charAt(at)) && !within;
        if (handled || deadline == null || deadline.start() <= at || deadline.start() - at > LONGEST_ANCHOR) {
            return -1;
        }
        int start = deadline.start();
        boolean inner = text.charAt(start - 1) == '在' || text.charAt(start - 1) == '于';
        int end = inner ? start - 1 : start;
        boolean before = (within || text.charAt(at) == '于') && text.charAt(deadline.end() - 1) == '前';
        boolean since = (before || anchors.closes(text, at + 1, end)) && !holdsAny(passage, INNER, at + 1, end);
        return since ? deadline.spans().get(0).end() : -1;
    }

    /** 18时前, 22时30分前: behind an hour of the day; -1 where none leads. */
    private static int behindClock(String text, int at, int to) {
        int end = at;
        while (end < to && (Character.isDigit(text.charAt(end)) || end > at && CLOCK.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean hour = end > at && !Character.isDigit(text.charAt(end - 1));
        return hour && end < to && text.charAt(end) == '前' ? end + 1 : -1;
    }

    private static boolean holdsAny(Passage passage, String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(passage.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int leading(@Nullable Found<?> found, int at) {
        return found != null && found.start() == at ? found.spans().get(0).end() : -1;
    }

    /** The end of {@code [from, to)} without the adverbs and times that stand between a subject and its modal. */
    int beforeAdverbs(Passage passage, int from, int to, Bearers bearers) {
        String text = passage.text();
        int end = to;
        while (end > from) {
            String adverb = words.adverbs.before(text, from, end);
            int earlier = !adverb.isEmpty() && !bearers.endsAt(passage, from, end)
                    ? end - adverb.length()
                    : beforeTime(passage, from, end);
            if (earlier == end) {
                break;
            }
            end = earlier;
        }
        return end;
    }

    private int beforeTime(Passage passage, int from, int end) {
        Found<Frequency> found = frequencies.find(passage, from, end);
        return found != null && found.end() == end
                ? found.spans().get(found.spans().size() - 1).start()
                : end;
    }
}

package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;

/** Finds where names are counted up and summed: 教育、公安等部门. Immutable. */
final class CountedUnits {

    private static final int LONGEST = 160;
    private static final int LONGEST_QUALIFIER = 6;

    /** So much may stand behind what looks like a bearer inside a name: 人力资源社会保障. */
    private static final int LONGEST_REST = 4;

    private final Words words;
    private final WordList units;

    CountedUnits(Words words) {
        this.words = words;
        units = words.list("coordination", "counted");
    }

    /**
     * The 等 that sums the names with which {@code [from, to)} begins; -1 where it begins with none.
     *
     * @param head what else may be the subject; null where nothing may
     */
    int etc(Passage passage, int from, int to, @Nullable Phrase head) {
        int until = Math.min(to, from + LONGEST);
        int etc = passage.indexOf('等', from, until);
        int first = etc < 0 ? -1 : passage.indexOf('、', from, etc);
        if (first < 0 || passage.indexOf('的', from, etc) > 0 || !sums(passage.text(), etc, to)) {
            return -1;
        }
        return head == null || head.end() > first && head.end() < etc && isInName(passage, head.end(), etc) ? etc : -1;
    }

    private boolean sums(String text, int etc, int to) {
        for (int at = etc + 1; at < Math.min(to, etc + LONGEST_QUALIFIER); at++) {
            if (units.opens(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInName(Passage passage, int end, int etc) {
        String text = passage.text();
        int next = passage.indexOf('、', end, etc);
        return (next < 0 ? etc : next) - end <= LONGEST_REST
                && !words.adverbs.opens(text, end)
                && !words.causativesAlways.opens(text, end);
    }
}

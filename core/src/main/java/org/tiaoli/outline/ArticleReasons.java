package org.tiaoli.outline;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts into words why 第…条 was taken as a label or not, where that is asked for. */
final class ArticleReasons {

    private final Trace trace;
    private final Map<Mark, String> looks = new IdentityHashMap<>(0);
    private @Nullable Mark before;

    ArticleReasons(Trace trace) {
        this.trace = trace;
    }

    /** What it looks like, apart from its number. */
    void look(Mark mark, String words) {
        if (trace.isOn()) {
            looks.merge(mark, words, (reference, place) -> place + ", " + reference);
        }
    }

    /** The words behind it make it a reference. */
    void reference(Mark mark) {
        look(mark, "but what follows reads like a reference");
    }

    void taken(Mark mark) {
        if (trace.isOn()) {
            trace.taken(mark, looks.getOrDefault(mark, "") + "; " + number(mark));
            before = mark;
        }
    }

    /**
     * @param onlyReferences does no label stand in the text that reads otherwise?
     */
    void refused(Mark mark, boolean onlyReferences) {
        if (onlyReferences) {
            trace.refused(mark, looks.getOrDefault(mark, "") + ", as all such words of the text do");
        } else if (trace.isOn()) {
            String last = before == null ? "" : ", behind " + trace.printed(before);
            trace.refused(
                    mark, looks.getOrDefault(mark, "") + "; the numbers make a better sequence without it" + last);
        }
    }

    private String number(Mark mark) {
        Mark last = before;
        if (last == null) {
            return mark.number() == 1 ? "the first number" : "the first number that is left";
        }
        String printed = trace.printed(last);
        if (mark.follows(last)) {
            return "the number that follows " + printed;
        }
        if (mark.key() == last.key()) {
            return "the number of " + printed + " again";
        }
        return mark.key() < last.key() ? "a number before " + printed : "a number further on than " + printed;
    }
}

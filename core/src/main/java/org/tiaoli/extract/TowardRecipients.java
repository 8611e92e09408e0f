package org.tiaoli.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.Token;

/** Finds the recipient between 向 and a verb of telling or handing over: 向党委报告. Immutable. */
final class TowardRecipients {

    /** How far behind 向 the recipient may end. */
    private static final int REACH = 40;

    /** 社会, 全市: a recipient that is nobody has at most so many characters. */
    private static final int LONGEST_THING = 10;

    /** HanLP's tags of adverbs. */
    private static final Set<String> HOW = Set.of("d", "ad");

    private final Bearers bearers;
    private final WordList toward;
    private final WordList taking;
    private final WordList manners;
    private final WordList lightVerbs;
    private final WordList adverbs;
    private final WordList nobodys;

    TowardRecipients(Words words, Bearers bearers) {
        this.bearers = bearers;
        toward = words.list("recipient-verbs", "toward");
        taking = words.list("recipient-verbs", "taking");
        manners = words.list("recipient-marks", "manner");
        lightVerbs = words.list("recipient-marks", "light");
        adverbs = words.adverbs;
        nobodys = words.list("recipient-marks", "who");
    }

    /** The recipient that begins behind a 向; null where there is none. */
    @Nullable
    Found<String> behind(Passage passage, int start, int to) {
        String text = passage.text();
        for (int end = start + 1; end < Math.min(to, start + REACH); end++) {
            String verb = verb(passage, end);
            if (verb.isEmpty()) {
                verb = behindManner(text, end, to);
            } else if (!passage.isWordStart(end)) {
                verb = "";
            }
            if (!verb.isEmpty()) {
                int stop = nameEnd(passage, start, end);
                return stop < 0
                        ? null
                        : RecipientNames.found(
                                text, start, stop, toward.line(verb).id());
            }
        }
        return null;
    }

    /** The verb of telling at this offset; empty where there is none, or a longer word: 举报人, 宣传部. */
    private String verb(Passage passage, int at) {
        String verb = toward.at(passage.text(), at);
        int behind = at + verb.length();
        return verb.isEmpty() || nobodys.opens(passage.text(), behind) || !passage.isWordStart(behind) ? "" : verb;
    }

    /** 向民政部门进行备案, 向申请人一次性告知: where the name ends; -1 where another act stands behind it: 向用户收取承诺费. */
    private int nameEnd(Passage passage, int start, int end) {
        String text = passage.text();
        List<Integer> ends = bearers.ends(passage, start, end);
        if (ends.isEmpty() && end - start > LONGEST_THING) {
            return -1;
        }
        int last = ends.isEmpty() ? end : ends.get(ends.size() - 1);
        for (int close : ends) {
            String behind = text.substring(close, end);
            Token next = passage.tokenAt(close);
            if (lightVerbs.opens(behind) || adverbs.has(behind)) {
                return close;
            }
            if (last < end && next != null && next.tag().equals("v")) {
                return taking.opens(behind) ? -1 : close;
            }
        }
        int stop = end;
        int word = passage.lastWord(start, stop);
        while (word > start && passage.wordEnd(word) == stop && HOW.contains(passage.tag(word))) {
            stop = word;
            word = passage.lastWord(start, stop);
        }
        return stop;
    }

    /** 书面报告: the verb of telling behind a word of manner; empty where there is none. */
    private String behindManner(String text, int at, int to) {
        String manner = manners.at(text, at);
        String verb = manner.isEmpty() ? "" : toward.at(text, at + manner.length());
        return at + manner.length() < to ? verb : "";
    }
}

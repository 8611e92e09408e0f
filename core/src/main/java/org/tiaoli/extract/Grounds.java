package org.tiaoli.extract;

import org.tiaoli.extract.Sentence.Clause;

/** Tells the clauses that only give a ground, a means or a purpose: 根据工作需要, 为了…. Immutable. */
final class Grounds {

    private final Words words;
    private final WordList purposes;
    private final WordList ends;
    private final WordList placeOpeners;
    private final WordList placeEnds;
    private final WordList acts;
    private final WordList help;
    private final WordList means;

    Grounds(Words words) {
        this.words = words;
        purposes = words.list("grounds", "for");
        ends = words.list("ground-marks", "end");
        placeOpeners = words.list("ground-marks", "opener");
        placeEnds = words.list("ground-marks", "close");
        acts = words.list("ground-marks", "act");
        help = words.list("ground-marks", "help");
        means = words.list("grounds", "means");
    }

    /** Is the clause only a ground, a means or a purpose, with no act of its own? */
    boolean isGround(Passage passage, Clause clause) {
        return isGround(passage, clause.start(), clause.end());
    }

    /** Is the stretch only a ground, a means or a purpose? */
    boolean isGround(Passage passage, int start, int end) {
        String text = passage.text().substring(start, end);
        String opener = words.grounds.at(text, 0);
        if (opener.isEmpty() || !passage.isWordStart(start + opener.length())) {
            return placeOpeners.opens(text) && placeEnds.closes(text);
        }
        if (purposes.has(opener) && text.length() > opener.length()) {
            return !acts.opens(text) && !help.isIn(text);
        }
        return ends.closes(text) && !actsBehindGround(passage, start + opener.length(), end)
                || !passage.holdsTag("v", start + opener.length(), end);
    }

    /** 按照规定制定方案: does an act stand behind a ground that ended before? */
    private boolean actsBehindGround(Passage passage, int start, int end) {
        int last = end - ends.before(passage.text(), start, end).length();
        for (int at = start + 1; at < last; at++) {
            boolean acts = passage.isWordStart(at)
                    && passage.tag(at).equals("v")
                    && words.nounModifiers.at(passage.text(), at).isEmpty();
            if (acts && ends.closes(passage.text(), start, at)) {
                return true;
            }
        }
        return false;
    }

    /** 通过集中培训: does the stretch say by what means something is to be done? */
    boolean isMeans(Passage passage, int start, int end) {
        return means.opens(passage.text(), start) && isGround(passage, start, end);
    }
}

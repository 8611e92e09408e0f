package org.tiaoli.extract;

/** Finds the thing that a clause speaks of, in front of what is laid down of it: 例会每两周召开一次. Immutable. */
final class Topics {

    private static final int LONGEST = 30;

    /** 采购工作坚持…: how much may stand in front of such a verb that begins with a verb. */
    private static final int LONGEST_MATTER = 4;

    /** HanLP's first letters of the words that a noun phrase is made of. */
    private static final String NOUN_LETTERS = "nbamqfrjsgl";

    /** Those that may begin one. */
    private static final String FIRST_LETTERS = "nvbajg";

    private static final String INSIDE = "的、和与及（）()“”";

    private final ActionStarts actions;
    private final Frequencies frequencies;
    private final WordList regimes;
    private final WordList usual;
    private final WordList causatives;

    Topics(Words words, ActionStarts actions, Frequencies frequencies) {
        this.actions = actions;
        this.frequencies = frequencies;
        causatives = words.causatives;
        regimes = words.list("clause-openers", "regime");
        usual = words.list("clause-openers", "usual");
    }

    /** Where what is laid down of the thing begins; {@code from} where the stretch begins with no thing. */
    int end(Passage passage, int from, int to) {
        int at = passage.wordEnd(from);
        boolean opens = mayOpen(passage, from);
        boolean noun = !passage.tag(from).equals("v");
        while (opens && at > from && at < to && at - from <= LONGEST) {
            int said = said(passage, at, to, noun, passage.tag(from).startsWith("n") || at - from <= LONGEST_MATTER);
            if (said > 0) {
                return said;
            }
            int next = passage.wordEnd(at);
            opens = isInside(passage, at) || noun && next > at && regimes.opens(passage.text(), next);
            at = next;
        }
        return from;
    }

    /** 实行: does what is said of the thing lay something down by itself? */
    boolean isLaidDown(String text, int at) {
        return regimes.opens(text, at);
    }

    private boolean mayOpen(Passage passage, int from) {
        String tag = passage.tag(from);
        return !tag.isEmpty()
                && FIRST_LETTERS.indexOf(tag.charAt(0)) >= 0
                && !causatives.opens(passage.text(), from)
                && !regimes.opens(passage.text(), from);
    }

    /** Where what is laid down begins, if here; a verb in front may be a thing only before a verb that says so. */
    private int said(Passage passage, int at, int to, boolean noun, boolean thing) {
        String text = passage.text();
        if (thing && regimes.opens(text, at) && passage.isWordStart(at)) {
            return at;
        }
        int usually = noun ? usual.at(text, at, to).length() : 0;
        int start = at + usually;
        int behind =
                noun && start < to && isCounted(passage, start, to) ? actions.afterTimes(passage, start, to) : start;
        return behind > at && behind < to && passage.tag(behind).startsWith("v") ? behind : -1;
    }

    private boolean isCounted(Passage passage, int at, int to) {
        Found<Frequency> often = passage.text().charAt(at) == '每' ? frequencies.find(passage, at, to) : null;
        return often != null && often.start() == at;
    }

    private static boolean isInside(Passage passage, int at) {
        String tag = passage.tag(at);
        return tag.equals("vn")
                || !tag.isEmpty() && NOUN_LETTERS.indexOf(tag.charAt(0)) >= 0
                || INSIDE.indexOf(passage.text().charAt(at)) >= 0;
    }
}

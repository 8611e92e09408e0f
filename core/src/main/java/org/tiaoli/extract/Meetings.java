package org.tiaoli.extract;

/** Tells meetings, which are held, from those who hold them: 职工大会每年召开一次. Immutable. */
final class Meetings {

    /** What is said of a meeting itself: how often it is held, or nothing more. */
    private static final String GOES_ON = "0123456789一二两三四五六七八九十不至";

    private final WordList meetings;
    private final WordList holding;

    Meetings(Words words) {
        meetings = words.list("bearer-marks", "meeting");
        holding = words.list("facts", "held");
    }

    /** Does the clause say of meetings that they are held? */
    boolean areHeld(Passage passage, Frame frame) {
        return !frame.subjects().isEmpty()
                && frame.subjects().stream().allMatch(meetings::closes)
                && isHeld(passage.text(), frame.actionStart(), frame.end());
    }

    private boolean isHeld(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            int behind = at + holding.at(text, at).length();
            if (behind > at) {
                return behind >= to || GOES_ON.indexOf(text.charAt(behind)) >= 0;
            }
        }
        return false;
    }
}

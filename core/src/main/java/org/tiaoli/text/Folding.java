package org.tiaoli.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes texts alike that differ only in how they are written, and keeps the way back to what is printed.
 *
 * <p>Which differences count is chosen by {@link Step}s; they always run in the order of the enum. Words that every
 * institution fills with its own name can be replaced by one slot character. Immutable and safe to share between
 * threads.
 */
public final class Folding {

    /** Stands for a word of {@link #withSlots}; a private-use character, so that no printed one is mistaken for it. */
    public static final char SLOT = '\uE5A0';

    /** One kind of difference that is taken away. */
    public enum Step {
        /** Full and half width, circled and bracketed numbers, compatibility ideographs; Latin letters to lower case. */
        WIDTH,
        /** Variants of one mark to one character: quotation marks, dashes, brackets, middle dots, full stops. */
        PUNCTUATION,
        /** Chinese numerals to Arabic digits: 二十 to 20, 二〇二四 to 2024, 5万 to 50000. */
        NUMERALS,
        /** White space and marks away, except a decimal point and the percent signs. */
        MARKS
    }

    private final Set<Step> steps;
    private final Slots slots;

    private Folding(Set<Step> steps, Slots slots) {
        this.steps = steps;
        this.slots = slots;
    }

    /** A folding of these steps, without slots. */
    public static Folding of(Step... steps) {
        Set<Step> chosen = EnumSet.noneOf(Step.class);
        chosen.addAll(List.of(steps));
        return new Folding(chosen, Slots.NONE);
    }

    /** Every step: two texts fold alike when only their content is compared. */
    public static Folding ofContent() {
        return of(Step.values());
    }

    /** This folding, which also puts {@link #SLOT} in place of each of {@code words}, the longest that fits first. */
    public Folding withSlots(Collection<String> words) {
        return new Folding(steps, Slots.of(words));
    }

    /** Folds a text; linear in its length. */
    public Folded fold(String text) {
        Tape tape = new Tape(text.length());
        if (steps.contains(Step.WIDTH) || steps.contains(Step.PUNCTUATION)) {
            CharacterForms.copy(text, steps.contains(Step.WIDTH), steps.contains(Step.PUNCTUATION), tape);
        } else {
            for (int i = 0; i < text.length(); i++) {
                tape.add(text.charAt(i), i, i + 1);
            }
        }
        if (!slots.isEmpty()) {
            tape = slots.apply(tape);
        }
        if (steps.contains(Step.NUMERALS)) {
            tape = NumeralRuns.apply(tape);
        }
        if (steps.contains(Step.MARKS)) {
            tape = withoutMarks(tape);
        }
        return tape.folded();
    }

    private static Tape withoutMarks(Tape in) {
        Tape out = new Tape(in.length());
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || c == SLOT
                    || c == '%'
                    || c == '‰'
                    || (c == '.' && isDigit(in, i - 1) && isDigit(in, i + 1))) {
                out.copy(in, i);
            }
        }
        return out;
    }

    private static boolean isDigit(Tape tape, int at) {
        return at >= 0 && at < tape.length() && tape.charAt(at) >= '0' && tape.charAt(at) <= '9';
    }
}

package org.tiaoli.cli;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Modality;
import org.tiaoli.extract.Trigger;

/** How parts of findings read in a table. */
final class Words {

    private Words() {}

    static String of(Modality modality) {
        return switch (modality) {
            case OBLIGATION -> "must";
            case PROHIBITION -> "must not";
            case PERMISSION -> "may";
            case RECOMMENDATION -> "should";
            case EXEMPTION -> "need not";
        };
    }

    /** How often and by when, as printed. */
    static String when(Duty duty) {
        List<String> parts = new ArrayList<>();
        Frequency frequency = duty.frequency();
        if (frequency != null) {
            parts.add(frequency.text());
        }
        Deadline deadline = duty.deadline();
        if (deadline != null) {
            parts.add(deadline.text());
        }
        return String.join("; ", parts);
    }

    /** The sanctions and the amount of a fine, as printed. */
    static String sanctions(Trigger trigger) {
        List<String> parts = new ArrayList<>(trigger.sanctions());
        Trigger.Amount amount = trigger.amount();
        if (amount != null) {
            parts.add(amount.text());
        }
        return String.join("、", parts);
    }
}

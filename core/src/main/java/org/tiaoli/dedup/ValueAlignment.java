package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the values of two copies of a text beside each other, in order, by what stands around them. */
final class ValueAlignment {

    /** More comparisons than these are not worth it: very long copies show the values of equal places only. */
    private static final long MOST_CELLS = 4_000_000;

    private ValueAlignment() {}

    /** For each value of the model the one of the copy, or null. */
    static List<@Nullable Value> of(List<Value> model, List<Value> copy) {
        List<@Nullable Value> aligned = new ArrayList<>(Collections.nCopies(model.size(), null));
        if ((long) model.size() * copy.size() > MOST_CELLS) {
            for (int i = 0; i < Math.min(model.size(), copy.size()); i++) {
                aligned.set(i, model.get(i).kind() == copy.get(i).kind() ? copy.get(i) : null);
            }
            return aligned;
        }
        int[][] best = new int[model.size() + 1][copy.size() + 1];
        for (int i = model.size() - 1; i >= 0; i--) {
            for (int j = copy.size() - 1; j >= 0; j--) {
                int likeness = model.get(i).likeness(copy.get(j));
                int together = likeness == 0 ? 0 : best[i + 1][j + 1] + likeness;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < model.size() && j < copy.size()) {
            int likeness = model.get(i).likeness(copy.get(j));
            if (likeness > 0 && best[i][j] == best[i + 1][j + 1] + likeness) {
                aligned.set(i++, copy.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return aligned;
    }
}

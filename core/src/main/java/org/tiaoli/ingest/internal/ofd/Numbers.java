package org.tiaoli.ingest.internal.ofd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lists of numbers that attributes hold; what is no number counts as 0. */
final class Numbers {

    private static final float LARGEST = 1_000_000;

    private Numbers() {}

    /** The numbers between spaces; empty for null. */
    static float[] list(@Nullable String value) {
        String[] words = words(value);
        float[] numbers = new float[words.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words[i], 0);
        }
        return numbers;
    }

    /**
     * Distances from character to character, where {@code g 3 4.2} stands for {@code 4.2 4.2 4.2}.
     *
     * @param most how many are wanted at most
     */
    static float[] steps(@Nullable String value, int most) {
        String[] words = words(value);
        float[] steps = new float[Math.max(0, most)];
        int count = 0;
        for (int i = 0; i < words.length && count < steps.length; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) number(words[i + 1], 0);
                int end = Math.min(steps.length, count + Math.max(0, times));
                Arrays.fill(steps, count, end, number(words[i + 2], 0));
                count = end;
                i += 2;
            } else {
                steps[count++] = number(words[i], 0);
            }
        }
        return Arrays.copyOf(steps, count);
    }

    /** A number on its own, or {@code otherwise}. */
    static float number(@Nullable String value, float otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            float number = Float.parseFloat(value.strip());
            return Math.abs(number) <= LARGEST ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String[] words(@Nullable String value) {
        String list = value == null ? "" : value.strip();
        return list.isEmpty() ? new String[0] : list.split("\\s+");
    }
}

package org.tiaoli.outline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the places of one document so that each has an identifier and a place in words of its own. Not thread-safe.
 *
 * <p>What is counted here are numbers only; {@link PlaceNames} makes the words when they are asked for.
 */
final class Naming {

    /** For a provision that carries no number in its identifier. */
    static final int NO_NUMBER = -1;

    private static final int LEVELS = 16;
    private static final int FAMILY_TAGS = 2 * LEVELS;

    private final Counts counts;

    /** How many stand in each provision, whose index is one less. */
    private int[] paragraphs;

    /**
     * @param expected about how many places there will be
     */
    Naming(int expected) {
        counts = new Counts(0);
        paragraphs = new int[expected + 2];
    }

    /** The number of a provision in its identifier. */
    int number(Node node, int above) {
        if (node.level == Level.PREAMBLE || isSupplement(node)) {
            return NO_NUMBER;
        }
        if (node.level != Level.PARAGRAPH) {
            Mark mark = node.mark;
            if (mark != null) {
                return mark.number();
            }
            if (node.number >= 0) {
                return node.number;
            }
        }
        return node.level == Level.PARAGRAPH
                ? nextParagraph(above)
                : counts.add(key(above, LEVELS + node.level.ordinal(), 0, 0));
    }

    /** Half of all provisions are paragraphs, which need no more than a counter for each that they stand in. */
    private int nextParagraph(int above) {
        if (above + 1 >= paragraphs.length) {
            paragraphs = Arrays.copyOf(paragraphs, 2 * (above + 1));
        }
        return ++paragraphs[above + 1];
    }

    /** How often an identifier was wanted up to now; 1 for the first time. */
    int wanted(Node node, int above, int number, int sub) {
        return counts.add(key(above, node.level.ordinal(), Math.max(0, number), sub));
    }

    /** The number to append to an identifier that is wanted for the {@code again}th time. */
    int unused(Node node, int above, int number, int again) {
        if (number != NO_NUMBER || again == 1) {
            return again;
        }
        // 附则 again is chp_2 unless there is a second chapter
        int place = again;
        while (counts.contains(key(above, node.level.ordinal(), place, 0))) {
            place++;
        }
        counts.add(key(above, node.level.ordinal(), place, 0));
        return place;
    }

    /** How often a chapter without a number that is cited by this name was used up to now. */
    int bare(int above, String name) {
        return counts.add(key(above, Level.CHAPTER.ordinal(), 0, PlaceNames.BARE_CHAPTERS.indexOf(name) + 1));
    }

    /** How often a printed mark was used at this place up to now; marks of several families may share an identifier. */
    int printed(int above, @Nullable Family family, int number, int sub) {
        return counts.add(key(above, FAMILY_TAGS + look(family, number).ordinal(), number, sub));
    }

    /** Families whose marks are the same in words. */
    private static Family look(@Nullable Family family, int number) {
        if (family == Family.ROMAN_BRACKETS) {
            return Family.ARABIC_BRACKETS;
        }
        if (family == null || family == Family.ROMAN || family == Family.SPELLED || family == Family.POINT) {
            return Family.ARABIC_DOT;
        }
        if (family.isDecimal()) {
            return Family.DECIMAL_1;
        }
        return family == Family.CIRCLED && number > PlaceNames.LAST_CIRCLED ? Family.ARABIC_BRACKETS : family;
    }

    /** 附则 without a number. */
    static boolean isSupplement(Node node) {
        return node.level == Level.CHAPTER && node.mark == null;
    }

    private static long key(int above, int tag, int number, int sub) {
        return (((long) (above + 1) << 6 | tag) << 21 | number) << 10 | sub;
    }
}

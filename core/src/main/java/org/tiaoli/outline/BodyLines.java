package org.tiaoli.outline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of running text: no tables, no page furniture. */
final class BodyLines {

    private static final int LONGEST_REMNANT = 4;

    private final String text;
    private final List<Line> lines;
    private final boolean[] labelled;
    private final @Nullable Mark[] openings;
    private final int[] places;
    private final boolean loose;

    private BodyLines(String text, List<Line> lines, boolean[] labelled, @Nullable Mark[] openings, int[] places) {
        this.text = text;
        this.lines = lines;
        this.labelled = labelled;
        this.openings = openings;
        this.places = places;
        int blank = 0;
        for (int place : places) {
            blank += lines.get(place).blankBefore() ? 1 : 0;
        }
        this.loose = blank * 5 > places.length * 4;
    }

    /**
     * @param labelled which lines open with a label
     */
    static BodyLines of(
            String text, List<Line> lines, Furniture furniture, boolean[] labelled, @Nullable Mark[] openings) {
        int[] places = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (lines.get(i).isText() && !furniture.contains(i)) {
                places[count++] = i;
            }
        }
        return new BodyLines(text, lines, labelled, openings, Arrays.copyOf(places, count));
    }

    String text() {
        return text;
    }

    int size() {
        return places.length;
    }

    Line line(int index) {
        return lines.get(places[index]);
    }

    char last(int index) {
        return text.charAt(line(index).end() - 1);
    }

    /** Does an empty line stand before nearly all of them, so that it tells nothing? */
    boolean isLoose() {
        return loose;
    }

    /** Might a paragraph end with this line? */
    boolean isEnded(int index) {
        return Glyphs.endsParagraph(last(index));
    }

    boolean isLabelled(int index) {
        return labelled[places[index]];
    }

    /** Does it open with the label of an article or of a list? Headings may be centred. */
    boolean isListOrArticle(int index) {
        Mark mark = openings[places[index]];
        return isLabelled(index) && mark != null && !mark.family().isContainer();
    }

    /** Does this line surely open a paragraph? */
    boolean opensParagraph(int index) {
        return isLabelled(index);
    }

    /** Does this line, which ends no sentence, seem to go on in the next one, which is no mere rest of a word? */
    boolean goesOn(int index) {
        if (index + 1 >= places.length || isLabelled(index + 1)) {
            return false;
        }
        Line next = line(index + 1);
        boolean furnished = places[index + 1] > places[index] + 1;
        return (furnished || loose || !next.blankBefore()) && !isRemnant(index + 1);
    }

    /** 行。 in a line of its own is the end of a word. */
    boolean isRemnant(int index) {
        return line(index).length() <= LONGEST_REMNANT && isEnded(index);
    }
}

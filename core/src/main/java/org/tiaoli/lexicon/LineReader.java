package org.tiaoli.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the lines of a list and takes down what is wrong with them. Made for one file. */
final class LineReader {

    static final String SWITCHED_OFF = "-";

    private static final int FIELDS = 4;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String list;
    private final String file;
    private final Map<Integer, String> problems;

    /**
     * @param file     as messages name it
     * @param problems gets what is wrong with lines that cannot be read, by their number
     */
    LineReader(String list, String file, Map<Integer, String> problems) {
        this.list = list;
        this.file = file;
        this.problems = problems;
    }

    List<LexiconLine> read(String text) {
        List<LexiconLine> lines = new ArrayList<>();
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        int number = 0;
        for (String line : plain.split("\r\n|\r|\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            boolean off = fields.length >= 2 && fields[1].strip().equals(SWITCHED_OFF);
            if (fields.length != FIELDS && !off) {
                problems.put(
                        number,
                        "a line has four fields between tabs (id, pattern, meaning, example), or an id and '-' to switch"
                                + " it off, and this one has " + fields.length + "; write all four");
            } else if (fields[0].isBlank() || fields[1].isBlank()) {
                problems.put(
                        number,
                        (fields[0].isBlank() ? "the id" : "the pattern") + " is missing; write it in front of the tab");
            } else {
                lines.add(new LexiconLine(list, file, number, entry(fields, off)));
            }
        }
        return lines;
    }

    private static Entry entry(String[] fields, boolean off) {
        return off
                ? new Entry(fields[0].strip(), SWITCHED_OFF, "", "")
                : new Entry(fields[0].strip(), fields[1].strip(), fields[2].strip(), fields[3].strip());
    }

    static boolean isSwitchedOff(LexiconLine line) {
        return line.entry().pattern().equals(SWITCHED_OFF);
    }
}

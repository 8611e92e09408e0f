package org.tiaoli;

import java.util.ArrayList;
import java.util.List;

/** A list of words or rules could not be read; the message names file and line, with a line for each problem. */
public final class LexiconException extends TiaoliException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> problems;

    public LexiconException(String message) {
        this(List.of(message));
    }

    /**
     * @param problems a line each: where, what is wrong, what to do
     */
    public LexiconException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = new ArrayList<>(problems);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
        this.problems = new ArrayList<>(List.of(message));
    }

    /** All that is wrong, a line each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}

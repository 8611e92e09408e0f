package org.tiaoli;

/** A list of words or rules could not be read; the message names file and line. */
public final class LexiconException extends TiaoliException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.tiaoli;

/** What went wrong, where, and what to do; the parent of every exception of this library. */
public class TiaoliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TiaoliException(String message) {
        super(message);
    }

    public TiaoliException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.tiaoli;

/** An index is missing, damaged, of another version or in use; the message says which and what to do. */
public final class IndexException extends TiaoliException {

    private static final long serialVersionUID = 1L;

    public IndexException(String message) {
        super(message);
    }

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}

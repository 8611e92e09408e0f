package org.tiaoli;

import java.util.Locale;

/** A file could not be read as a document. */
public final class UnreadableDocumentException extends TiaoliException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final Code code;

    /** Why a file could not be read. */
    public enum Code {
        NOT_FOUND,
        EMPTY,
        UNSUPPORTED,
        ENCRYPTED,
        CORRUPT,
        TOO_LARGE,
        TIMED_OUT,
        NEEDS_OCR;

        /** The name in JSON and messages: {@code not-found}. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param path    the file as given
     * @param code    why
     * @param message what, where, and what to do
     */
    public UnreadableDocumentException(String path, Code code, String message) {
        super(message);
        this.path = path;
        this.code = code;
    }

    public UnreadableDocumentException(String path, Code code, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
        this.code = code;
    }

    /** The file as given. */
    public String path() {
        return path;
    }

    public Code code() {
        return code;
    }
}

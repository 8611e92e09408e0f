package org.tiaoli.compare;

/**
 * One step of a redline.
 *
 * @param op   what happens to the text
 * @param text as printed, never empty
 */
public record Edit(Op op, String text) {

    /** What happens to a stretch of text between a and b. */
    public enum Op {
        KEEP("="),
        DELETE("-"),
        INSERT("+");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        /** The sign in JSON. */
        public String sign() {
            return sign;
        }
    }

    public Edit {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an edit has a text");
        }
    }

    /** The same step seen from the other side. */
    public Edit mirrored() {
        return switch (op) {
            case KEEP -> this;
            case DELETE -> new Edit(Op.INSERT, text);
            case INSERT -> new Edit(Op.DELETE, text);
        };
    }
}

package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;

/** What a run of characters says of itself, on top of its style; not thread-safe. */
final class CharacterProperties {

    /** Switches have two more values: as the style has it, and the opposite of it. */
    private static final int AS_STYLE = 0x80;

    private static final int UNLIKE_STYLE = 0x81;

    private final boolean styleHides;

    private boolean hidden;
    private boolean deleted;
    private int symbol;

    CharacterProperties(boolean styleHides) {
        this.styleHides = styleHides;
        this.hidden = styleHides;
    }

    void apply(ByteBuffer properties, DocStyles styles) {
        Sprm sprm = new Sprm(properties);
        while (sprm.next()) {
            switch (sprm.code()) {
                case Sprm.C_HIDDEN -> hidden = hidden(sprm.byteAt(0));
                case Sprm.C_DELETED -> deleted = sprm.isOn();
                case Sprm.C_STYLE -> hidden |= styles.hides(sprm.shortAt(0) & 0xFFFF);
                case Sprm.C_SYMBOL -> symbol = sprm.shortAt(2) & 0xFFFF;
                case Sprm.C_PLAIN -> hidden = styleHides;
                default -> {}
            }
        }
    }

    private boolean hidden(int value) {
        return switch (value) {
            case 0 -> false;
            case AS_STYLE -> styleHides;
            case UNLIKE_STYLE -> !styleHides;
            default -> true;
        };
    }

    boolean isDeleted() {
        return deleted;
    }

    /** The sign of a font that stands here instead of the character; 0 for none. */
    int symbol() {
        return symbol;
    }

    boolean isSeen() {
        return !hidden && !deleted;
    }
}

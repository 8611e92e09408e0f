package org.tiaoli.ingest.internal.rtf;

import org.jspecify.annotations.Nullable;

/** Reads the tables of fonts and styles word by word; not thread-safe. */
final class RtfEntries {

    private final RtfCharsets charsets;
    private final RtfStyles styles;

    private int font;
    private int style;
    private int basedOn;
    private @Nullable Integer outline;
    private final StringBuilder name = new StringBuilder();

    RtfEntries(RtfCharsets charsets, RtfStyles styles) {
        this.charsets = charsets;
        this.styles = styles;
    }

    void fontWord(String word, int number) {
        switch (word) {
            case "f" -> font = number;
            case "fcharset" -> charsets.fontCharset(font, number);
            case "cpg" -> charsets.fontPage(font, number);
            default -> {}
        }
    }

    void styleWord(String word, int number) {
        switch (word) {
            case "s" -> style = number;
            case "sbasedon" -> basedOn = number;
            case "outlinelevel" -> outline = number;
            default -> {}
        }
    }

    void styleName(String more) {
        name.append(more);
    }

    /** A style has been told to its end. */
    void endStyle() {
        if (!name.isEmpty()) {
            styles.add(style, name.toString().replace(";", ""), basedOn, outline);
        }
        name.setLength(0);
        style = 0;
        basedOn = 0;
        outline = null;
    }
}

package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The styles of a Word document, as far as they bear on its text; immutable once read. */
final class DocStyles {

    /** Longest chain of styles based on each other; a longer one is a circle. */
    private static final int LONGEST_CHAIN = 32;

    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;
    private static final int BODY_TEXT = 9;

    private static final int LAST_HEADING = 9;
    private static final int FIRST_CONTENTS = 19;
    private static final int LAST_CONTENTS = 27;
    private static final int TITLE = 62;
    private static final int SUBTITLE = 74;

    /** @param builtIn which of Word's own styles it is; 0 is Normal, 1 to 9 are headings */
    record Style(int builtIn, String name, int basedOn, ParagraphProperties paragraph, boolean hides) {}

    private final Map<Integer, Style> styles = new HashMap<>();

    private DocStyles() {}

    static DocStyles none() {
        return new DocStyles();
    }

    static DocStyles read(WordStreams streams) {
        DocStyles read = new DocStyles();
        ByteBuffer sheet = streams.structure(Structure.STYLES);
        if (sheet.limit() == 0) {
            return read;
        }
        int count = sheet.getChar(2);
        int base = sheet.getChar(4);
        int at = 2 + sheet.getChar(0);
        for (int i = 0; i < count && at + 2 <= sheet.limit(); i++) {
            int length = sheet.getChar(at);
            if (length > 0) {
                ByteBuffer style = sheet.slice(at + 2, length).order(ByteOrder.LITTLE_ENDIAN);
                read.styles.put(i, style(i, style, base, streams.data()));
            }
            at += 2 + length;
        }
        return read;
    }

    private static Style style(int number, ByteBuffer style, int base, ByteBuffer data) {
        int builtIn = style.getChar(0) & 0xFFF;
        int kind = style.getChar(2) & 0xF;
        int basedOn = style.getChar(2) >>> 4;
        int parts = style.getChar(4) & 0xF;
        int letters = style.getChar(base);
        byte[] name = new byte[2 * letters];
        style.get(base + 2, name);
        int at = base + 2 + 2 * letters + 2;
        ParagraphProperties paragraph = new ParagraphProperties(number);
        CharacterProperties characters = new CharacterProperties(false);
        for (int i = 0; i < parts && at + 2 <= style.limit(); i++) {
            int length = style.getChar(at);
            int from = at + 2;
            if (kind == PARAGRAPH && i == 0 && length >= 2) {
                paragraph.apply(style.slice(from + 2, length - 2).order(ByteOrder.LITTLE_ENDIAN), data);
            } else if (kind == PARAGRAPH && i == 1 || kind == CHARACTER && i == 0) {
                characters.apply(style.slice(from, length).order(ByteOrder.LITTLE_ENDIAN), none());
            }
            at = from + length + (length & 1);
        }
        String called = new String(name, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
        return new Style(builtIn, called, basedOn, paragraph, !characters.isSeen());
    }

    /** The style and those that it is based on, itself first. */
    List<Style> chain(int number) {
        List<Style> chain = new ArrayList<>();
        Style style = styles.get(number);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(style.basedOn());
        }
        return chain;
    }

    /** Is text of this paragraph or character style hidden? */
    boolean hides(int number) {
        return chain(number).stream().anyMatch(Style::hides);
    }

    /** Does a paragraph belong to the outline: a heading or a title? */
    boolean isHeading(ParagraphProperties paragraph) {
        if (paragraph.outline != null) {
            return paragraph.outline < BODY_TEXT;
        }
        for (Style style : chain(paragraph.style)) {
            Integer outline = style.paragraph().outline;
            if (outline != null) {
                return outline < BODY_TEXT;
            }
            int builtIn = style.builtIn();
            if (builtIn >= 1 && builtIn <= LAST_HEADING || builtIn == TITLE || builtIn == SUBTITLE) {
                return true;
            }
        }
        return false;
    }

    /** Is a line of this style one of a table of contents? */
    boolean isContents(int number) {
        Style style = styles.get(number);
        if (style == null) {
            return false;
        }
        boolean named = style.name().startsWith("toc ")
                && Character.isDigit(style.name().charAt(style.name().length() - 1));
        return named || style.builtIn() >= FIRST_CONTENTS && style.builtIn() <= LAST_CONTENTS;
    }
}

package org.tiaoli.ingest.internal.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tiaoli.ingest.internal.rtf.RtfGroup.Destination;
import org.tiaoli.ingest.internal.story.FieldCodes;
import org.tiaoli.ingest.internal.story.Story;

/** Sends the text of each group where it belongs, and takes the words that hold for it; not thread-safe. */
final class RtfFlow {

    private final RtfTokens tokens;
    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfStyles styles = new RtfStyles();
    private final RtfLists lists = new RtfLists();
    private final RtfEntries entries = new RtfEntries(charsets, styles);
    private final RtfText text;

    private final RtfParts parts;

    /** The number of a paragraph, or the pattern of one, as far as it has been read. */
    private final StringBuilder aside = new StringBuilder();

    private int defaultFont;
    private int pictures;

    RtfFlow(byte[] file, RtfTokens tokens, Story out) {
        this.tokens = tokens;
        this.text = new RtfText(charsets, tokens, file);
        boolean numbersPrinted = contains(file, "{\\listtext") || contains(file, "{\\pntext");
        this.parts = new RtfParts(out, styles, lists, numbersPrinted);
    }

    /** Was a generated table of contents passed over? */
    boolean contentsLeftOut() {
        return parts.contentsLeftOut();
    }

    /** How many pictures stand in the body. */
    int pictures() {
        return pictures;
    }

    /** Takes the byte of text that was read last. */
    void take(RtfGroup group) {
        group.begun = true;
        if (group.destination != Destination.NOWHERE && group.destination != Destination.DRAWING) {
            text.take(group.font);
        }
    }

    /** Decodes the bytes that were taken, before the font or the group changes. */
    void flush(RtfGroup group) {
        String decoded = text.decoded(group.font);
        if (!decoded.isEmpty()) {
            emit(decoded, group);
        }
    }

    void emit(String characters, RtfGroup group) {
        switch (group.destination) {
            case BODY, FOOTNOTE, TEXT_BOX -> {
                if (group.isSeen()) {
                    parts.current().append(characters);
                }
            }
            case LIST_NUMBER -> {
                if (group.isSeen()) {
                    aside.append(characters.replace('□', '•'));
                }
            }
            case LEVEL_TEXT -> aside.append(characters);
            case STYLES -> entries.styleName(characters);
            case FIELD_CODE -> {
                if (group.fieldCode != null) {
                    group.fieldCode.append(characters);
                }
            }
            case NOWHERE, DRAWING, FONTS, LISTS -> {}
        }
    }

    /** Takes a control word; the bytes in front of it are flushed already. */
    void word(String word, RtfGroup group) throws IOException {
        boolean first = !group.begun;
        group.begun = true;
        if (word.equals("*")) {
            // further inside it says nothing of the group, though some programs write it
            group.optional = first;
            return;
        }
        boolean optional = group.optional;
        group.optional = false;
        if (opens(word, optional, group)) {
            return;
        }
        int number = tokens.number(0);
        if (word.equals("uc")) {
            group.unicodeSkip = Math.max(0, number);
            return;
        }
        switch (group.destination) {
            case FONTS -> entries.fontWord(word, number);
            case STYLES -> entries.styleWord(word, number);
            case LISTS, LEVEL_TEXT -> lists.word(word, number);
            case NOWHERE -> {
                if (word.equals("rtf")) {
                    group.destination = Destination.BODY;
                }
            }
            default -> textWord(word, number, group);
        }
    }

    /** Does the word say where the text of the group goes? */
    private boolean opens(String word, boolean optional, RtfGroup group) {
        switch (word) {
            case "upr" -> {
                // two renderings of one text, the second in Unicode
                group.around = group.destination;
                group.destination = Destination.NOWHERE;
            }
            case "ud" -> group.destination = group.around;
            case "field" -> group.fieldCode = new StringBuilder();
            case "fldrslt" -> {
                if (group.fieldCode != null && FieldCodes.isContents(group.fieldCode.toString())) {
                    if (isText(group)) {
                        parts.leaveOutContents();
                    }
                    group.destination = Destination.NOWHERE;
                }
            }
            case "nesttableprops" -> group.innerRow = true;
            default -> {
                Destination destination = RtfDestinations.of(word);
                destination = destination == null && optional ? Destination.NOWHERE : destination;
                if (destination == null) {
                    return false;
                }
                if ((word.equals("pict") || word.equals("shppict")) && group.destination != Destination.NOWHERE) {
                    pictures++;
                }
                begin(destination, group);
            }
        }
        return true;
    }

    private void begin(Destination destination, RtfGroup group) {
        if (group.destination == Destination.NOWHERE) {
            return;
        }
        boolean part = destination == Destination.FOOTNOTE || destination == Destination.TEXT_BOX;
        if (part && !group.isSeen()) {
            group.destination = Destination.NOWHERE;
            return;
        }
        group.destination = destination;
        group.opened = destination;
        switch (destination) {
            case FOOTNOTE -> parts.openFootnote();
            case TEXT_BOX -> parts.openTextBox();
            case LIST_NUMBER, LEVEL_TEXT -> aside.setLength(0);
            default -> {}
        }
        if (part) {
            group.resetParagraph();
        }
    }

    private void textWord(String word, int number, RtfGroup group) throws IOException {
        String character = RtfCharacters.of(word);
        if (character != null) {
            emit(character, group);
            return;
        }
        switch (word) {
            case "f" -> group.font = number;
            case "plain" -> group.resetCharacters(defaultFont);
            case "v" -> group.hidden = tokens.isOn();
            case "deleted" -> group.deleted = tokens.isOn();
            case "pard" -> group.resetParagraph();
            case "s" -> group.style = number;
            case "ls" -> group.list = number;
            case "ilvl" -> group.level = number;
            case "outlinelevel" -> group.outline = number;
            case "intbl" -> group.tables = tokens.isOn() ? Math.max(1, group.tables) : 0;
            case "itap" -> group.tables = Math.max(0, number);
            case "ansicpg" -> charsets.documentPage(number);
            case "mac" -> charsets.documentPage(10000);
            case "pc" -> charsets.documentPage(437);
            case "pca" -> charsets.documentPage(850);
            case "deff" -> {
                defaultFont = number;
                group.font = number;
            }
            default -> {
                if (isText(group)) {
                    parts.word(word, number, group);
                }
            }
        }
    }

    private static boolean isText(RtfGroup group) {
        return group.destination == Destination.BODY
                || group.destination == Destination.FOOTNOTE
                || group.destination == Destination.TEXT_BOX;
    }

    /** A group has come to its end. */
    void close(RtfGroup group) throws IOException {
        if (group.destination == Destination.STYLES) {
            entries.endStyle();
        }
        if (group.opened == null) {
            return;
        }
        switch (group.opened) {
            case FOOTNOTE -> parts.closeFootnote(group.tables);
            case TEXT_BOX -> parts.closeTextBox(group.tables);
            case LIST_NUMBER -> {
                if (!aside.isEmpty()) {
                    parts.current().number(aside.toString());
                }
            }
            case LEVEL_TEXT -> lists.levelText(aside.toString());
            case FIELD_CODE -> {
                if (group.fieldCode != null && group.isSeen()) {
                    parts.current().append(FieldCodes.drawn(group.fieldCode.toString()));
                }
            }
            default -> {}
        }
    }

    /** Hands out what is not closed yet. */
    void finish(RtfGroup group) throws IOException {
        flush(group);
        parts.finish(group.tables);
    }

    private static boolean contains(byte[] file, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + wanted.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}

package org.tiaoli.text;

import java.util.List;

/**
 * The text of one file, one block a line, as {@code tiaoli text} prints it.
 *
 * <p>Decoded, without byte order mark, line ends {@code \n}. Every span of every result indexes {@link #text()}.
 *
 * @param origin where it came from
 * @param text   the whole text
 * @param blocks headings, paragraphs and table rows in order, where the file marks them; empty for plain text, whose
 *               lines may be paragraphs or wrapped pieces of them
 * @param notes  what the reader was unsure about or left out
 */
public record SourceText(Origin origin, String text, List<Block> blocks, List<Note> notes) {

    public SourceText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** Does the file itself say where paragraphs end? */
    public boolean hasBlocks() {
        return !blocks.isEmpty();
    }
}

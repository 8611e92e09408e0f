package org.tiaoli.ingest.internal.story;

import java.util.List;

/** The story of a cell or a note, whose paragraphs and inner tables become one line; not thread-safe. */
public final class CellStory implements Story {

    private final StringBuilder line = new StringBuilder();

    @Override
    public void paragraph(CharSequence text, boolean heading) {
        append(text.toString());
    }

    @Override
    public void footnote(CharSequence text) {
        append(text.toString());
    }

    @Override
    public void table(List<List<String>> rows) {
        for (List<String> row : rows) {
            row.forEach(this::append);
        }
    }

    /** All of it so far, a space where a paragraph or an inner cell ended. */
    public String line() {
        return line.toString();
    }

    private void append(String text) {
        if (!line.isEmpty() && !text.isBlank()) {
            line.append(' ');
        }
        line.append(text);
    }
}

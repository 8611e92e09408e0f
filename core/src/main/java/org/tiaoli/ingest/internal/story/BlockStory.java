package org.tiaoli.ingest.internal.story;

import java.io.IOException;
import java.util.List;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** The story of the document itself, written block by block; not thread-safe. */
public final class BlockStory implements Story {

    private final BlockWriter out;
    private int tables;

    public BlockStory(BlockWriter out) {
        this.out = out;
    }

    @Override
    public void paragraph(CharSequence text, boolean heading) throws IOException {
        if (heading) {
            out.heading(text);
        } else {
            out.paragraph(text);
        }
    }

    @Override
    public void footnote(CharSequence text) throws IOException {
        Span span = out.paragraph(text);
        if (!span.isEmpty()) {
            out.note(Note.info("footnote", "a footnote, put behind the paragraph that refers to it", span));
        }
    }

    @Override
    public void table(List<List<String>> rows) throws IOException {
        int table = tables++;
        for (List<String> row : rows) {
            out.row(table, row);
        }
    }
}

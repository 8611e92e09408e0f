package org.tiaoli.ingest.internal.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A story that is kept until the paragraph beside which it stands has ended, as of a text box; not thread-safe. */
public final class KeptStory implements Story {

    @FunctionalInterface
    private interface Piece {
        void tell(Story story) throws IOException;
    }

    private final List<Piece> pieces = new ArrayList<>();

    @Override
    public void paragraph(CharSequence text, boolean heading) {
        String kept = text.toString();
        pieces.add(story -> story.paragraph(kept, heading));
    }

    @Override
    public void footnote(CharSequence text) {
        String kept = text.toString();
        pieces.add(story -> story.footnote(kept));
    }

    @Override
    public void table(List<List<String>> rows) {
        List<List<String>> kept = List.copyOf(rows);
        pieces.add(story -> story.table(kept));
    }

    /** Tells another story all that was kept. */
    public void tell(Story story) throws IOException {
        for (Piece piece : pieces) {
            piece.tell(story);
        }
    }
}

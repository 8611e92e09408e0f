package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds back what belongs to a table of contents, its title included, until it is sure that it does; not thread-safe.
 *
 * <p>A field that never ends would swallow the document: then everything is given back.
 */
final class ContentsFilter implements StoryReader.Sink {

    private final StoryReader.Sink out;
    private final List<Piece> held = new ArrayList<>();
    private Piece.@Nullable Paragraph title;
    private boolean leftOut;

    ContentsFilter(StoryReader.Sink out) {
        this.out = out;
    }

    /** Was a table of contents left out? */
    boolean leftOut() {
        return leftOut;
    }

    @Override
    public void accept(Piece piece) throws IOException {
        if (!held.isEmpty()) {
            // the table of contents has come to its end
            held.clear();
            contents();
        }
        giveTitle();
        if (piece instanceof Piece.Paragraph paragraph && isTitle(paragraph.text())) {
            title = paragraph;
        } else {
            out.accept(piece);
        }
    }

    /** A piece inside of a table of contents, which may turn out to have no end. */
    void hold(Piece piece) {
        held.add(piece);
    }

    /** A piece of a table of contents was passed over. */
    void contents() {
        title = null;
        leftOut = true;
    }

    /**
     * The document ends.
     *
     * @param open whether a table of contents has not come to an end, so that it was none
     */
    void finish(boolean open) throws IOException {
        if (!held.isEmpty() && !open) {
            contents();
            held.clear();
        }
        giveTitle();
        for (Piece piece : held) {
            out.accept(piece);
        }
        held.clear();
    }

    private void giveTitle() throws IOException {
        if (title != null) {
            out.accept(title);
            title = null;
        }
    }

    private static boolean isTitle(String text) {
        String bare = text.replaceAll("[\\s　]", "");
        return bare.equals("目录") || bare.equals("目錄") || bare.equals("目次");
    }
}

package org.tiaoli.ingest.internal.rtf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.story.KeptStory;
import org.tiaoli.ingest.internal.story.Story;

/** Puts the paragraphs and rows of a body, a footnote or a text box together; not thread-safe. */
final class RtfStory {

    /** Tables inside tables, beyond which all is one cell. */
    private static final int DEEPEST = 8;

    private final Story out;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String number;
    private KeptStory beside = new KeptStory();

    /** The open tables, each inside a cell of the one before. */
    private final List<RtfTable> tables = new ArrayList<>();

    RtfStory(Story out) {
        this.out = out;
    }

    void append(String more) {
        text.append(more);
    }

    boolean hasText() {
        return !text.isEmpty() || number != null;
    }

    /** The number that stands before the paragraph, if none is there yet. */
    void number(String printed) {
        if (number == null) {
            number = printed;
        }
    }

    /** What is read behind the paragraph: a text box or a footnote. */
    Story beside() {
        return beside;
    }

    /** @param level in how many tables the paragraph stands; a row that has begun is one even where this is 0 */
    void endParagraph(boolean heading, int level) throws IOException {
        boolean unmarked = level == 0 && !tables.isEmpty() && tables.get(0).inRow();
        Story to = story(unmarked ? 1 : level);
        to.paragraph((number == null ? "" : number) + text, heading);
        beside.tell(to);
        drop();
    }

    /** Forgets the paragraph, which is left out. */
    void drop() {
        text.setLength(0);
        number = null;
        beside = new KeptStory();
    }

    /** Lets the paragraph run on into the next one; its number goes with it unless nothing is seen of it. */
    void join() {
        if (text.toString().isBlank()) {
            number = null;
        }
    }

    void endCell(int level) throws IOException {
        endParagraph(false, level);
        table(level).endCell();
    }

    void endRow(int level) throws IOException {
        closeBelow(level);
        table(level).endRow();
    }

    /** The table of this level, from 1; begun if there is none. */
    RtfTable table(int level) {
        int at = Math.max(1, Math.min(DEEPEST, level));
        while (tables.size() < at) {
            tables.add(new RtfTable());
        }
        return tables.get(at - 1);
    }

    /** Hands out what is not closed yet. */
    void finish(int level) throws IOException {
        if (hasText()) {
            endParagraph(false, level);
        }
        closeBelow(0);
    }

    private Story story(int level) throws IOException {
        int at = Math.min(DEEPEST, level);
        closeBelow(at);
        return at == 0 ? out : table(at).cell();
    }

    /** Ends the tables that stand deeper than this. */
    private void closeBelow(int level) throws IOException {
        while (tables.size() > level) {
            List<List<String>> rows = tables.remove(tables.size() - 1).finish();
            if (!rows.isEmpty()) {
                Story around =
                        tables.isEmpty() ? out : tables.get(tables.size() - 1).cell();
                around.table(rows);
            }
        }
    }
}

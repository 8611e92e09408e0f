package org.tiaoli.ingest.internal.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs and rows together from a flow of characters, paragraph marks and cell marks; not thread-safe.
 *
 * <p>That is how Word's binary and RTF files tell the text of a body, a footnote or a text box.
 */
public final class Flow {

    /** Tables inside tables, beyond which all is one cell. */
    private static final int DEEPEST = 8;

    private final Story out;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String number;
    private KeptStory beside = new KeptStory();

    /** The open tables, each inside a cell of the one before. */
    private final List<FlowTable> tables = new ArrayList<>();

    public Flow(Story out) {
        this.out = out;
    }

    public void append(String more) {
        text.append(more);
    }

    public boolean hasText() {
        return !text.isEmpty() || number != null;
    }

    /** The number that stands before the paragraph, if none is there yet. */
    public void number(String printed) {
        if (number == null) {
            number = printed;
        }
    }

    /** What is read behind the paragraph: a text box or a footnote. */
    public Story beside() {
        return beside;
    }

    /** @param level in how many tables the paragraph stands; a row that has begun is one even where this is 0 */
    public void endParagraph(boolean heading, int level) throws IOException {
        boolean unmarked = level == 0 && !tables.isEmpty() && tables.get(0).inRow();
        Story to = story(unmarked ? 1 : level);
        to.paragraph((number == null ? "" : number) + text, heading);
        beside.tell(to);
        drop();
    }

    /** Forgets the paragraph, which is left out. */
    public void drop() {
        text.setLength(0);
        number = null;
        beside = new KeptStory();
    }

    /** Lets the paragraph run on into the next one; its number goes with it unless nothing is seen of it. */
    public void join() {
        if (text.toString().isBlank()) {
            number = null;
        }
    }

    public void endCell(int level) throws IOException {
        endParagraph(false, level);
        table(level).endCell();
    }

    public void endRow(int level) throws IOException {
        closeBelow(level);
        table(level).endRow();
    }

    /** The table of this level, from 1; begun if there is none. */
    public FlowTable table(int level) {
        int at = Math.max(1, Math.min(DEEPEST, level));
        while (tables.size() < at) {
            tables.add(new FlowTable());
        }
        return tables.get(at - 1);
    }

    /** Hands out what is not closed yet. */
    public void finish(int level) throws IOException {
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

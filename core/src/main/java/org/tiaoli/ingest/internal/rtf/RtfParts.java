package org.tiaoli.ingest.internal.rtf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.tiaoli.ingest.internal.story.CellStory;
import org.tiaoli.ingest.internal.story.Flow;
import org.tiaoli.ingest.internal.story.FlowTable;
import org.tiaoli.ingest.internal.story.Story;

/** The body, with the text boxes and footnotes that are being read inside it; ends their paragraphs, cells and rows. Not thread-safe. */
final class RtfParts {

    private final RtfStyles styles;
    private final RtfLists lists;
    private final Deque<Flow> parts = new ArrayDeque<>();
    private final Deque<CellStory> footnotes = new ArrayDeque<>();

    /** Does the file print the numbers of its lists? Then a paragraph without one has none. */
    private final boolean numbersPrinted;

    private boolean cellContinued;
    private boolean contentsLeftOut;

    RtfParts(Story out, RtfStyles styles, RtfLists lists, boolean numbersPrinted) {
        this.styles = styles;
        this.lists = lists;
        this.numbersPrinted = numbersPrinted;
        parts.push(new Flow(out));
    }

    /** The part that is being read. */
    Flow current() {
        return parts.element();
    }

    /** Was a generated table of contents passed over? */
    boolean contentsLeftOut() {
        return contentsLeftOut;
    }

    void leaveOutContents() {
        contentsLeftOut = true;
    }

    void openFootnote() {
        footnotes.push(new CellStory());
        parts.push(new Flow(footnotes.element()));
    }

    void closeFootnote(int tables) throws IOException {
        parts.pop().finish(tables);
        current().beside().footnote(footnotes.pop().line());
    }

    void openTextBox() {
        parts.push(new Flow(current().beside()));
    }

    void closeTextBox(int tables) throws IOException {
        parts.pop().finish(tables);
    }

    /** Hands out what is not closed yet. */
    void finish(int tables) throws IOException {
        while (parts.size() > 1) {
            parts.pop().finish(tables);
            if (!footnotes.isEmpty()) {
                current().beside().footnote(footnotes.pop().line());
            }
        }
        current().finish(tables);
    }

    /** Takes a word that ends a paragraph, a cell or a row, or tells how a row is built. */
    void word(String word, int number, RtfGroup group) throws IOException {
        int inner = Math.max(2, group.tables);
        switch (word) {
            case "par" -> endParagraph(group);
            case "sect" -> {
                if (current().hasText()) {
                    endParagraph(group);
                }
            }
            case "cell", "nestcell" -> {
                number(group);
                current().endCell(word.equals("cell") ? 1 : inner);
            }
            case "row" -> current().endRow(1);
            case "nestrow" -> current().endRow(inner);
            case "trowd" -> {
                table(group).beginRow();
                cellContinued = false;
            }
            case "trleft" -> table(group).left(number);
            case "clmrg", "clvmrg" -> cellContinued = true;
            case "cellx" -> {
                table(group).cellUpTo(number, cellContinued);
                cellContinued = false;
            }
            default -> {}
        }
    }

    private void endParagraph(RtfGroup group) throws IOException {
        if (!group.isSeen()) {
            current().join();
            return;
        }
        if (styles.isContents(group.style)) {
            contentsLeftOut = true;
            current().drop();
            return;
        }
        number(group);
        current().endParagraph(group.isHeading() || styles.isHeading(group.style), group.tables);
    }

    private void number(RtfGroup group) {
        if (group.list != 0 && !numbersPrinted) {
            current().number(lists.next(group.list, group.level));
        }
    }

    private FlowTable table(RtfGroup group) {
        return current().table(group.innerRow ? Math.max(2, group.tables) : 1);
    }
}

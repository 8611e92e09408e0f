package org.tiaoli.ingest.internal;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;
import org.tiaoli.text.Origin;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/**
 * Puts a source text together, one block a line; not thread-safe.
 *
 * <p>White space inside a block becomes single-width spaces, at its ends it goes; a line break inside a paragraph starts a new
 * one. Tabs stand only between the cells of a row. Blocks without text are left out, rows without any text too.
 */
public final class BlockWriter {

    private final RawDocument document;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    public BlockWriter(RawDocument document) {
        this.document = document;
    }

    /** @return the place of the paragraph, from its first line to its last; empty when it held no text */
    public Span paragraph(CharSequence paragraph) throws InterruptedIOException {
        return lines(paragraph, Block.Kind.PARAGRAPH);
    }

    public Span heading(CharSequence heading) throws InterruptedIOException {
        return lines(heading, Block.Kind.HEADING);
    }

    /** @param table which table of the file, counted from 0 */
    public void row(int table, List<String> cells) throws InterruptedIOException {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(clean(cell.replace('\n', ' ')));
        }
        if (clean.stream().allMatch(String::isEmpty)) {
            return;
        }
        int start = text.length();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            spans.add(new Span(text.length(), text.length() + clean.get(i).length()));
            text.append(clean.get(i));
        }
        blocks.add(Block.row(new Span(start, text.length()), table, spans));
        endLine();
    }

    public void note(Note note) {
        notes.add(note);
    }

    /** The text so far, without blocks that were empty. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** @throws org.tiaoli.UnreadableDocumentException when no text was written */
    public SourceText finish(Origin origin) {
        if (text.isEmpty()) {
            throw Failures.empty(document.name());
        }
        return new SourceText(origin, text.toString(), blocks, notes);
    }

    private Span lines(CharSequence block, Block.Kind kind) throws InterruptedIOException {
        int first = -1;
        int end = text.length();
        for (String line : block.toString().split("\n", -1)) {
            String clean = clean(line);
            if (!clean.isEmpty()) {
                Span span = new Span(text.length(), text.length() + clean.length());
                text.append(clean);
                blocks.add(kind == Block.Kind.HEADING ? Block.heading(span) : Block.paragraph(span));
                first = first < 0 ? span.start() : first;
                end = span.end();
                endLine();
            }
        }
        return new Span(first < 0 ? end : first, end);
    }

    private void endLine() throws InterruptedIOException {
        text.append('\n');
        if (text.length() > document.limits().maxTextChars()) {
            throw Failures.tooLarge(
                    document.name(), "more than " + document.limits().maxTextChars() + " characters");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was called off");
        }
    }

    /** Without control characters and marks that are never seen; wide spaces are kept, but not at the ends. */
    private static String clean(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t' || c == '\r' || c == '\f' || c == 0x0B || isNarrowSpace(c)) {
                out.append(' ');
            } else if (c >= 0x20 && c != 0x7F && c != '\uFEFF' && c != '\u200B' && c != '\u00AD') {
                out.append(c);
            }
        }
        int start = 0;
        int end = out.length();
        while (start < end && Character.isWhitespace(out.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        return out.substring(start, end);
    }

    /** White space that is narrower than a Chinese character, or as wide as a Latin one. */
    private static boolean isNarrowSpace(char c) {
        return c > 0x7F && c != '\u3000' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}

package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Note;
import org.tiaoli.text.Origin;
import org.tiaoli.text.Severity;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/** Source texts on their way between two processes, whole. */
final class TextWire {

    /** Names, messages and the like are never longer, in UTF-16 code units. */
    static final int LONGEST = 1 << 20;

    private static final int MOST_NOTES = 1 << 20;

    private TextWire() {}

    static void write(WireOut out, SourceText text) throws IOException {
        write(out, text.origin());
        out.text(text.text());
        out.number(text.blocks().size());
        for (Block block : text.blocks()) {
            out.constant(block.kind());
            out.span(block.span());
            if (block.kind() == Block.Kind.ROW) {
                out.number(block.table());
                out.number(block.cells().size());
                for (Span cell : block.cells()) {
                    out.span(cell);
                }
            }
        }
        out.number(text.notes().size());
        for (Note note : text.notes()) {
            write(out, note);
        }
    }

    /** @throws IOException when it is none, or beyond the ceilings */
    static SourceText read(WireIn in, Limits limits) throws IOException {
        Origin origin = origin(in);
        String text = in.text(limits.maxTextChars());
        int length = text.length();
        List<Block> blocks = new ArrayList<>();
        for (int left = in.number(length); left > 0; left--) {
            blocks.add(block(in, length));
        }
        List<Note> notes = new ArrayList<>();
        for (int left = in.number(MOST_NOTES); left > 0; left--) {
            notes.add(note(in, length));
        }
        return new SourceText(origin, text, blocks, notes);
    }

    private static Block block(WireIn in, int length) throws IOException {
        Block.Kind kind = in.constant(Block.Kind.values());
        Span span = in.span(length);
        if (kind != Block.Kind.ROW) {
            return new Block(kind, span, -1, List.of());
        }
        int table = in.number(Integer.MAX_VALUE);
        List<Span> cells = new ArrayList<>();
        for (int left = in.number(length + 1); left > 0; left--) {
            cells.add(in.span(length));
        }
        return Block.row(span, table, cells);
    }

    private static void write(WireOut out, Origin origin) throws IOException {
        out.text(origin.path());
        out.text(origin.mediaType());
        out.textOrNull(origin.charset());
        out.text(origin.sha256());
        out.number(origin.size());
        out.flag(origin.pages() != null);
        if (origin.pages() != null) {
            out.number(origin.pages());
        }
        out.text(origin.reader());
    }

    private static Origin origin(WireIn in) throws IOException {
        String path = in.text(LONGEST);
        String mediaType = in.text(LONGEST);
        String charset = in.textOrNull(LONGEST);
        String sha256 = in.text(LONGEST);
        long size = in.longNumber();
        Integer pages = in.flag() ? in.number(Integer.MAX_VALUE) : null;
        return new Origin(path, mediaType, charset, sha256, size, pages, in.text(LONGEST));
    }

    private static void write(WireOut out, Note note) throws IOException {
        out.constant(note.severity());
        out.text(note.code());
        out.text(note.message());
        Span span = note.span();
        out.flag(span != null);
        if (span != null) {
            out.span(span);
        }
    }

    private static Note note(WireIn in, int length) throws IOException {
        Severity severity = in.constant(Severity.values());
        String code = in.text(LONGEST);
        String message = in.text(LONGEST);
        @Nullable Span span = in.flag() ? in.span(length) : null;
        return new Note(severity, code, message, span);
    }
}

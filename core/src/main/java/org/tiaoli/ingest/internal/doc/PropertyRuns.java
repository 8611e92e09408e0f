package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The properties of paragraphs or of characters, by where their bytes stand; immutable once read. */
final class PropertyRuns {

    private static final int PAGE = 512;

    /** @param style the paragraph style; 0 for characters */
    record Run(int start, int end, int style, ByteBuffer properties) {}

    private final List<Run> runs = new ArrayList<>();

    private PropertyRuns() {}

    static PropertyRuns none() {
        return new PropertyRuns();
    }

    /**
     * Reads the pages that a structure lists.
     *
     * @param paragraphs whether they tell of paragraphs, whose entries are wider and name a style
     */
    static PropertyRuns read(WordStreams streams, int structure, boolean paragraphs) {
        PropertyRuns read = new PropertyRuns();
        ByteBuffer list = streams.structure(structure);
        int count = (list.limit() - 4) / 8;
        for (int i = 0; i < count; i++) {
            int page = list.getInt(4 * (count + 1) + 4 * i) & 0x3FFFFF;
            if ((page + 1L) * PAGE <= streams.main().limit()) {
                ByteBuffer bytes = streams.main().slice(page * PAGE, PAGE).order(ByteOrder.LITTLE_ENDIAN);
                read.page(bytes, paragraphs);
            }
        }
        read.runs.sort(Comparator.comparingInt(Run::start));
        return read;
    }

    private void page(ByteBuffer page, boolean paragraphs) {
        int count = page.get(PAGE - 1) & 0xFF;
        int width = paragraphs ? 13 : 1;
        for (int i = 0; i < count && 4 * (count + 1) + width * (i + 1) < PAGE; i++) {
            int start = page.getInt(4 * i);
            int end = page.getInt(4 * i + 4);
            int at = 2 * (page.get(4 * (count + 1) + width * i) & 0xFF);
            runs.add(paragraphs ? paragraph(page, start, end, at) : characters(page, start, end, at));
        }
    }

    private static Run paragraph(ByteBuffer page, int start, int end, int at) {
        if (at == 0) {
            return new Run(start, end, 0, ByteBuffer.allocate(0));
        }
        int words = page.get(at) & 0xFF;
        int from = words == 0 ? at + 2 : at + 1;
        int length = words == 0 ? 2 * (page.get(at + 1) & 0xFF) : 2 * words - 1;
        int style = page.getChar(from);
        return new Run(start, end, style, part(page, from + 2, length - 2));
    }

    private static Run characters(ByteBuffer page, int start, int end, int at) {
        return new Run(start, end, 0, at == 0 ? ByteBuffer.allocate(0) : part(page, at + 1, page.get(at) & 0xFF));
    }

    private static ByteBuffer part(ByteBuffer page, int from, int length) {
        int fits = Math.max(0, Math.min(length, PAGE - 1 - from));
        return page.slice(from, fits).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The run that holds the byte at this place; one without properties where none does. */
    Run at(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean found = !runs.isEmpty()
                && runs.get(low).start() <= offset
                && offset < runs.get(low).end();
        return found ? runs.get(low) : new Run(offset, offset + 1, 0, ByteBuffer.allocate(0));
    }
}

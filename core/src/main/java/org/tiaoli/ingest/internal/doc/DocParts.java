package org.tiaoli.ingest.internal.doc;

/** The parts of a document's text: the body first, then notes, page headers, comments and text boxes. */
final class DocParts {

    private static final int FIRST_COUNT = 0x4C;

    private static final int FOOTNOTES = 1;
    private static final int ENDNOTES = 5;
    private static final int TEXT_BOXES = 6;

    private final Part[] parts = new Part[TEXT_BOXES + 1];

    DocParts(WordStreams streams, int length) {
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            int count = Math.max(0, streams.header(FIRST_COUNT + 4 * i));
            int end = (int) Math.min(length, (long) at + count);
            parts[i] = new Part(at, end);
            at = end;
        }
    }

    Part body() {
        return parts[0];
    }

    Part footnotes() {
        return parts[FOOTNOTES];
    }

    Part endnotes() {
        return parts[ENDNOTES];
    }

    Part textBoxes() {
        return parts[TEXT_BOXES];
    }
}

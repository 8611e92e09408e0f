package org.tiaoli.ingest.internal.doc;

/** A stretch of a document's text, from its first character up to the one behind its last. */
record Part(int start, int end) {

    /** The part between two places counted from here, as far as it lies inside. */
    Part inside(int from, int to) {
        int first = Math.max(start, Math.min(end, start + from));
        return new Part(first, Math.max(first, Math.min(end, start + to)));
    }
}

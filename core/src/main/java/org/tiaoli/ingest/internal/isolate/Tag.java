package org.tiaoli.ingest.internal.isolate;

/** What comes next between this process and a child. */
enum Tag {
    /** To the child: what a file is, or says. */
    PARSE,
    /** To the child: what a pack says itself. */
    OWN,
    /** To the child: the bytes of a file in a pack. */
    ENTRY,
    /** From the child: it is there. */
    READY,
    /** From the child: the work goes on, and OCR took so long of it. */
    OCR,
    /** From the child: a text that was read. */
    TEXT,
    /** From the child: a file holds others. */
    PACK,
    /** From the child: the bytes of a file in a pack. */
    BYTES,
    /** From the child: why something could not be read. */
    FAILURE
}

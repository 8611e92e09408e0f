package org.tiaoli.cli;

/** The exit codes, the same for every command. */
final class Exit {

    /** Done. */
    static final int DONE = 0;

    /** Done, and there is something to look at: diff found changes, search found nothing. */
    static final int NOTABLE = 1;

    /** Options or a query that cannot be understood. */
    static final int USAGE = 2;

    /** Input that cannot be read, or a missing index. */
    static final int UNREADABLE = 3;

    /** A mistake of this program. */
    static final int BUG = 70;

    private Exit() {}
}

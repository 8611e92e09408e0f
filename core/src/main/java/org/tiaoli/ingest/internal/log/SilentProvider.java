package org.tiaoli.ingest.internal.log;

import org.apache.logging.log4j.spi.Provider;

/** Found by the Log4j API as a service, and taken when there is no other. */
public final class SilentProvider extends Provider {

    /** Below that of every other: Log4j has 10, its bridge to SLF4J 15, the one for no logging at all -1. */
    private static final int LOWEST = -1_000;

    public SilentProvider() {
        super(LOWEST, CURRENT_VERSION, SilentContext.class);
    }
}

/**
 * Where log lines of POI and PDFBox go when the program around has no place for them: nowhere.
 *
 * <p>Both log through the Log4j API, and PDFBox through Commons Logging to it. Where that finds nothing to log with, it says so
 * on standard error, and prints errors there. This package is what it then finds: a provider of the lowest priority, so that
 * Log4j itself, or its bridge to SLF4J, is taken wherever the embedder has one. No setting is touched. Tika's list of media
 * types logs through SLF4J, which complains in the same way and can only be helped by its user; hence it is not used.
 */
@NullMarked
package org.tiaoli.ingest.internal.log;

import org.jspecify.annotations.NullMarked;

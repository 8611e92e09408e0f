/** Tables in plain text, a row a line. */
@NullMarked
package org.tiaoli.ingest.internal.csv;

import org.jspecify.annotations.NullMarked;

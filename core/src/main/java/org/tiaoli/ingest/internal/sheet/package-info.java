/** Spreadsheets: sheets of cells as they are shown. */
@NullMarked
package org.tiaoli.ingest.internal.sheet;

import org.jspecify.annotations.NullMarked;

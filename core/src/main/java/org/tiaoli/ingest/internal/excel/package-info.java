/** Excel workbooks of the XML kind, and their predecessors. */
@NullMarked
package org.tiaoli.ingest.internal.excel;

import org.jspecify.annotations.NullMarked;

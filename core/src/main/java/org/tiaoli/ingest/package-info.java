/** Files and folders in, source text out; the only room that sees Tika, PDFBox, jsoup and POI's zip. */
@NullMarked
package org.tiaoli.ingest;

import org.jspecify.annotations.NullMarked;

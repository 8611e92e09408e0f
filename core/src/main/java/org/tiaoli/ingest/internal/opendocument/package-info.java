/** Open Document files: text documents and spreadsheets. */
@NullMarked
package org.tiaoli.ingest.internal.opendocument;

import org.jspecify.annotations.NullMarked;

/** Characters and lines on a page, made into paragraphs and tables: for every format that only tells where they stand. */
@NullMarked
package org.tiaoli.ingest.internal.page;

import org.jspecify.annotations.NullMarked;

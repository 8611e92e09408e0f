/** Word documents, read from their own XML: paragraphs with the list numbers that Word prints, tables, text boxes, footnotes. */
@NullMarked
package org.tiaoli.ingest.internal.docx;

import org.jspecify.annotations.NullMarked;

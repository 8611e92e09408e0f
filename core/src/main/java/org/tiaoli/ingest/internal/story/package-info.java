/** The flow of paragraphs and tables of a text document, between its reader and the blocks. */
@NullMarked
package org.tiaoli.ingest.internal.story;

import org.jspecify.annotations.NullMarked;

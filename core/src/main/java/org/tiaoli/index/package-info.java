/** The clause index: one Lucene document a provision, with its text, path, findings and the document's metadata. */
@NullMarked
package org.tiaoli.index;

import org.jspecify.annotations.NullMarked;

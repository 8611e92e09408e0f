/** Bytes to characters: which charset, and the text under it. */
@NullMarked
package org.tiaoli.ingest.internal.text;

import org.jspecify.annotations.NullMarked;

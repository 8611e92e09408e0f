/** Rich Text Format. */
@NullMarked
package org.tiaoli.ingest.internal.rtf;

import org.jspecify.annotations.NullMarked;

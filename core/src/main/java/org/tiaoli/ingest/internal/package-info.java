/** What the readers of all formats share. */
@NullMarked
package org.tiaoli.ingest.internal;

import org.jspecify.annotations.NullMarked;

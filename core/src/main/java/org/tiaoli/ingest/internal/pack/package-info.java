/** Files that hold documents: archives and mails, nothing of which is unpacked to a disk. */
@NullMarked
package org.tiaoli.ingest.internal.pack;

import org.jspecify.annotations.NullMarked;

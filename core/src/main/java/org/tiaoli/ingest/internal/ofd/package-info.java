/** OFD files (GB/T 33190): a page is nothing but characters, lines and pictures with their places. */
@NullMarked
package org.tiaoli.ingest.internal.ofd;

import org.jspecify.annotations.NullMarked;

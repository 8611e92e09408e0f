/** List numbers as office programs print them, from what a file says of its lists. */
@NullMarked
package org.tiaoli.ingest.internal.list;

import org.jspecify.annotations.NullMarked;

/** Near-duplicates: which clauses and documents are copies of each other, and in what the copies differ. */
@NullMarked
package org.tiaoli.dedup;

import org.jspecify.annotations.NullMarked;

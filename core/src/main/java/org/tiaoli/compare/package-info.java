/** Two policies: aligned provisions, typed changes, and which side is stricter. */
@NullMarked
package org.tiaoli.compare;

import org.jspecify.annotations.NullMarked;

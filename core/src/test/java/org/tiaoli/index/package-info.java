/** Tests of the index. */
@NullMarked
package org.tiaoli.index;

import org.jspecify.annotations.NullMarked;

/** Tests of extract. */
@NullMarked
package org.tiaoli.extract;

import org.jspecify.annotations.NullMarked;

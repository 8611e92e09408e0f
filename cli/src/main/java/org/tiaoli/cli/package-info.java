/** The command {@code tiaoli}: options, one call of the library, one printer. */
@NullMarked
package org.tiaoli.cli;

import org.jspecify.annotations.NullMarked;

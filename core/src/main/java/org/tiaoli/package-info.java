/** The front door of Tiaoli and its exceptions. */
@NullMarked
package org.tiaoli;

import org.jspecify.annotations.NullMarked;

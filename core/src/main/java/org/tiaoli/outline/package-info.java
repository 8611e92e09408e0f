/** From lines to policies: chapters, articles, items, with stable ids. */
@NullMarked
package org.tiaoli.outline;

import org.jspecify.annotations.NullMarked;

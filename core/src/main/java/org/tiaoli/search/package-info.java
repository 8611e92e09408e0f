/** From a query to provisions with path, quote and highlights, the best first. */
@NullMarked
package org.tiaoli.search;

import org.jspecify.annotations.NullMarked;

/** Tests of search. */
@NullMarked
package org.tiaoli.search;

import org.jspecify.annotations.NullMarked;

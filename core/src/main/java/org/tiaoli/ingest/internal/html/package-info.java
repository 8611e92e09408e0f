/** Web pages: the article without what surrounds it, lists with their numbers, tables as rows. */
@NullMarked
package org.tiaoli.ingest.internal.html;

import org.jspecify.annotations.NullMarked;

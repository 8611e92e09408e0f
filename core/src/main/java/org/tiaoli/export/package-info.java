/** Results as JSON with a published schema; the only room that sees Jackson. */
@NullMarked
package org.tiaoli.export;

import org.jspecify.annotations.NullMarked;

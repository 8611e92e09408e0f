@NullMarked
package org.tiaoli.export;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tiaoli.nlp.internal;

import org.jspecify.annotations.NullMarked;

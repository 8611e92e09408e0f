/** Tests of nlp. */
@NullMarked
package org.tiaoli.nlp;

import org.jspecify.annotations.NullMarked;

/** The code that stands beside HanLP in its own class loader; it refers to nothing but the JDK and HanLP. */
@NullMarked
package org.tiaoli.nlp.internal;

import org.jspecify.annotations.NullMarked;

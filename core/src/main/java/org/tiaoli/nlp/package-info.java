/** Word boundaries, parts of speech and multi-pattern matching; the only room that sees HanLP. */
@NullMarked
package org.tiaoli.nlp;

import org.jspecify.annotations.NullMarked;

/** Source text, spans, lines, numerals, notes and limits: what every other room stands on. */
@NullMarked
package org.tiaoli.text;

import org.jspecify.annotations.NullMarked;

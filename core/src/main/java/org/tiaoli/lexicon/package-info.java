/** Named lists of words and rules, read from resources or a user's folder. */
@NullMarked
package org.tiaoli.lexicon;

import org.jspecify.annotations.NullMarked;

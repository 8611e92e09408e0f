/** Runs the built jars as a user would. */
@NullMarked
package org.tiaoli.acceptance;

import org.jspecify.annotations.NullMarked;

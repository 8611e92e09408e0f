/**
 * Reading in processes of their own: what a hostile file brings down there is one file, and never the program.
 *
 * <p>A {@link org.tiaoli.ingest.internal.isolate.Child} is a Java process with the class path of this one and ceilings for
 * memory and time. Requests and replies go through its standard input and output, in a binary form that holds nothing but
 * numbers and characters; no object is ever made by a name that comes from there. A child ends when its standard input does,
 * hence with this process, however that ends.
 */
@NullMarked
package org.tiaoli.ingest.internal.isolate;

import org.jspecify.annotations.NullMarked;

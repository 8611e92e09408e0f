package org.tiaoli;

/**
 * A file that an index holds from now on, whatever happens to the process.
 *
 * @param source     the file as given
 * @param provisions how many provisions were put in; 0 where nothing had changed
 * @param isNew      false where the index held this very content before
 */
public record Indexed(String source, int provisions, boolean isNew) {}

package org.tiaoli.lexicon;

/**
 * An entry with the place where it is written down.
 *
 * @param list  the list it belongs to, such as {@code modals}
 * @param file  the file it was read from: {@code modals.tsv} of the library, or a path in a user's folder
 * @param line  in that file, from 1
 * @param entry what the line says
 */
public record LexiconLine(String list, String file, int line, Entry entry) {

    /** File and line as messages name them. */
    public String place() {
        return file + ":" + line;
    }
}

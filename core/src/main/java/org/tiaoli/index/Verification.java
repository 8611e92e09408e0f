package org.tiaoli.index;

import java.util.List;

/**
 * What a check of an index found.
 *
 * @param files      number of files
 * @param documents  number of documents in them
 * @param provisions number of provisions in these
 * @param problems   one line each, empty for a sound index
 */
public record Verification(int files, int documents, int provisions, List<String> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}

package org.tiaoli.extract;

import java.util.List;
import org.tiaoli.outline.Decisions;

/**
 * Why a file was read as it was: how its structure was found, and what was found in it. Immutable.
 *
 * @param structure the documents of the file, with what was decided to find them
 * @param documents the findings of each document, in the same order
 */
public record Explanation(Decisions structure, List<Reasons> documents) {

    public Explanation {
        documents = List.copyOf(documents);
    }
}

package org.tiaoli.export;

import java.util.List;
import org.tiaoli.UnreadableDocumentException;

/** The {@code failures} of every result: what could not be read, and why. */
final class FailureJson {

    private FailureJson() {}

    static void write(JsonOut json, List<UnreadableDocumentException> failures) {
        json.objects(
                "failures",
                failures,
                failure -> json.put("path", failure.path())
                        .put("code", failure.code().jsonName())
                        .put("message", failure.getMessage()));
    }
}

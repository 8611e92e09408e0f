package org.tiaoli.cli;

import java.nio.file.Path;
import org.tiaoli.IndexException;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;

/** An index that cannot be read, as the JSON of results tells of what cannot be read. */
final class IndexFailure {

    private IndexFailure() {}

    static UnreadableDocumentException of(Path folder, IndexException e) {
        Code code = isAbsent(folder) ? Code.NOT_FOUND : Code.UNSUPPORTED;
        return new UnreadableDocumentException(folder.toString(), code, String.valueOf(e.getMessage()), e);
    }

    private static boolean isAbsent(Path folder) {
        String[] files = folder.toFile().list();
        return files == null || files.length == 0;
    }
}

package org.tiaoli.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Finding;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * A provision as the index gives it back.
 *
 * @param source   the file, as it was given when it was indexed
 * @param document the document of the file: {@code d1}
 * @param title    of the document; null where none is printed
 * @param id       its name in the document
 * @param level    what it is
 * @param path     from the document's title down to its own label, as printed: 办法, 第二章　职责, 第九条
 * @param span     where it stands, in the text of the file
 * @param quote    label, heading and own text as printed
 * @param findings what was found in it
 */
public record StoredProvision(
        String source,
        String document,
        @Nullable String title,
        ProvisionId id,
        Level level,
        List<String> path,
        Span span,
        String quote,
        List<Finding> findings) {

    public StoredProvision {
        path = List.copyOf(path);
        findings = List.copyOf(findings);
    }
}

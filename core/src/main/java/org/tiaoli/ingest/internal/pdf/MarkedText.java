package org.tiaoli.ingest.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.tiaoli.ingest.internal.page.Glyph;

/**
 * The characters of a tagged file, by the marks to which its structure refers; not thread-safe.
 *
 * <p>A mark is a number in a page, or in a form that pages draw: forms count their marks for themselves.
 */
final class MarkedText {

    private final Map<COSDictionary, Map<Integer, List<Glyph>>> byStream = new HashMap<>();

    /** The forms with marks of their own that a page draws. */
    private final Map<COSDictionary, List<COSDictionary>> forms = new HashMap<>();

    private int artifacts;

    /** @param stream the page itself, or a form on it */
    void add(COSDictionary page, COSDictionary stream, int mark, Glyph glyph) {
        Map<Integer, List<Glyph>> marks = byStream.computeIfAbsent(stream, k -> new HashMap<>());
        if (marks.isEmpty() && stream != page) {
            forms.computeIfAbsent(page, k -> new ArrayList<>()).add(stream);
        }
        marks.computeIfAbsent(mark, k -> new ArrayList<>()).add(glyph);
    }

    void addArtifact() {
        artifacts++;
    }

    /** The characters under a mark of a page or form; empty where it has no such mark. */
    List<Glyph> at(COSDictionary stream, int mark) {
        List<Glyph> own = marked(stream, mark);
        if (!own.isEmpty()) {
            return own;
        }
        // some programs name the page where the mark stands in a form
        for (COSDictionary form : forms.getOrDefault(stream, List.of())) {
            if (!marked(form, mark).isEmpty()) {
                return marked(form, mark);
            }
        }
        return List.of();
    }

    /** How many characters are marked as running heads, page numbers and the like. */
    int artifacts() {
        return artifacts;
    }

    private List<Glyph> marked(COSDictionary stream, int mark) {
        return byStream.getOrDefault(stream, Map.of()).getOrDefault(mark, List.of());
    }
}

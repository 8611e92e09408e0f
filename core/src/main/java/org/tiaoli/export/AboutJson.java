package org.tiaoli.export;

import org.tiaoli.extract.Analysis;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Note;
import org.tiaoli.text.Origin;

/** Where a document comes from and what was noted about it, the same wherever a document stands in a result. */
final class AboutJson {

    private final JsonOut json;

    AboutJson(JsonOut json) {
        this.json = json;
    }

    /**
     * @param withText is the text of the file, which all spans index, to stand there?
     */
    void source(Policy policy, boolean withText) {
        json.<Origin>object("source", policy.source().origin(), origin -> {
            json.put("path", origin.path())
                    .put("mediaType", origin.mediaType())
                    .put("charset", origin.charset())
                    .put("sha256", origin.sha256())
                    .put("size", origin.size())
                    .put("pages", origin.pages())
                    .put("reader", origin.reader());
            if (withText) {
                json.put("text", policy.source().text());
            }
        });
    }

    void diagnostics(Analysis analysis) {
        json.<Note>objects("diagnostics", analysis.diagnostics(), note -> diagnostic(note, analysis.policy()));
    }

    private void diagnostic(Note note, Policy policy) {
        String provision = note.span() == null
                ? null
                : policy.at(note.span()).map(at -> at.id().eId()).orElse(null);
        json.put("severity", note.severity().jsonName())
                .put("code", note.code())
                .put("message", note.message())
                .put("provision", provision)
                .put("span", note.span());
    }
}

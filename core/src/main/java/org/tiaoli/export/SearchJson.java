package org.tiaoli.export;

import java.io.Writer;
import java.util.List;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Definition;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.extract.Trigger;
import org.tiaoli.search.Hit;
import org.tiaoli.search.Results;

/** Writes the answer to a query as JSON, as {@code schema/search.json} describes it. */
public final class SearchJson {

    private final JsonOut json;
    private final FindingJson findings;

    private SearchJson(JsonOut json) {
        this.json = json;
        this.findings = new FindingJson(json);
    }

    /**
     * Writes everything; the writer is flushed and stays open.
     *
     * @param failures the index, where it could not be read
     */
    public static void write(Writer out, Results results, List<UnreadableDocumentException> failures) {
        try (JsonOut json = new JsonOut(out)) {
            new SearchJson(json).results(results, failures);
        }
    }

    private void results(Results results, List<UnreadableDocumentException> failures) {
        json.put("total", results.total());
        json.objects("hits", results.hits(), this::hit);
        json.object("facets", results.facets(), facets -> facets.forEach(this::facet));
        FailureJson.write(json, failures);
    }

    private void facet(Results.Facet facet) {
        json.objects(
                facet.name(),
                facet.values(),
                value -> json.put("value", value.value()).put("count", value.count()));
    }

    private void hit(Hit hit) {
        json.put("score", hit.score())
                .put("source", hit.source())
                .put("document", hit.document())
                .put("title", hit.title())
                .put("provision", hit.provision().eId())
                .put("citation", hit.provision().citation())
                .strings("path", hit.path())
                .put("span", hit.span())
                .put("quote", hit.quote())
                .spans("highlights", hit.highlights())
                .object("findings", hit.findings(), this::findings);
    }

    private void findings(List<Finding> found) {
        json.objects("duties", only(Duty.class, found), findings::duty);
        json.objects("responsibilities", only(Responsibility.class, found), findings::responsibility);
        json.objects("triggers", only(Trigger.class, found), findings::trigger);
        json.objects("citations", only(Citation.class, found), findings::citation);
        json.objects("definitions", only(Definition.class, found), findings::definition);
    }

    private static <T extends Finding> List<T> only(Class<T> kind, List<Finding> found) {
        return found.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

package org.tiaoli.export;

import java.io.Writer;
import java.util.List;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.dedup.Cluster;
import org.tiaoli.dedup.Duplicates;
import org.tiaoli.dedup.Pair;
import org.tiaoli.dedup.Place;
import org.tiaoli.dedup.Slot;

/** Writes near-duplicates as JSON, as {@code schema/dedup.json} describes it. */
public final class DedupJson {

    private final JsonOut json;

    private DedupJson(JsonOut json) {
        this.json = json;
    }

    /**
     * Writes everything; the writer is flushed and stays open.
     *
     * @param failures what could not be read
     */
    public static void write(Writer out, Duplicates found, List<UnreadableDocumentException> failures) {
        try (JsonOut json = new JsonOut(out)) {
            new DedupJson(json).duplicates(found, failures);
        }
    }

    private void duplicates(Duplicates found, List<UnreadableDocumentException> failures) {
        json.put("unit", found.unit().jsonName())
                .put("threshold", found.threshold())
                .put("shingle", found.shingle())
                .put("units", found.units())
                .objects("pairs", found.pairs(), this::pair)
                .objects("clusters", found.clusters(), this::cluster);
        FailureJson.write(json, failures);
    }

    private void pair(Pair pair) {
        json.object("a", pair.a(), this::place)
                .object("b", pair.b(), this::place)
                .put("similarity", pair.similarity());
    }

    private void cluster(Cluster cluster) {
        json.objects("members", cluster.members(), this::place)
                .put("prototype", cluster.prototype())
                .objects("slots", cluster.slots(), this::slot);
    }

    private void slot(Slot slot) {
        json.put("kind", slot.kind().jsonName()).strings("values", slot.values());
    }

    private void place(Place place) {
        json.put("source", place.source())
                .put("document", place.document())
                .put(
                        "provision",
                        place.provision() == null ? null : place.provision().eId())
                .put(
                        "citation",
                        place.provision() == null ? null : place.provision().citation())
                .put("span", place.span());
    }
}

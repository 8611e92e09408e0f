package org.tiaoli.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.compare.Alignment;
import org.tiaoli.compare.Change;
import org.tiaoli.compare.PolicyDiff;
import org.tiaoli.compare.Quote;
import org.tiaoli.compare.Relation;
import org.tiaoli.extract.Analysis;
import org.tiaoli.outline.ProvisionId;

/**
 * Writes the comparison of two files as JSON, as {@code schema/diff.json} describes it.
 *
 * <p>A file may hold several documents: {@code pairs} says which was compared with which, and every alignment and change
 * names its pair by its index there.
 */
public final class DiffJson {

    private final JsonOut json;

    private DiffJson(JsonOut json) {
        this.json = json;
    }

    /**
     * Writes everything; the writer is flushed and stays open.
     *
     * @param a        the first file as given
     * @param b        the second file as given
     * @param diffs    one a pair of documents
     * @param onlyA    documents of the first file without a partner
     * @param onlyB    documents of the second file without a partner
     * @param failures which of the files could not be read
     */
    public static void write(
            Writer out,
            String a,
            String b,
            List<PolicyDiff> diffs,
            List<Analysis> onlyA,
            List<Analysis> onlyB,
            List<UnreadableDocumentException> failures) {
        try (JsonOut json = new JsonOut(out)) {
            new DiffJson(json).result(a, b, diffs, onlyA, onlyB, failures);
        }
    }

    private void result(
            String a,
            String b,
            List<PolicyDiff> diffs,
            List<Analysis> onlyA,
            List<Analysis> onlyB,
            List<UnreadableDocumentException> failures) {
        json.object("a", a, path -> json.put("source", path));
        json.object("b", b, path -> json.put("source", path));
        List<Pair> pairs = new ArrayList<>();
        diffs.forEach(diff -> pairs.add(new Pair(diff.a(), diff.b())));
        onlyA.forEach(one -> pairs.add(new Pair(one, null)));
        onlyB.forEach(one -> pairs.add(new Pair(null, one)));
        json.objects(
                "pairs",
                pairs,
                pair -> json.object("a", pair.a(), this::document).object("b", pair.b(), this::document));
        json.startObjects("alignments");
        for (int i = 0; i < diffs.size(); i++) {
            int pair = i;
            diffs.get(i).alignments().forEach(alignment -> json.element(alignment, one -> alignment(one, pair)));
        }
        json.endObjects();
        json.startObjects("changes");
        for (int i = 0; i < diffs.size(); i++) {
            int pair = i;
            diffs.get(i).changes().forEach(change -> json.element(change, one -> change(one, pair)));
        }
        json.endObjects();
        FailureJson.write(json, failures);
    }

    private record Pair(@Nullable Analysis a, @Nullable Analysis b) {}

    private void document(Analysis analysis) {
        json.put("document", analysis.policy().id());
        json.put(
                "title",
                analysis.policy().title() == null ? null : analysis.policy().titleText());
    }

    private void alignment(Alignment alignment, int pair) {
        json.put("pair", pair)
                .strings("a", eIds(alignment.a()))
                .strings("b", eIds(alignment.b()))
                .put("relation", alignment.relation().jsonName())
                .strings(
                        "relations",
                        alignment.relations().stream().map(Relation::jsonName).toList())
                .put("score", alignment.score())
                .table(
                        "redline",
                        alignment.redline().stream()
                                .map(edit -> List.of(edit.op().sign(), edit.text()))
                                .toList());
    }

    private static List<String> eIds(List<ProvisionId> ids) {
        return ids.stream().map(ProvisionId::eId).toList();
    }

    private void change(Change change, int pair) {
        json.put("pair", pair)
                .put("type", change.type().name())
                .put(
                        "stricter",
                        change.stricter() == null ? null : change.stricter().jsonName())
                .object("a", change.a(), this::quote)
                .object("b", change.b(), this::quote)
                .put("reason", change.reason());
    }

    private void quote(Quote quote) {
        json.put("provision", quote.provision().eId())
                .put("citation", quote.provision().citation())
                .put("quote", quote.quote())
                .put("span", quote.span());
    }
}

package org.tiaoli;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.dedup.Wording;
import org.tiaoli.index.Snapshot;
import org.tiaoli.index.StoredProvision;
import org.tiaoli.outline.Level;

/** Puts the documents of an index together again from their provisions, as far as their words are compared. */
final class IndexedWordings {

    private final List<Wording> wordings = new ArrayList<>();
    private final List<StoredProvision> document = new ArrayList<>();

    private IndexedWordings() {}

    static List<Wording> of(Snapshot snapshot) {
        IndexedWordings all = new IndexedWordings();
        snapshot.each(all::add);
        all.endDocument();
        return all.wordings;
    }

    private void add(StoredProvision provision) {
        if (!document.isEmpty()) {
            StoredProvision first = document.get(0);
            if (!first.source().equals(provision.source()) || !first.document().equals(provision.document())) {
                endDocument();
            }
        }
        document.add(provision);
    }

    private void endDocument() {
        if (!document.isEmpty()) {
            StoredProvision first = document.get(0);
            wordings.add(new Wording(
                    first.source(),
                    first.document(),
                    first.printed(),
                    document.stream().map(IndexedWordings::part).toList()));
            document.clear();
        }
    }

    private static Wording.Part part(StoredProvision provision) {
        boolean isTable = provision.level() == Level.TABLE;
        String own = provision.ownText();
        return new Wording.Part(
                provision.id(), provision.span(), provision.headingText(), isTable ? "" : own, isTable ? own : null);
    }
}

package org.tiaoli.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Finding;
import org.tiaoli.outline.Provision;

/** Turns the analyses of a file into Lucene documents: one a provision, and one for the file itself. */
final class LuceneDocuments {

    /** For short values, whose length says nothing about how well they fit. */
    private static final FieldType VALUE = value();

    private static FieldType value() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private LuceneDocuments() {}

    static List<Document> of(String source, String sha256, List<Analysis> analyses) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            Analysis analysis = analyses.get(i);
            Fact ofDocument = Fact.of(analysis);
            Map<String, List<Finding>> findings = byProvision(analysis);
            int ordinal = 0;
            for (Provision provision : analysis.policy().provisions()) {
                List<Finding> found = findings.getOrDefault(provision.id().eId(), List.of());
                long place = ((long) i << Integer.SIZE) | ordinal++;
                documents.add(provision(stored(source, analysis, provision, found), ofDocument, place));
            }
        }
        Document file = new Document();
        file.add(new StringField(Columns.KIND, Columns.FILE, Field.Store.NO));
        file.add(new StringField(Columns.SOURCE, source, Field.Store.YES));
        file.add(new StoredField(Columns.SHA256, sha256));
        file.add(new StoredField(Columns.DOCUMENTS, analyses.size()));
        file.add(new StoredField(Columns.PROVISIONS, documents.size()));
        documents.add(file);
        return documents;
    }

    private static Map<String, List<Finding>> byProvision(Analysis analysis) {
        Map<String, List<Finding>> findings = new HashMap<>();
        List.of(
                        analysis.duties(),
                        analysis.responsibilities(),
                        analysis.triggers(),
                        analysis.citations(),
                        analysis.definitions())
                .forEach(list -> list.forEach(
                        finding -> findings.computeIfAbsent(finding.provision().eId(), unused -> new ArrayList<>())
                                .add(finding)));
        return findings;
    }

    private static StoredProvision stored(
            String source, Analysis analysis, Provision provision, List<Finding> findings) {
        String title = Fact.title(analysis);
        Quote quote = Quote.of(analysis.policy(), provision);
        return new StoredProvision(
                source,
                analysis.policy().id(),
                title,
                analysis.policy().titleText(),
                provision.id(),
                provision.level(),
                Quote.path(analysis.policy(), title, provision),
                provision.span(),
                quote.text(),
                quote.heading(),
                quote.own(),
                findings);
    }

    private static Document provision(StoredProvision stored, Fact ofDocument, long place) {
        Document document = new Document();
        document.add(new StringField(Columns.KIND, Columns.PROVISION, Field.Store.NO));
        document.add(new StringField(Columns.SOURCE, stored.source(), Field.Store.NO));
        document.add(new SortedDocValuesField(Columns.SOURCE_ORDER, new BytesRef(stored.source())));
        document.add(new NumericDocValuesField(Columns.PLACE, place));
        document.add(new TextField(IndexField.TEXT.key(), stored.quote(), Field.Store.NO));
        document.add(new StoredField(Columns.BODY, ProvisionCodec.write(stored)));
        List<Fact> facts = stored.findings().stream().map(Fact::of).toList();
        add(document, ofDocument);
        facts.forEach(fact -> add(document, fact));
        if (severalOfAScope(facts)) {
            document.add(new BinaryDocValuesField(Columns.FACTS, ProvisionCodec.writeFacts(facts)));
        }
        return document;
    }

    /** Only then do the fields not say which values belong together. */
    private static boolean severalOfAScope(List<Fact> facts) {
        return facts.stream().map(Fact::scope).distinct().count() < facts.size();
    }

    private static void add(Document document, Fact fact) {
        fact.values().forEach((field, values) -> {
            document.add(new StringField(Columns.HAS, field.key(), Field.Store.NO));
            values.forEach(value -> add(document, field, value));
        });
    }

    private static void add(Document document, IndexField field, String value) {
        String facet = value;
        switch (field.kind()) {
            case WORDS -> document.add(new Field(field.key(), value, VALUE));
            case CHOICE -> document.add(new StringField(field.key(), value, Field.Store.NO));
            case NUMBER -> {
                double number = Double.parseDouble(value);
                document.add(new DoublePoint(field.key(), number));
                facet = Columns.printed(number);
            }
            case DATE -> {
                int day = Columns.day(value);
                if (day == 0) {
                    return;
                }
                document.add(new IntPoint(field.key(), day));
                facet = Integer.toString(day / 10_000);
            }
        }
        if (field.hasFacet()) {
            document.add(new SortedSetDocValuesField(field.facetKey(), Columns.facet(facet)));
        }
    }
}

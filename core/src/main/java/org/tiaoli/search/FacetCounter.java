package org.tiaoli.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.tiaoli.index.IndexField;

/** Counts the values that the hits of a slice of the index have; not thread-safe. */
final class FacetCounter implements Collector {

    /** In the order in which they are shown. */
    private static final List<IndexField> FIELDS = List.of(
            IndexField.BEARER,
            IndexField.MODALITY,
            IndexField.PER_YEAR,
            IndexField.SANCTION,
            IndexField.ISSUER,
            IndexField.GENRE,
            IndexField.ISSUED);

    /** As many values of a field are shown. */
    private static final int VALUES = 20;

    private static final Comparator<Results.Count> ORDER =
            Comparator.comparingInt(Results.Count::count).reversed().thenComparing(Results.Count::value);

    private final Map<IndexField, Map<String, Integer>> counts = new HashMap<>();
    private final List<Column> open = new ArrayList<>();

    /** The column of one field in one segment, with a count for each of its values. */
    private record Column(IndexField field, SortedSetDocValues values, int[] hits) {}

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        flush();
        for (IndexField field : FIELDS) {
            SortedSetDocValues values = segment.reader().getSortedSetDocValues(field.facetKey());
            if (values != null) {
                open.add(new Column(field, values, new int[Math.toIntExact(values.getValueCount())]));
            }
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                for (Column column : open) {
                    if (column.values.advanceExact(doc)) {
                        for (int left = column.values.docValueCount(); left > 0; left--) {
                            column.hits[(int) column.values.nextOrd()]++;
                        }
                    }
                }
            }
        };
    }

    private void flush() throws IOException {
        for (Column column : open) {
            Map<String, Integer> ofField = counts.computeIfAbsent(column.field, unused -> new HashMap<>());
            for (int ord = 0; ord < column.hits.length; ord++) {
                if (column.hits[ord] > 0) {
                    ofField.merge(column.values.lookupOrd(ord).utf8ToString(), column.hits[ord], Integer::sum);
                }
            }
        }
        open.clear();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Makes a counter for every slice and joins what they counted. */
    static final class Manager implements CollectorManager<FacetCounter, List<Results.Facet>> {

        @Override
        public FacetCounter newCollector() {
            return new FacetCounter();
        }

        @Override
        public List<Results.Facet> reduce(Collection<FacetCounter> counters) throws IOException {
            Map<IndexField, Map<String, Integer>> all = new HashMap<>();
            for (FacetCounter counter : counters) {
                counter.flush();
                counter.counts.forEach((field, counts) -> {
                    Map<String, Integer> ofField = all.computeIfAbsent(field, unused -> new HashMap<>());
                    counts.forEach((value, count) -> ofField.merge(value, count, Integer::sum));
                });
            }
            return FIELDS.stream()
                    .map(field -> facet(field, all.getOrDefault(field, Map.of())))
                    .toList();
        }

        private static Results.Facet facet(IndexField field, Map<String, Integer> counts) {
            List<Results.Count> values = counts.entrySet().stream()
                    .map(count -> new Results.Count(count.getKey(), count.getValue()))
                    .sorted(ORDER)
                    .limit(VALUES)
                    .toList();
            return new Results.Facet(field == IndexField.ISSUED ? "year" : field.key(), values);
        }
    }
}

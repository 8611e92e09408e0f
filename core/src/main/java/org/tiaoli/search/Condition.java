package org.tiaoli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiaoli.index.Columns;
import org.tiaoli.index.IndexField;

/** What a query asks of a provision; its text form is the query in Lucene's notation, with every bracket. */
sealed interface Condition {

    /** Every provision. */
    record Everything() implements Condition {
        @Override
        public String toString() {
            return "*";
        }
    }

    /** A stretch of a value, as asked. */
    record Words(IndexField field, String words) implements Condition {
        @Override
        public String toString() {
            return field.key() + ":\"" + words + "\"";
        }
    }

    /** One of the values of a closed list, by its English name. */
    record Choice(IndexField field, String value) implements Condition {
        @Override
        public String toString() {
            return field.key() + ":" + value;
        }
    }

    /** Any value at all. */
    record Present(IndexField field) implements Condition {
        @Override
        public String toString() {
            return field.key() + ":*";
        }
    }

    /** A number between two, both included. */
    record Numbers(IndexField field, double from, double to) implements Condition {
        @Override
        public String toString() {
            return field.key() + ":[" + printed(from) + " TO " + printed(to) + "]";
        }

        private static String printed(double bound) {
            return Double.isInfinite(bound) ? "*" : Columns.printed(bound);
        }
    }

    /** A day between two, both included, as {@link Columns#day} counts. */
    record Days(IndexField field, int from, int to) implements Condition {

        /** An open beginning; what has no date is no number at all. */
        static final int FIRST = 0;
        /** An open end. */
        static final int LAST = Integer.MAX_VALUE;

        @Override
        public String toString() {
            return field.key() + ":[" + (from == FIRST ? "*" : from) + " TO " + (to == LAST ? "*" : to) + "]";
        }
    }

    /** What must hold, of which one must hold or, beside {@code must}, only counts for rank, and what must not. */
    record Group(List<Condition> must, List<Condition> should, List<Condition> mustNot) implements Condition {

        public Group {
            must = List.copyOf(must);
            should = List.copyOf(should);
            mustNot = List.copyOf(mustNot);
        }

        @Override
        public String toString() {
            return Stream.of(signed("+", must), signed("", should), signed("-", mustNot))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(" ", "(", ")"));
        }

        private static List<String> signed(String sign, List<Condition> conditions) {
            return conditions.stream().map(condition -> sign + condition).toList();
        }
    }

    /** All of these, flattened; the one itself where there is only one. */
    static Condition all(List<Condition> must, List<Condition> mustNot) {
        List<Condition> flat = new ArrayList<>();
        List<Condition> not = new ArrayList<>(mustNot);
        for (Condition condition : must) {
            if (condition instanceof Group group && group.should().isEmpty()) {
                flat.addAll(group.must());
                not.addAll(group.mustNot());
            } else {
                flat.add(condition);
            }
        }
        return flat.size() == 1 && not.isEmpty() ? flat.get(0) : new Group(flat, List.of(), not);
    }
}

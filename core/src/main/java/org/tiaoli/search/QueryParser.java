package org.tiaoli.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.QuerySyntaxException;
import org.tiaoli.index.IndexField;
import org.tiaoli.text.Limits;

/**
 * Reads a query: NOT binds tightest, then AND, then OR; conditions side by side count as joined by OR.
 *
 * <p>Not thread-safe; one parser a query.
 */
final class QueryParser {

    private final Cursor cursor;
    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final Limits limits;
    private int depth;
    private int conditions;

    private QueryParser(String query, Vocabulary vocabulary, Limits limits) {
        this.cursor = new Cursor(query);
        this.vocabulary = vocabulary;
        this.values = new ValueReader(cursor, vocabulary);
        this.limits = limits;
    }

    /** @throws QuerySyntaxException when it cannot be understood */
    static Condition parse(String query, Vocabulary vocabulary, Limits limits) {
        if (query.length() > limits.maxQueryChars()) {
            throw new QuerySyntaxException(
                    query,
                    limits.maxQueryChars(),
                    "a query is not longer than " + limits.maxQueryChars() + " characters; this one has "
                            + query.length() + ".");
        }
        QueryParser parser = new QueryParser(query, vocabulary, limits);
        Condition condition = parser.sequence(null);
        if (!parser.cursor.atEnd()) {
            throw parser.cursor.error("this bracket was never opened. Put text with brackets in quotation marks.");
        }
        return condition;
    }

    /** Conditions up to the end or a closing bracket. */
    private Condition sequence(@Nullable IndexField field) {
        List<Condition> must = new ArrayList<>();
        List<Condition> should = new ArrayList<>();
        List<Condition> mustNot = new ArrayList<>();
        boolean afterOr = false;
        cursor.skipSpace();
        while (afterOr || !(cursor.atEnd() || cursor.peek() == ')')) {
            boolean required = cursor.peek() == '+' && takeSign();
            Chain chain = chain(field);
            cursor.skipSpace();
            boolean beforeOr = takeOr();
            if (required) {
                must.add(chain.condition());
            } else if (chain.isNegation() && !afterOr && !beforeOr) {
                mustNot.addAll(chain.mustNot);
            } else {
                should.add(chain.condition());
            }
            afterOr = beforeOr;
            cursor.skipSpace();
        }
        if (must.isEmpty() && should.isEmpty() && mustNot.isEmpty()) {
            throw cursor.error("a condition is missing: words, \"a phrase\", or a field such as bearer:党委. Fields: "
                    + vocabulary.fieldNames() + ".");
        }
        if (must.isEmpty() && mustNot.isEmpty() && should.size() == 1) {
            return should.get(0);
        }
        if (must.isEmpty() && should.size() == 1) {
            return Condition.all(should, mustNot);
        }
        return should.isEmpty() ? Condition.all(must, mustNot) : new Condition.Group(must, should, mustNot);
    }

    private boolean takeOr() {
        return cursor.takeOperator("OR") || cursor.takeOperator("||");
    }

    private boolean takeSign() {
        cursor.next();
        return true;
    }

    private static final class Chain {
        private final List<Condition> must = new ArrayList<>();
        private final List<Condition> mustNot = new ArrayList<>();

        boolean isNegation() {
            return must.isEmpty();
        }

        Condition condition() {
            return Condition.all(must, mustNot);
        }
    }

    /** Conditions joined by AND. */
    private Chain chain(@Nullable IndexField field) {
        Chain chain = new Chain();
        do {
            cursor.skipSpace();
            boolean negated = false;
            while (cursor.takeOperator("NOT") || cursor.takeOperator("!") || cursor.take('-')) {
                negated = !negated;
                cursor.skipSpace();
            }
            (negated ? chain.mustNot : chain.must).add(primary(field));
            cursor.skipSpace();
        } while (cursor.takeOperator("AND") || cursor.takeOperator("&&"));
        return chain;
    }

    private Condition primary(@Nullable IndexField field) {
        int start = cursor.position();
        if (cursor.take('(')) {
            return bracketed(field, start);
        }
        if (++conditions > limits.maxQueryConditions()) {
            throw cursor.error("a query has at most " + limits.maxQueryConditions()
                    + " conditions. Put text with spaces in quotation marks.");
        }
        if (cursor.take('"')) {
            return values.phrase(field == null ? IndexField.TEXT : field, start);
        }
        if (field == null && (cursor.peek() == '[' || cursor.peek() == '{')) {
            throw cursor.error("a range needs a field before it, as in frequency:[2 TO *].");
        }
        if (field != null && values.startsRange()) {
            return values.range(field);
        }
        if (cursor.atEnd() || isOperatorHere()) {
            throw cursor.error("a condition is missing here: words, \"a phrase\", or a field such as bearer:党委.");
        }
        String word = cursor.word();
        if (cursor.peek() == ':') {
            return ofField(word, start);
        }
        return values.word(field, word, start);
    }

    private boolean isOperatorHere() {
        return cursor.atOperator("AND") || cursor.atOperator("OR") || cursor.peek() == ')';
    }

    private Condition bracketed(@Nullable IndexField field, int start) {
        if (++depth > limits.maxNesting()) {
            throw cursor.error(start, "brackets are nested more than " + limits.maxNesting() + " deep.");
        }
        Condition inside = sequence(field);
        if (!cursor.take(')')) {
            throw cursor.error(start, "this bracket is never closed.");
        }
        depth--;
        return inside;
    }

    private Condition ofField(String name, int start) {
        IndexField field = vocabulary
                .field(name)
                .orElseThrow(() -> cursor.error(
                        start,
                        "there is no field '" + name + "'. Fields: " + vocabulary.fieldNames()
                                + ". Put text with a colon in quotation marks."));
        cursor.next();
        cursor.skipSpace();
        if (cursor.atEnd() || cursor.peek() == ')') {
            throw cursor.error("the field " + name + " has no value.");
        }
        return primary(field);
    }
}

package org.tiaoli.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.index.Columns;
import org.tiaoli.index.IndexField;
import org.tiaoli.index.IndexField.Kind;
import org.tiaoli.index.SearchForm;

/** Reads what stands behind a field: words, a choice, a number, a date, a range of them. */
final class ValueReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})年?(?:[-/.]?(\\d{1,2})月?(?:[-/.]?(\\d{1,2})日?)?)?");
    private static final int END_OF_YEAR = 9_999;
    private static final int END_OF_MONTH = 99;

    private final Cursor cursor;
    private final Vocabulary vocabulary;

    ValueReader(Cursor cursor, Vocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    /** A phrase; the opening quotation mark has been taken. */
    Condition phrase(IndexField field, int start) {
        String words = cursor.quoted();
        if (cursor.peek() == '~' || cursor.peek() == '^') {
            throw cursor.error("a phrase is looked for as it is, without " + cursor.peek() + ".");
        }
        return value(field, words, start);
    }

    /** A word without quotation marks, in {@code field} or, where that is null, in the text. */
    Condition word(@Nullable IndexField field, String word, int start) {
        if (word.equals("*") || word.equals("＊")) {
            return field == null || field == IndexField.TEXT
                    ? new Condition.Everything()
                    : new Condition.Present(field);
        }
        checkSigns(word, start);
        return value(field == null ? IndexField.TEXT : field, word, start);
    }

    private void checkSigns(String word, int start) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = i + 1 < word.length();
            if ((c == '*' || c == '?') && inside) {
                throw cursor.error(
                        start + i,
                        "words are found wherever they stand, also inside others, so there is no " + c
                                + "; ask for the two parts with AND, or put the text in quotation marks.");
            }
            if ((c == '~' || c == '^')
                    && word.substring(i + 1).chars().allMatch(d -> d == '.' || Character.isDigit(d))) {
                throw cursor.error(start + i, "a word is looked for as it is, without " + c + ".");
            }
        }
    }

    private Condition value(IndexField field, String value, int start) {
        return switch (field.kind()) {
            case WORDS -> words(field, value, start);
            case CHOICE ->
                new Condition.Choice(
                        field,
                        vocabulary
                                .choice(field, value.strip())
                                .orElseThrow(() -> cursor.error(
                                        start,
                                        field.key() + " has no value '" + value + "'. Values: "
                                                + vocabulary.choiceNames(field) + ".")));
            case NUMBER -> {
                double number = number(field, value.strip(), start);
                yield new Condition.Numbers(field, number, number);
            }
            case DATE -> new Condition.Days(field, day(field, value, start, false), day(field, value, start, true));
        };
    }

    private Condition words(IndexField field, String value, int start) {
        if (field == IndexField.FREQUENCY && isNumber(value)) {
            return value(IndexField.PER_YEAR, value, start);
        }
        if (SearchForm.of(value).isBlank()) {
            throw cursor.error(start, "there is no letter and no digit to look for in '" + value + "'.");
        }
        return new Condition.Words(field, value);
    }

    private static boolean isNumber(String value) {
        return value.strip().matches("\\d{1,9}(\\.\\d{1,9})?");
    }

    boolean startsRange() {
        char c = cursor.peek();
        return c == '[' || c == '{' || c == '<' || c == '>';
    }

    /** A range in brackets, or a bound with {@code <} or {@code >}. */
    Condition range(IndexField asked) {
        IndexField field = asked == IndexField.FREQUENCY ? IndexField.PER_YEAR : asked;
        int start = cursor.position();
        if (field.kind() != Kind.NUMBER && field.kind() != Kind.DATE) {
            throw cursor.error("the field " + field.key() + " takes words and no range. Ranges: frequency, issued.");
        }
        if (cursor.peek() == '<' || cursor.peek() == '>') {
            return comparison(field, start);
        }
        boolean fromIncluded = cursor.peek() == '[';
        cursor.next();
        cursor.skipSpace();
        int lowerAt = cursor.position();
        String lower = cursor.bound();
        cursor.skipSpace();
        if (!cursor.takeOperator("TO") && !cursor.takeOperator("至")) {
            throw cursor.error("a range is written [from TO to], with * for an open end, as in [2 TO *].");
        }
        cursor.skipSpace();
        int upperAt = cursor.position();
        String upper = cursor.bound();
        cursor.skipSpace();
        boolean toIncluded = cursor.peek() == ']';
        if (!toIncluded && cursor.peek() != '}') {
            throw cursor.error(cursor.atEnd() ? start : cursor.position(), "this range is never closed.");
        }
        cursor.next();
        return between(
                field,
                bound(field, lower, lowerAt, fromIncluded, true),
                bound(field, upper, upperAt, toIncluded, false));
    }

    private Condition comparison(IndexField field, int start) {
        boolean above = cursor.peek() == '>';
        boolean included = cursor.atJoinedSign();
        cursor.next();
        included |= cursor.take('=');
        cursor.skipSpace();
        int at = cursor.position();
        String value = cursor.word();
        if (value.isEmpty()) {
            throw cursor.error(start, "a value is missing behind this sign.");
        }
        double bound = bound(field, value, at, included, above);
        return above
                ? between(field, bound, Double.POSITIVE_INFINITY)
                : between(field, Double.NEGATIVE_INFINITY, bound);
    }

    private static Condition between(IndexField field, double from, double to) {
        return field.kind() == Kind.DATE
                ? new Condition.Days(
                        field, (int) Math.max(from, Condition.Days.FIRST), (int) Math.min(to, Condition.Days.LAST))
                : new Condition.Numbers(field, from, to);
    }

    /** The first or last value inside a range. */
    private double bound(IndexField field, String value, int start, boolean included, boolean lower) {
        if (value.equals("*") || value.equals("＊")) {
            return lower ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (field.kind() == Kind.DATE) {
            // 2018 as a lower bound begins with the year, and outside the range it ends with it
            int day = day(field, value, start, lower != included);
            return included ? day : lower ? day + 1 : day - 1;
        }
        double number = number(field, value, start);
        return included ? number : lower ? Math.nextUp(number) : Math.nextDown(number);
    }

    private double number(IndexField field, String value, int start) {
        if (!isNumber(value)) {
            throw cursor.error(
                    start,
                    "'" + value + "' is no number. " + field.key() + " counts times a year: 2, 0.5, [2 TO *], >=4.");
        }
        return Double.parseDouble(value.strip());
    }

    /** The first or last day that a date, or part of one, stands for. */
    private int day(IndexField field, String value, int start, boolean last) {
        Matcher date = DATE.matcher(value.strip());
        if (!date.matches()) {
            throw cursor.error(
                    start,
                    "'" + value + "' is no date. " + field.key() + " takes 2018, 2018-05, 2018-05-03, [2018 TO 2020].");
        }
        String iso = date.group(1);
        if (date.group(2) == null) {
            return Columns.day(iso) + (last ? END_OF_YEAR : 0);
        }
        iso += "-" + twoDigits(date.group(2));
        if (date.group(3) == null) {
            return Columns.day(iso) + (last ? END_OF_MONTH : 0);
        }
        return Columns.day(iso + "-" + twoDigits(date.group(3)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}

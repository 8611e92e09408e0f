package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells the columns of a task table by their headers. Immutable. */
final class TableHeaders {

    static final int NONE = -1;

    private final WordList works;
    private final WordList worksLast;
    private final WordList units;
    private final WordList times;
    private final WordList topics;
    private final WordList roles;

    TableHeaders(Words words) {
        works = words.list("table-headers", "work");
        worksLast = words.list("table-headers", "last");
        units = words.list("table-headers", "unit");
        times = words.list("table-headers", "time");
        roles = words.list("roles", "unit");
        topics = words.list("table-headers", "topic");
    }

    /** The column that says who; -1 where there is none. */
    int unit(List<String> header) {
        return column(header, units::isIn, NONE, NONE);
    }

    /** The column that says when; -1 where there is none. */
    int time(List<String> header, int unit) {
        return column(header, times::isIn, unit, NONE);
    }

    /** The column that says what is to be done; -1 where there is none. */
    int work(List<String> header, int unit, int time) {
        return column(header, name -> works.isIn(name) || worksLast.closes(name), unit, time);
    }

    /** The column that says what a row is about; -1 where there is none. */
    int topic(List<String> header, int unit, int work) {
        return column(header, topics::isIn, unit, work);
    }

    /** The columns beside that of the bearers whose headers name a role: 配合单位. */
    List<Integer> roles(List<String> header, int unit) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (i != unit && roles.has(name(header.get(i)))) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static int column(List<String> header, Predicate<String> named, int not, int norThis) {
        for (int i = 0; i < header.size(); i++) {
            if (i != not && i != norThis && named.test(name(header.get(i)))) {
                return i;
            }
        }
        return NONE;
    }

    /** A header without the white space that only sets it. */
    static String name(String printed) {
        return printed.replaceAll("\\s", "");
    }
}

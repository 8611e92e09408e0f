package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.Provision.Row;
import org.tiaoli.text.Excerpt;

/** Reads a task table: which column says what is to be done, by whom and when. */
final class TableRows {

    private final List<Row> rows;
    private final int work;
    private final int unit;
    private final int time;
    private final int topic;
    private final List<Integer> roles;

    /**
     * A row of tasks.
     *
     * @param index    in the table, from 0
     * @param work     what is to be done
     * @param unit     who, as printed, taken from above where merged; empty where there is no such column
     * @param schedule when, as printed, taken from above where merged; empty where there is no such column
     * @param topic    what the row is about
     * @param roles    who holds which role besides, as printed, by the heading of its column
     */
    record Task(int index, Excerpt work, String unit, String schedule, String topic, Map<String, String> roles) {}

    TableRows(Provision table, TableHeaders headers) {
        rows = table.rows();
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0).texts();
        unit = headers.unit(header);
        time = headers.time(header, unit);
        work = headers.work(header, unit, time);
        topic = headers.topic(header, unit, work);
        roles = headers.roles(header, unit);
    }

    /** The heading of the column of bearers; empty where there is none. */
    String unitHeading() {
        return unit < 0 ? "" : TableHeaders.name(rows.get(0).texts().get(unit));
    }

    /** The rows that hold tasks, without headers. */
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        if (work < 0) {
            return tasks;
        }
        String lastUnit = "";
        String lastTime = "";
        String lastTopic = "";
        List<String> header = rows.get(0).texts();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i).texts();
            if (cells.equals(header) || work >= cells.size()) {
                continue;
            }
            lastTopic = value(cell(cells, topic), lastTopic);
            lastUnit = value(cell(cells, unit), lastUnit);
            lastTime = value(cell(cells, time), lastTime);
            Map<String, String> others = new LinkedHashMap<>();
            roles.forEach(column -> others.put(TableHeaders.name(header.get(column)), cell(cells, column)));
            tasks.add(new Task(i, rows.get(i).cells().get(work), lastUnit, lastTime, lastTopic, others));
        }
        return tasks;
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    private static String value(String printed, String above) {
        return printed.isEmpty() ? above : printed;
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.Provision.Row;
import org.tiaoli.text.Excerpt;

/** Reads a task table: which column says what is to be done, by whom and when. */
final class TableRows {

    private static final Pattern WORK = Pattern.compile("内容|任务|措施|要求|职责|工作$|事项");
    private static final Pattern UNIT = Pattern.compile("责任|牵头|单位|部门|科室|负责");
    private static final Pattern TIME = Pattern.compile("时间|时限|频次|周期|期限|进度");
    private static final Pattern TOPIC = Pattern.compile("项目|名称|类别|领域|重点");

    private final List<Row> rows;
    private final int work;
    private final int unit;
    private final int time;
    private final int topic;

    /**
     * A row of tasks.
     *
     * @param index    in the table, from 0
     * @param work     what is to be done
     * @param unit     who, as printed, taken from above where merged; empty where there is no such column
     * @param schedule when, as printed, taken from above where merged; empty where there is no such column
     * @param topic    what the row is about
     */
    record Task(int index, Excerpt work, String unit, String schedule, String topic) {}

    TableRows(Provision table) {
        rows = table.rows();
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0).texts();
        unit = column(header, UNIT, -1, -1);
        time = column(header, TIME, unit, -1);
        work = column(header, WORK, unit, time);
        topic = column(header, TOPIC, unit, work);
    }

    private static int column(List<String> header, Pattern pattern, int not, int norThis) {
        for (int i = 0; i < header.size(); i++) {
            if (i != not
                    && i != norThis
                    && pattern.matcher(header.get(i).replaceAll("\\s", "")).find()) {
                return i;
            }
        }
        return -1;
    }

    /** The heading of the column of bearers; empty where there is none. */
    String unitHeading() {
        return unit < 0 ? "" : rows.get(0).texts().get(unit).replaceAll("\\s", "");
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
            String name = cell(cells, topic);
            boolean newTopic = !name.isEmpty();
            lastTopic = newTopic ? name : lastTopic;
            lastUnit = value(cell(cells, unit), lastUnit);
            lastTime = value(cell(cells, time), lastTime);
            tasks.add(new Task(i, rows.get(i).cells().get(work), lastUnit, lastTime, lastTopic));
        }
        return tasks;
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    private static String value(String printed, String above) {
        return printed.isEmpty() ? above : printed;
    }

    /** A duty of a row with what the row's 时间安排 adds: its value where it says more than the sentence. */
    static Duty scheduled(Duty duty, String schedule, Frequencies frequencies) {
        if (schedule.isEmpty()) {
            return duty;
        }
        Optional<Found<Frequency>> printed = frequencies.find(schedule, 0, schedule.length());
        Frequency frequency = duty.frequency();
        if (printed.isPresent() && saysMore(printed.get().value(), frequency)) {
            frequency = printed.get().value();
        }
        Deadline deadline = duty.deadline();
        if (deadline == null) {
            deadline = Deadlines.find(schedule, 0, schedule.length())
                    .map(Found::value)
                    .orElse(null);
        }
        return new Duty(
                duty.provision(),
                duty.span(),
                duty.rule(),
                duty.confidence(),
                duty.sentence(),
                duty.modality(),
                duty.qualified(),
                duty.bearers(),
                duty.bearerSource(),
                duty.action(),
                duty.recipient(),
                duty.condition(),
                frequency,
                deadline,
                duty.row(),
                schedule);
    }

    private static boolean saysMore(Frequency cell, @Nullable Frequency sentence) {
        return sentence == null
                || sentence.kind() == Frequency.Kind.RECURRENT && cell.kind() == Frequency.Kind.PERIODIC;
    }
}

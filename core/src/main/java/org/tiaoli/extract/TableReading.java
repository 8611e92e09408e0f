package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** The reading of a table of tasks: each row gives responsibilities and duties. Immutable. */
final class TableReading {

    private final Rules rules;
    private final TableHeaders headers;
    private final Rule roleOfRow;
    private final Rule dutyOfRow;

    TableReading(Rules rules, Words words) {
        this.rules = rules;
        headers = new TableHeaders(words);
        roleOfRow = words.grammar("role.table");
        dutyOfRow = words.grammar("duty.table");
    }

    /**
     * Adds what the rows of a table say.
     *
     * @param duties do rows lay down duties?
     */
    void read(Provision table, boolean duties, Citations cited, Findings found, Trace trace) {
        TableRows rows = new TableRows(table, headers);
        for (TableRows.Task task : rows.tasks()) {
            Passage passage = rules.passage(table, task.work(), task.index(), trace);
            cited.find(passage).forEach(found::add);
            List<String> units = units(task.unit());
            addRoles(passage, units, rows.unitHeading(), task, found);
            task.roles().forEach((role, holders) -> addRoles(passage, units(holders), role, task, found));
            if (duties && dutyOfRow.mayHold(passage)) {
                addDuties(passage, units, task.schedule(), found);
            } else {
                trace.passes(
                        passage,
                        0,
                        passage.text().length(),
                        duties ? "rows give no duties: duty.table is switched off" : ProvisionReading.IN_REPORT);
            }
        }
    }

    private List<String> units(String cell) {
        String printed = cell.replace("\n", "");
        return printed.isEmpty() || printed.length() > rules.longestSentence ? List.of() : rules.bearers.names(printed);
    }

    private void addRoles(Passage passage, List<String> holders, String role, TableRows.Task task, Findings found) {
        for (String holder : holders) {
            if (roleOfRow.mayHold(holder)) {
                found.add(new Responsibility(
                        passage.provision().id(),
                        passage.source(0, passage.text().length()),
                        roleOfRow.id(),
                        Confidence.STATED,
                        holder,
                        role,
                        task.topic().isEmpty() ? null : task.topic(),
                        task.index()));
            }
        }
    }

    private void addDuties(Passage passage, List<String> units, String schedule, Findings found) {
        Chapeau given = Chapeau.ofDuties(units, Modality.OBLIGATION, dutyOfRow.id());
        for (Sentence sentence : Sentence.of(passage)) {
            DutyContext context =
                    new DutyContext(List.of(), given, List.of(), false, true, sentence.start(), sentence.end());
            for (Duty duty : rules.duties.find(sentence, context)) {
                Duty whole = schedule.isEmpty() ? duty : scheduled(passage.provision(), duty, schedule);
                passage.trace().completes(duty, whole);
                found.add(whole);
            }
        }
    }

    /** A duty of a row with what the row's 时间安排 adds: its value where it says more than the sentence. */
    private Duty scheduled(Provision table, Duty duty, String schedule) {
        Passage cell = rules.passage(table, Excerpt.of(schedule, new Span(0, schedule.length())), null, Trace.OFF);
        Frequency printed = Found.value(rules.frequencies.find(cell, 0, schedule.length()));
        Deadline deadline = Found.value(rules.deadlines.find(cell, 0, schedule.length()));
        return duty.scheduled(
                schedule,
                printed != null && saysMore(printed, duty.frequency()) ? printed : duty.frequency(),
                duty.deadline() == null ? deadline : duty.deadline());
    }

    private static boolean saysMore(Frequency cell, @Nullable Frequency sentence) {
        return sentence == null
                || sentence.kind() == Frequency.Kind.RECURRENT && cell.kind() == Frequency.Kind.PERIODIC;
    }
}

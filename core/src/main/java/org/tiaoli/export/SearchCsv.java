package org.tiaoli.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Trigger;
import org.tiaoli.search.Hit;
import org.tiaoli.search.Results;

/** Writes the answer to a query for a spreadsheet: one row a hit, named as in the JSON, several values joined by 、. */
public final class SearchCsv {

    private static final String SEPARATOR = "、";

    private static final List<String> HEAD = List.of(
            "score",
            "source",
            "document",
            "title",
            "provision",
            "citation",
            "path",
            "start",
            "end",
            "quote",
            "modality",
            "bearers",
            "frequency",
            "deadline",
            "subjects",
            "sanctions");

    private SearchCsv() {}

    /**
     * Writes a byte order mark, the names of the columns and the hits; the writer is flushed and stays open.
     *
     * @param out must write UTF-8
     */
    public static void write(Writer out, Results results) {
        Csv csv = new Csv(out);
        csv.row(HEAD);
        results.hits().forEach(hit -> csv.row(row(hit)));
        csv.flush();
    }

    private static List<@Nullable Object> row(Hit hit) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(hit.score());
        row.add(hit.source());
        row.add(hit.document());
        row.add(hit.title());
        row.add(hit.provision().eId());
        row.add(hit.provision().citation());
        row.add(String.join(" › ", hit.path()));
        row.add(hit.span().start());
        row.add(hit.span().end());
        row.add(hit.quote());
        row.addAll(findings(hit.findings()));
        return row;
    }

    private static List<String> findings(List<Finding> findings) {
        Set<String> modalities = new LinkedHashSet<>();
        Set<String> bearers = new LinkedHashSet<>();
        Set<String> frequencies = new LinkedHashSet<>();
        Set<String> deadlines = new LinkedHashSet<>();
        Set<String> subjects = new LinkedHashSet<>();
        Set<String> sanctions = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding instanceof Duty duty) {
                modalities.add(duty.modality().jsonName());
                bearers.addAll(duty.bearers());
                Frequency frequency = duty.frequency();
                if (frequency != null) {
                    frequencies.add(frequency.text());
                }
                Deadline deadline = duty.deadline();
                if (deadline != null) {
                    deadlines.add(deadline.text());
                }
            } else if (finding instanceof Trigger trigger) {
                subjects.addAll(trigger.subjects());
                sanctions.addAll(trigger.sanctions());
            }
        }
        return List.of(
                joined(modalities),
                joined(bearers),
                joined(frequencies),
                joined(deadlines),
                joined(subjects),
                joined(sanctions));
    }

    private static String joined(Collection<String> values) {
        return String.join(SEPARATOR, values);
    }
}

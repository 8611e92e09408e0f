package org.tiaoli.extract;

import java.util.List;
import org.tiaoli.outline.Places;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Note;

/**
 * All that was found in one policy. Immutable.
 *
 * @param policy           the document with its provisions
 * @param metadata         what it says about itself
 * @param duties           in document order, as every list here
 * @param responsibilities who carries which responsibility
 * @param triggers         when someone is held to account
 * @param citations        references to other texts and provisions
 * @param definitions      what its words mean
 * @param diagnostics      what was unsure or wrong, of the reader, the structure and the findings
 */
public record Analysis(
        Policy policy,
        Metadata metadata,
        List<Duty> duties,
        List<Responsibility> responsibilities,
        List<Trigger> triggers,
        List<Citation> citations,
        List<Definition> definitions,
        List<Note> diagnostics) {

    public Analysis {
        duties = List.copyOf(duties);
        responsibilities = List.copyOf(responsibilities);
        triggers = List.copyOf(triggers);
        citations = List.copyOf(citations);
        definitions = List.copyOf(definitions);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The place of a finding in words: 第九条第（一）项, or 附件1第3行 for a row of a table. */
    public String cite(Finding finding) {
        Integer row = finding instanceof Duty duty
                ? duty.row()
                : finding instanceof Responsibility responsibility ? responsibility.row() : null;
        return row == null
                ? finding.provision().citation()
                : Places.citation(policy, policy.provision(finding.provision()), row);
    }
}

package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * Who must, must not or may do what.
 *
 * @param provision    where it stands
 * @param span         of the clause, in the source
 * @param rule         the lexicon line that found it
 * @param confidence   how sure it is
 * @param sentence     the whole sentence as printed
 * @param modality     what is said of the action
 * @param qualified    is it weakened, as in 原则上应当?
 * @param bearers      who, as printed; empty when {@code bearerSource} is implied
 * @param bearerSource where the bearers were found
 * @param action       from behind the modal to the end of the chain of predicates
 * @param recipient    to whom, for acts of telling or handing over
 * @param condition    under which condition, as printed
 * @param frequency    how often
 * @param deadline     by when
 * @param row          the row of a table, from 0
 * @param schedule     the row's 时间安排 as printed
 */
public record Duty(
        ProvisionId provision,
        Span span,
        String rule,
        Confidence confidence,
        String sentence,
        Modality modality,
        boolean qualified,
        List<String> bearers,
        BearerSource bearerSource,
        String action,
        @Nullable String recipient,
        @Nullable String condition,
        @Nullable Frequency frequency,
        @Nullable Deadline deadline,
        @Nullable Integer row,
        @Nullable String schedule)
        implements Finding {

    public Duty {
        bearers = List.copyOf(bearers);
        if (bearers.isEmpty() != (bearerSource == BearerSource.IMPLIED)) {
            throw new IllegalArgumentException(
                    "bearers are empty exactly when implied: " + bearers + " " + bearerSource);
        }
    }

    /** The same with what the schedule of its row says. */
    Duty scheduled(String printed, @Nullable Frequency often, @Nullable Deadline until) {
        return new Duty(
                provision,
                span,
                rule,
                confidence,
                sentence,
                modality,
                qualified,
                bearers,
                bearerSource,
                action,
                recipient,
                condition,
                often,
                until,
                row,
                printed);
    }
}

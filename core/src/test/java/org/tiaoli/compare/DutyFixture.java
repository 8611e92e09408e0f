package org.tiaoli.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.BearerSource;
import org.tiaoli.extract.Confidence;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Frequency.Bound;
import org.tiaoli.extract.Modality;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/** A duty under construction; {@link #and()} goes back to its policy. */
public final class DutyFixture {

    private final PolicyFixture policy;
    private final ProvisionId provision;
    private final Span span;
    private final String sentence;
    private final String action;
    private Modality modality = Modality.OBLIGATION;
    private boolean qualified;
    private List<String> bearers = List.of();
    private @Nullable String recipient;
    private @Nullable String condition;
    private @Nullable Frequency frequency;
    private @Nullable Deadline deadline;
    private @Nullable Integer row;

    DutyFixture(PolicyFixture policy, ProvisionId provision, Span span, String sentence, String action) {
        this.policy = policy;
        this.provision = provision;
        this.span = span;
        this.sentence = sentence;
        this.action = action;
    }

    public DutyFixture is(Modality value) {
        modality = value;
        return this;
    }

    public DutyFixture qualified(boolean value) {
        qualified = value;
        return this;
    }

    public DutyFixture by(String... names) {
        bearers = List.of(names);
        return this;
    }

    public DutyFixture to(@Nullable String name) {
        recipient = name;
        return this;
    }

    public DutyFixture when(@Nullable String text) {
        condition = text;
        return this;
    }

    public DutyFixture often(@Nullable Frequency value) {
        frequency = value;
        return this;
    }

    public DutyFixture often(String text, int count, String period, Bound bound, double perYear) {
        return often(new Frequency(text, Frequency.Kind.PERIODIC, count, period, bound, perYear, null));
    }

    public DutyFixture within(String text, String duration) {
        return until(new Deadline(text, duration, false, List.of(), null));
    }

    public DutyFixture until(@Nullable Deadline value) {
        deadline = value;
        return this;
    }

    public DutyFixture row(@Nullable Integer value) {
        row = value;
        return this;
    }

    public PolicyFixture and() {
        return policy;
    }

    Duty build() {
        return new Duty(
                provision,
                span,
                "test",
                Confidence.STATED,
                sentence,
                modality,
                qualified,
                bearers,
                bearers.isEmpty() ? BearerSource.IMPLIED : BearerSource.EXPLICIT,
                action,
                recipient,
                condition,
                frequency,
                deadline,
                row,
                null);
    }
}

package org.tiaoli.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/**
 * One document of a file, as a tree of provisions in document order.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Policy {

    private final String id;
    private final SourceText source;
    private final @Nullable Excerpt title;
    private final List<Provision> provisions;
    private final List<Boilerplate> boilerplate;
    private final List<Note> notes;

    /** Made when first asked for; two threads may both make it, and make the same. */
    private volatile @Nullable Kinship kinship;

    /**
     * @param id          {@code d1}, {@code d2} … in the file
     * @param source      the text of the whole file, which the documents of a file share
     * @param title       the title lines, joined; null where none is printed
     * @param provisions  in document order, parents before children
     * @param boilerplate what belongs to no provision
     * @param notes       what was unsure or wrong in the structure
     * @throws IllegalArgumentException when two provisions have one identifier
     */
    public Policy(
            String id,
            SourceText source,
            @Nullable Excerpt title,
            List<Provision> provisions,
            List<Boilerplate> boilerplate,
            List<Note> notes) {
        this(
                id,
                source,
                title,
                List.copyOf(provisions),
                List.copyOf(boilerplate),
                List.copyOf(notes),
                Kinship.of(provisions));
    }

    private Policy(
            String id,
            SourceText source,
            @Nullable Excerpt title,
            List<Provision> provisions,
            List<Boilerplate> boilerplate,
            List<Note> notes,
            @Nullable Kinship kinship) {
        this.id = id;
        this.source = source;
        this.title = title;
        this.provisions = provisions;
        this.boilerplate = boilerplate;
        this.notes = notes;
        this.kinship = kinship;
    }

    /** A policy of a tree, whose identifiers are known to differ. */
    static Policy outlined(
            String id,
            SourceText source,
            @Nullable Excerpt title,
            CompactTree tree,
            List<Boilerplate> boilerplate,
            List<Note> notes) {
        return new Policy(id, source, title, tree, List.copyOf(boilerplate), List.copyOf(notes), null);
    }

    public String id() {
        return id;
    }

    public SourceText source() {
        return source;
    }

    public @Nullable Excerpt title() {
        return title;
    }

    /** The title as text, empty where none is printed. */
    public String titleText() {
        return title == null ? "" : title.text().replace("\n", "");
    }

    public List<Provision> provisions() {
        return provisions;
    }

    public List<Boilerplate> boilerplate() {
        return boilerplate;
    }

    public List<Note> notes() {
        return notes;
    }

    public Optional<Provision> provision(String eId) {
        return Optional.ofNullable(kinship().of(eId));
    }

    /** The provision of that id, which must be of this policy. */
    public Provision provision(ProvisionId provisionId) {
        return Objects.requireNonNull(kinship().of(provisionId.eId()), () -> "no provision " + provisionId);
    }

    /** The innermost provision that a stretch of the source begins in; none for boilerplate and titles. */
    public Optional<Provision> at(Span span) {
        return provisions.stream()
                .filter(provision -> provision.span().contains(span.start()))
                .min(Comparator.comparingInt(provision -> provision.span().length()));
    }

    /** Those directly below, in order. */
    public List<Provision> children(Provision provision) {
        return kinship().children(provision);
    }

    public Optional<Provision> parent(Provision provision) {
        ProvisionId parent = provision.parent();
        return parent == null ? Optional.empty() : provision(parent.eId());
    }

    private Kinship kinship() {
        Kinship known = kinship;
        if (known == null) {
            known = Kinship.of(provisions);
            kinship = known;
        }
        return known;
    }
}

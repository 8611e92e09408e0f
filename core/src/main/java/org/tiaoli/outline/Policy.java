package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Provision> byEId;
    private final Map<String, List<Provision>> children = new HashMap<>();

    /**
     * @param id          {@code d1}, {@code d2} … in the file
     * @param source      the text of the whole file, which the documents of a file share
     * @param title       the title lines, joined; null where none is printed
     * @param provisions  in document order, parents before children
     * @param boilerplate what belongs to no provision
     * @param notes       what was unsure or wrong in the structure
     */
    public Policy(
            String id,
            SourceText source,
            @Nullable Excerpt title,
            List<Provision> provisions,
            List<Boilerplate> boilerplate,
            List<Note> notes) {
        this.id = id;
        this.source = source;
        this.title = title;
        this.provisions = List.copyOf(provisions);
        this.boilerplate = List.copyOf(boilerplate);
        this.notes = List.copyOf(notes);
        this.byEId = new HashMap<>(this.provisions.size() * 4 / 3 + 1);
        for (Provision provision : this.provisions) {
            if (byEId.put(provision.id().eId(), provision) != null) {
                throw new IllegalArgumentException("two provisions are called " + provision.id());
            }
            ProvisionId parent = provision.parent();
            if (parent != null) {
                children.computeIfAbsent(parent.eId(), unused -> new ArrayList<>())
                        .add(provision);
            }
        }
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
        return Optional.ofNullable(byEId.get(eId));
    }

    /** The provision of that id, which must be of this policy. */
    public Provision provision(ProvisionId provisionId) {
        return Objects.requireNonNull(byEId.get(provisionId.eId()), () -> "no provision " + provisionId);
    }

    /** The innermost provision that a stretch of the source begins in; none for boilerplate and titles. */
    public Optional<Provision> at(Span span) {
        return provisions.stream()
                .filter(provision -> provision.span().contains(span.start()))
                .min(Comparator.comparingInt(provision -> provision.span().length()));
    }

    /** Those directly below, in order. */
    public List<Provision> children(Provision provision) {
        return children.getOrDefault(provision.id().eId(), List.of());
    }

    public Optional<Provision> parent(Provision provision) {
        ProvisionId parent = provision.parent();
        return parent == null ? Optional.empty() : Optional.ofNullable(byEId.get(parent.eId()));
    }
}

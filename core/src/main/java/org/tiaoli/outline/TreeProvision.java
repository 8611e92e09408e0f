package org.tiaoli.outline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** A provision of a tree, which makes its texts from offsets when asked. */
final class TreeProvision implements Provision {

    private final CompactTree tree;
    private final int index;

    TreeProvision(CompactTree tree, int index) {
        this.tree = tree;
        this.index = index;
    }

    @Override
    public ProvisionId id() {
        return tree.name(index);
    }

    @Override
    public Level level() {
        return tree.level(index);
    }

    @Override
    public @Nullable String number() {
        return tree.number(index);
    }

    @Override
    public @Nullable String label() {
        return tree.label(index);
    }

    @Override
    public @Nullable Excerpt heading() {
        return tree.heading(index);
    }

    @Override
    public Excerpt body() {
        return tree.body(index);
    }

    @Override
    public @Nullable ProvisionId parent() {
        int parent = tree.parent(index);
        return parent < 0 ? null : tree.name(parent);
    }

    @Override
    public Span span() {
        return tree.span(index);
    }

    @Override
    public List<Span> gaps() {
        return tree.gaps(index);
    }

    @Override
    public List<Row> rows() {
        return tree.rows(index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof TreeProvision that
                && id().equals(that.id())
                && span().equals(that.span())
                && Objects.equals(heading(), that.heading())
                && body().equals(that.body())
                && gaps().equals(that.gaps())
                && rows().equals(that.rows());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + span();
    }
}

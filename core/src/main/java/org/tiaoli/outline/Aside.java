package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tiaoli.text.Span;

/** Lines of a file that belong to no document. One for each file; not thread-safe. */
final class Aside {

    private final Reading reading;
    private final BitSet lines = new BitSet();
    private final List<Boilerplate> stretches = new ArrayList<>();

    Aside(Reading reading) {
        this.reading = reading;
    }

    void add(int line, String why) {
        lines.set(line);
        Line out = reading.lines().get(line);
        for (Span stretch : reading.pieces().excerpt(out.start(), out.end()).stretches()) {
            stretches.add(new Boilerplate(stretch, why));
        }
        reading.trace().text(Decision.Kind.LEFT_OUT, out.start(), out.end(), why);
    }

    boolean contains(int line) {
        return lines.get(line);
    }

    BitSet lines() {
        return lines;
    }

    /** In order of the source. */
    List<Boilerplate> stretches() {
        stretches.sort((a, b) -> a.span().compareTo(b.span()));
        return stretches;
    }
}

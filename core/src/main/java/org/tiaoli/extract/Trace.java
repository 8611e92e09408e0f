package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.text.Span;

/**
 * Takes down what is considered and why, where somebody asked for it; otherwise nothing. Made for one reading where it is
 * on.
 *
 * <p>Finders ask {@link #isOn} only where a reason has to be put together.
 */
final class Trace {

    /** Takes nothing down. */
    static final Trace OFF = new Trace(null);

    /** A stretch that does not hold for the whole passage begins at most so far in front of what it holds for. */
    private static final int REACH = 1000;

    /** A reason that holds for a stretch of a passage. */
    record Stretch(int from, int to, String reason) {}

    /** What was dropped for good, in offsets of its passage. */
    record Drop(Dropped.Kind kind, Span span, @Nullable Entry line, String reason) {}

    /** What a duty was made of, in offsets of its passage. */
    record Made(Passage passage, OpenDuty from) {}

    /** What was taken down about one passage. */
    static final class Page {
        final Passage passage;

        /** Why a modal word is none, or governs nothing; the first reason given. */
        final Map<Span, String> words = new HashMap<>();

        /** By where they begin. */
        final NavigableMap<Integer, List<Stretch>> stretches = new TreeMap<>();

        final Map<Drop, Drop> drops = new LinkedHashMap<>();

        Page(Passage passage) {
            this.passage = passage;
        }

        /** The reason of the shortest stretch around a place, the latest of equal ones; null where none was given. */
        @Nullable
        String reason(Span at) {
            Stretch best = best(at, stretches.getOrDefault(0, List.of()), null);
            for (List<Stretch> begun :
                    stretches.subMap(at.start() - REACH, true, at.start(), true).values()) {
                best = best(at, begun, best);
            }
            return best == null ? null : best.reason();
        }

        private static @Nullable Stretch best(Span at, List<Stretch> begun, @Nullable Stretch sofar) {
            Stretch best = sofar;
            for (Stretch stretch : begun) {
                boolean around = stretch.from() <= at.start() && at.end() <= stretch.to();
                if (around && (best == null || stretch.to() - stretch.from() <= best.to() - best.from())) {
                    best = stretch;
                }
            }
            return best;
        }
    }

    private final @Nullable Map<Passage, Page> pages;
    private final Map<Duty, Made> duties = new HashMap<>();

    private Trace(@Nullable Map<Passage, Page> pages) {
        this.pages = pages;
    }

    static Trace on() {
        return new Trace(new LinkedHashMap<>());
    }

    boolean isOn() {
        return pages != null;
    }

    /** What was taken down, passage by passage in the order of reading. */
    List<Page> pages() {
        return pages == null ? List.of() : List.copyOf(pages.values());
    }

    /** A passage that is read from here on. */
    void reads(Passage passage) {
        if (pages != null) {
            pages.put(passage, new Page(passage));
        }
    }

    /** A modal word that is none, or governs no clause. */
    void refuses(Passage passage, Span word, String reason) {
        Page page = page(passage);
        if (page != null) {
            page.words.putIfAbsent(word, reason);
        }
    }

    /** A stretch that lays down nothing by itself. */
    void passes(Passage passage, int from, int to, String reason) {
        Page page = page(passage);
        if (page != null) {
            page.stretches.computeIfAbsent(from, unused -> new ArrayList<>()).add(new Stretch(from, to, reason));
        }
    }

    /** Something that was met and became no finding. */
    void drops(Dropped.Kind kind, Passage passage, int from, int to, @Nullable Entry line, String reason) {
        Page page = page(passage);
        if (page != null) {
            Drop drop = new Drop(kind, new Span(from, to), line, reason);
            page.drops.putIfAbsent(drop, drop);
        }
    }

    /** What a duty was made of. */
    void finds(Passage passage, Duty duty, OpenDuty from) {
        if (pages != null) {
            duties.put(duty, new Made(passage, from));
        }
    }

    /** A duty that took the place of another. */
    void completes(Duty duty, Duty completed) {
        Made made = pages == null ? null : duties.get(duty);
        if (made != null) {
            duties.put(completed, made);
        }
    }

    /** What a duty was made of; null where nothing was taken down. */
    @Nullable
    Made made(Duty duty) {
        return duties.get(duty);
    }

    private @Nullable Page page(Passage passage) {
        return pages == null ? null : pages.get(passage);
    }
}

package org.tiaoli.ingest.internal.rtf;

import java.util.HashMap;
import java.util.Map;
import org.tiaoli.ingest.internal.list.ListCounters;
import org.tiaoli.ingest.internal.list.ListDefinition;
import org.tiaoli.ingest.internal.list.ListLevel;
import org.tiaoli.ingest.internal.list.MsoNumberFormat;

/**
 * The lists that an RTF file defines ({@code \listtable}, {@code \listoverridetable}), and the numbers of their paragraphs.
 *
 * <p>Told word by word what stands in the two tables; not thread-safe.
 */
final class RtfLists {

    private static final class Level {
        private int start = 1;
        private int format;
        private int follow;
        private boolean neverRestarts;
        private boolean legal;
        private String text = "";

        private ListLevel finished() {
            return new ListLevel(
                    start,
                    MsoNumberFormat.name(format),
                    text,
                    follow == 2,
                    neverRestarts ? Integer.valueOf(0) : null,
                    legal,
                    null,
                    false);
        }
    }

    /** A list or an override: the second has levels and starts of its own only where it differs. */
    private static final class Entry {
        private int list;
        private final Map<Integer, Level> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        /** The level that is being overridden; -1 for none. */
        private int overridden = -1;

        private boolean overridesStart;
        private boolean overridesFormat;
    }

    private final Map<Integer, Entry> lists = new HashMap<>();
    private final Map<Integer, Entry> overrides = new HashMap<>();
    private final Map<Integer, ListDefinition> definitions = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    private Entry entry = new Entry();
    private Level level = new Level();

    /** Takes a word of one of the two tables. */
    void word(String word, int number) {
        switch (word) {
            case "list", "listoverride" -> entry = new Entry();
            case "listid" -> {
                entry.list = number;
                lists.putIfAbsent(number, entry);
            }
            case "ls" -> overrides.put(number, entry);
            case "lfolevel" -> {
                // a start that stands here is not one of the level that was told last
                level = new Level();
                entry.overridden++;
                entry.overridesStart = false;
                entry.overridesFormat = false;
            }
            case "listoverridestartat" -> entry.overridesStart = true;
            case "listoverrideformat" -> entry.overridesFormat = true;
            case "listlevel" -> {
                level = new Level();
                int at = entry.overridden < 0 ? entry.levels.size() : entry.overridden;
                if (entry.overridden < 0 || entry.overridesFormat) {
                    entry.levels.put(at, level);
                }
            }
            case "levelnfc", "levelnfcn" -> level.format = number;
            case "levelfollow" -> level.follow = number;
            case "levelnorestart" -> level.neverRestarts = number != 0;
            case "levellegal" -> level.legal = number != 0;
            case "levelstartat" -> {
                level.start = number;
                if (entry.overridden >= 0 && entry.overridesStart) {
                    entry.starts.put(entry.overridden, number);
                }
            }
            default -> {}
        }
    }

    /** @param markedUp its length, the text with the characters 0 to 8 for the numbers of the levels, and a semicolon */
    void levelText(String markedUp) {
        int end = markedUp.endsWith(";") ? markedUp.length() - 1 : markedUp.length();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < end; i++) {
            char c = markedUp.charAt(i);
            if (c < ListDefinition.LEVELS) {
                text.append('%').append(c + 1);
            } else {
                text.append(c);
            }
        }
        level.text = text.toString();
    }

    /** Counts a paragraph of a list; empty where there is no such list. */
    String next(int override, int level) {
        ListDefinition definition = definitions.computeIfAbsent(override, this::define);
        return definition.levels().isEmpty() ? "" : counters.next("ls " + override, definition, level);
    }

    private ListDefinition define(int override) {
        Entry own = overrides.get(override);
        Entry base = own == null ? null : lists.get(own.list);
        Map<Integer, ListLevel> levels = new HashMap<>();
        if (own != null && base != null) {
            base.levels.forEach((at, read) -> levels.put(at, read.finished()));
            own.levels.forEach((at, read) -> levels.put(at, read.finished()));
        }
        return new ListDefinition("list " + (own == null ? 0 : own.list), levels, own == null ? Map.of() : own.starts);
    }
}

package org.tiaoli.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Lays the lines of a user's file over a list of the library, and takes down what cannot be meant. Made for one file. */
final class Overlay {

    /** Lists whose lines are asked for by their ids, so that a further line would never be looked at. */
    private static final Set<String> ASKED_BY_ID = Set.of("grammar");

    private final String list;
    private final List<LexiconLine> base;
    private final List<Entry> builtIn;
    private final Map<Integer, String> problems;
    private final Map<String, LexiconLine> byId = new LinkedHashMap<>();

    /** Does every line of the library's list hold a word of its own? */
    private final boolean oneLineAWord;

    private final Set<String> seen = new LinkedHashSet<>();
    private final List<LexiconLine> off = new ArrayList<>();

    /**
     * @param base     what the list holds so far
     * @param builtIn  what the library gives it, by which meanings are checked
     * @param problems gets what is wrong, by the number of the line
     */
    Overlay(String list, List<LexiconLine> base, List<Entry> builtIn, Map<Integer, String> problems) {
        this.list = list;
        this.base = base;
        this.builtIn = builtIn;
        this.problems = problems;
        base.forEach(line -> byId.put(line.entry().id(), line));
        oneLineAWord = builtIn.stream().map(Entry::pattern).distinct().count() == builtIn.size();
    }

    /**
     * @param others ids that other lists hold, with the name of the list
     */
    void lay(List<LexiconLine> lines, Map<String, String> others) {
        boolean rules = isOfRules(builtIn);
        Meanings meanings = new Meanings(builtIn);
        List<LexiconLine> ordered = new ArrayList<>(lines);
        // what is switched off makes room for other lines of the same word, wherever it stands in the file
        ordered.sort(Comparator.comparing(line -> !LineReader.isSwitchedOff(line)));
        for (LexiconLine line : ordered) {
            String wrong = wrong(line, rules, meanings, others);
            if (wrong != null) {
                problems.put(line.line(), wrong);
            } else if (LineReader.isSwitchedOff(line)) {
                LexiconLine known = byId.remove(line.entry().id());
                if (known != null) {
                    off.add(new LexiconLine(list, line.file(), line.line(), known.entry()));
                }
            } else {
                byId.put(line.entry().id(), line);
            }
        }
    }

    /** The list with the lines over it. */
    List<LexiconLine> lines() {
        return List.copyOf(byId.values());
    }

    /** The lines that were switched off, each with the place that says so. */
    List<LexiconLine> off() {
        return off;
    }

    /** Are the patterns regular expressions? Where one of the library's does not stand in its example as it is. */
    static boolean isOfRules(List<Entry> builtIn) {
        return builtIn.stream().anyMatch(entry -> !entry.example().contains(entry.pattern()));
    }

    private @Nullable String wrong(LexiconLine line, boolean rules, Meanings meanings, Map<String, String> others) {
        Entry entry = line.entry();
        String id = entry.id();
        if (!seen.add(id)) {
            return "the id " + id + " stands twice in this file; leave one of the lines";
        }
        String elsewhere = others.get(id);
        if (elsewhere != null) {
            return "the id " + id + " belongs to the list " + elsewhere + "; write the line into " + elsewhere
                    + ".tsv, or give it another id";
        }
        if (LineReader.isSwitchedOff(line)) {
            return byId.containsKey(id)
                    ? null
                    : "the list " + list + " has no line " + id + " to switch off; its ids are such as " + sampleIds();
        }
        if (ASKED_BY_ID.contains(list) && !byId.containsKey(id)) {
            return "the list " + list + " takes no further lines; replace one of " + sampleIds();
        }
        if (!meanings.allow(entry.meaning())) {
            return "'" + entry.meaning() + "' is no meaning in the list " + list + "; take one of "
                    + meanings.allowed(builtIn);
        }
        String pattern = wrongPattern(entry, rules);
        return pattern != null ? pattern : hidden(entry);
    }

    private static @Nullable String wrongPattern(Entry entry, boolean rules) {
        boolean found;
        try {
            found = rules
                    ? Pattern.compile(entry.pattern()).matcher(entry.example()).find()
                    : entry.example().contains(entry.pattern());
        } catch (PatternSyntaxException e) {
            return "'" + entry.pattern() + "' is no regular expression: " + e.getDescription() + " at character "
                    + (e.getIndex() + 1) + "; correct it";
        }
        return found
                ? null
                : "the example '" + entry.example() + "' does not hold " + (rules ? "what matches '" : "the word '")
                        + entry.pattern() + "'; give a piece of text that does";
    }

    /** A word that the list holds already: of two lines of one word the first alone would be found. */
    private @Nullable String hidden(Entry entry) {
        for (LexiconLine known : byId.values()) {
            boolean same = known.entry().pattern().equals(entry.pattern())
                    && !known.entry().id().equals(entry.id())
                    && (oneLineAWord || known.entry().meaning().equals(entry.meaning()));
            if (same) {
                return "'" + entry.pattern() + "' is the line " + known.entry().id()
                        + " already; take that id to replace it";
            }
        }
        return null;
    }

    private String sampleIds() {
        return String.join(
                ", ", base.stream().map(line -> line.entry().id()).limit(3).toList());
    }
}

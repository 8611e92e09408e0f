package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;

/** Reads what a clause imposes: named measures, who imposes them, fines, on whom, and on which basis. Immutable. */
final class Sanctions {

    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》");

    private final RuleList held;
    private final Measures measures;
    private final Fines fines;
    private final Sanctioned sanctioned;

    /** 由公安机关责令, 由公安机关处500元: group 1 the authority. */
    private final Form authority;

    /** 依照《…》: what stands before the titles of rules. */
    private final Form basis;

    Sanctions(Words words, Bearers bearers) {
        held = words.rules("held");
        measures = new Measures(words);
        fines = new Fines(words);
        sanctioned = new Sanctioned(words, bearers);
        authority = words.form(
                "(?:由|报请|提请)([^，。；：]{2,60}?)(?=" + words.list("authority-ends").regex() + "|处[一二三四五六七八九十0-9１-９警罚以上])");
        basis = words.form(words.list("measure-marks", "basis").regex());
    }

    /** Does the text hold someone to account, with a named measure or without? */
    boolean hold(String text) {
        return held.isIn(text) || !measures.find(text).isEmpty();
    }

    /** As {@link #hold(String)}, of a stretch of a passage. */
    boolean hold(Passage passage, int from, int to) {
        return held.isIn(passage, from, to)
                || measures.mayBeIn(passage, from, to)
                        && !measures.find(passage.text().substring(from, to)).isEmpty();
    }

    /** The named measures of a text, in order, each once. */
    List<String> named(String text) {
        return measures.names(text);
    }

    /** The people that a phrase names; empty where it names anything else. */
    List<String> people(String phrase) {
        return sanctioned.people(phrase);
    }

    /** Reads the consequence of a stretch of clauses that {@link #hold}. */
    Consequence read(String text) {
        Map<String, String> named = measures.find(text);
        Matcher by = authority.find(text);
        return new Consequence(
                sanctioned.find(text),
                List.of(),
                new ArrayList<>(named.keySet()),
                bases(text),
                by == null ? null : by.group(1),
                fines.find(text),
                rule(text, named));
    }

    private String rule(String text, Map<String, String> named) {
        if (!named.isEmpty()) {
            return named.values().iterator().next();
        }
        Entry line = held.first(text);
        return Objects.requireNonNull(line, text).id();
    }

    private List<String> bases(String text) {
        if (text.indexOf('《') < 0) {
            return List.of();
        }
        Set<String> bases = new LinkedHashSet<>();
        for (String clause : text.split("[，。；,;]")) {
            Matcher on = basis.in(clause);
            Matcher titles = TITLE.matcher(clause);
            if (on.find() && titles.find(on.end())) {
                do {
                    bases.add(titles.group(1));
                } while (titles.find());
            }
        }
        return new ArrayList<>(bases);
    }
}

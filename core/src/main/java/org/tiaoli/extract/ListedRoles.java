package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Finds roles that a passage lists: 组长：…, （牵头单位：…；责任单位：…）. Immutable. */
final class ListedRoles {

    /** 组长：张某、李某: group 1 role, 2 actors. */
    private static final String LISTED = "([\\p{IsHan}]{2,8})[：:]((?:[^；;。）)\\n：:（(]|[（(][^（）()\\n]{0,12}[）)]){2,120})";

    private final Words words;
    private final Roles roles;
    private final WordList units;
    private final Form listed;
    private final Rule dutyOfUnits;

    ListedRoles(Words words, Roles roles) {
        this.words = words;
        this.roles = roles;
        units = words.list("role-words", "unit");
        listed = words.form(LISTED);
        dutyOfUnits = words.grammar("duty.units");
    }

    /** All responsibilities that the passage lists, each once. */
    List<Responsibility> find(Passage passage) {
        Map<String, Responsibility> found = new LinkedHashMap<>();
        int end = passage.text().length();
        Matcher m = passage.holds(words.roles.list(), 0, end) ? listed.find(passage, 0, end) : null;
        String group = m == null ? null : roles.body(passage, 0, end);
        for (; m != null; m = m.find(m.end(1)) ? m : null) {
            Entry role = role(passage, m.start(1), m.end(1));
            if (role == null || role.meaning().equals("load")) {
                continue;
            }
            Span span = passage.source(m.start(1), m.end());
            String scope = role.meaning().equals("group") ? group : null;
            for (String actor : m.group(2).split("[、，,]")) {
                if (!actor.isBlank()) {
                    found.putIfAbsent(
                            actor.strip() + "\t" + m.group(1),
                            new Responsibility(
                                    passage.provision().id(),
                                    span,
                                    role.id(),
                                    Confidence.STATED,
                                    actor.strip(),
                                    role.pattern(),
                                    scope,
                                    null));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The role that the words in front of the colon end in; null where they end in none. */
    private @Nullable Entry role(Passage passage, int from, int to) {
        List<Match<Entry>> matches = passage.longest(words.roles, from, to);
        Match<Entry> last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        return last != null && last.span().end() == to ? last.value() : null;
    }

    /** What （责任单位：…） gives to the duties in front of it, as a table's cell does; null where no unit is listed. */
    @Nullable
    Chapeau units(Passage passage, List<Responsibility> listed) {
        if (listed.isEmpty()) {
            return null;
        }
        List<String> names = listed.stream()
                .filter(responsibility -> units.isIn(responsibility.role()))
                .map(Responsibility::actor)
                .toList();
        return names.isEmpty() || !dutyOfUnits.mayHold(passage)
                ? null
                : Chapeau.ofDuties(names, Modality.OBLIGATION, dutyOfUnits.id());
    }
}

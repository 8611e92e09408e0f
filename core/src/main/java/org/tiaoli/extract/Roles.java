package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.RoleRelations.Relation;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Finds who carries which responsibility: X是第一责任人, X对…负主体责任, 由X任组长. Immutable. */
final class Roles {

    private final Words words;
    private final Bearers bearers;
    private final Joints joints;
    private final WordList nouns;
    private final WordList selves;
    private final Actors actors;
    private final RoleRelations relations;
    private final NamedRoles named;

    /** 成立采购工作领导小组: group 1 the group. */
    private final Form body;

    Roles(Words words, Bearers bearers, Joints joints) {
        this.words = words;
        this.bearers = bearers;
        this.joints = joints;
        nouns = words.list("bearers");
        selves = words.list("role-words", "own");
        actors = new Actors(words, bearers);
        relations = new RoleRelations(words);
        named = new NamedRoles(words, actors);
        body = words.form(SetUpBodies.bodySetUp(words, 1));
    }

    /** Reads who carries what. */
    Actors actors() {
        return actors;
    }

    /** Does the clause assign a responsibility, so that it is no duty? */
    boolean isRole(Passage passage, int from, int to) {
        return named.isIn(passage, from, to)
                || passage.holds(words.roles.list(), from, to)
                        && passage.longest(words.roles, from, to).stream()
                                .anyMatch(
                                        role -> relations.of(passage.text().substring(from, to), shifted(role, from), 0)
                                                != null);
    }

    /** Does the clause only name who helps the one that leads? */
    boolean isSupport(Passage passage, int from, int to) {
        return named.isSupport(passage, from, to);
    }

    /**
     * All responsibilities of a sentence.
     *
     * @param above who is named above the provision, of whom a clause without a subject speaks: 为第一责任人
     */
    List<Responsibility> find(Sentence sentence, List<String> above) {
        if (!mayAssign(sentence.passage(), sentence.start(), sentence.end())) {
            return List.of();
        }
        Map<String, Responsibility> found = new LinkedHashMap<>();
        String group = body(sentence.passage(), sentence.start(), sentence.end());
        List<Sentence.Clause> clauses = sentence.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Sentence.Clause clause = clauses.get(i);
            if (!mayAssign(sentence.passage(), clause.start(), clause.end())) {
                continue;
            }
            String text = sentence.in(clause);
            int from = clause.start() + joints.after(text, 0, text.length());
            NamedRoles.Sink sink = (rule, actor, role, scope) ->
                    found.putIfAbsent(actor + "\t" + role, responsibility(sentence, clause, rule, actor, role, scope));
            int behind = 0;
            for (Match<Entry> word : sentence.passage().longest(words.roles, clause.start(), clause.end())) {
                Match<Entry> match = shifted(word, clause.start());
                Relation relation = relations.of(text, match, behind);
                if (relation == null) {
                    drops(sentence.passage(), word, "it is named, but no actor is tied to it");
                } else {
                    Entry role = match.value();
                    String name = relation.name().in(text);
                    boolean office = role.meaning().equals("group");
                    Holding holding = holding(
                            sentence.passage(), from, clause.start(), relation, office, carried(sentence, i, above));
                    String scope = office
                            ? group
                            : in(holding.scope(), sentence.passage().text());
                    List<String> holders = office ? actors.holders(holding.actors(), name) : holding.actors();
                    if (holders.isEmpty()) {
                        drops(sentence.passage(), word, "nobody is named who carries it");
                    }
                    holders.forEach(actor -> sink.add(role.id(), actor, name, scope));
                    behind = match.span().end();
                }
            }
            named.find(sentence.passage(), clause.start(), clause.end(), group, sink);
        }
        return new ArrayList<>(found.values());
    }

    private static void drops(Passage passage, Match<Entry> role, String reason) {
        Span at = role.span();
        passage.trace().drops(Dropped.Kind.RESPONSIBILITY, passage, at.start(), at.end(), role.value(), reason);
    }

    /**
     * Who holds a role, and for what.
     *
     * @param scope in the passage; null where none is printed
     */
    private record Holding(List<String> actors, @Nullable Span scope) {}

    /** Reads the actors in front of a role; where nobody stands there, at the head of its scope, or in a clause before. */
    private Holding holding(
            Passage passage, int from, int clauseStart, Relation relation, boolean office, List<String> carried) {
        int start = Math.max(from, clauseStart + relation.actorStart());
        List<String> printed = actors.in(passage, start, clauseStart + relation.actorEnd());
        if (printed.isEmpty() && office) {
            printed = actors.persons(passage.text(), start, clauseStart + relation.actorEnd());
        }
        Span scope = relation.scope() == null ? null : relation.scope().shift(clauseStart);
        if (!printed.isEmpty() || !carried.isEmpty() || scope == null) {
            return new Holding(printed.isEmpty() ? carried : printed, scope);
        }
        Phrase owner = owner(passage, scope);
        if (owner == null) {
            return new Holding(List.of(), scope);
        }
        Span rest = owner.end() < scope.end() ? new Span(owner.end(), scope.end()) : null;
        return new Holding(bearers.names(passage, owner), rest);
    }

    /** 履行班子集体廉洁工作的主体责任: who is named at the head of a scope; null where nobody is. */
    private @Nullable Phrase owner(Passage passage, Span scope) {
        if (selves.opens(passage.text(), scope.start())) {
            return null;
        }
        int start = scope.start();
        int owner = start;
        for (int end : bearers.ends(passage, start, scope.end())) {
            boolean longer = owner > start && nouns.has(passage.text(), owner, end);
            if (longer || owner == start && bearers.mayBeName(passage, start, end)) {
                owner = end;
            }
        }
        return owner == start ? null : new Phrase(start, owner);
    }

    private static @Nullable String in(@Nullable Span scope, String text) {
        return scope == null ? null : scope.in(text);
    }

    /** The group that a text sets up; null where it sets up none. */
    @Nullable
    String body(Passage passage, int from, int to) {
        Matcher m = body.find(passage, from, to);
        return m == null ? null : m.group(1);
    }

    private boolean mayAssign(Passage passage, int from, int to) {
        return passage.holds(words.roles.list(), from, to) || named.mayBeIn(passage, from, to);
    }

    /** Who stands at the head of the last clause in front of this one that names somebody. */
    private List<String> carried(Sentence sentence, int index, List<String> above) {
        for (int i = index - 1; i >= 0; i--) {
            Sentence.Clause clause = sentence.clauses().get(i);
            int from = joints.after(sentence.passage().text(), clause.start(), clause.end());
            List<String> subject = clause.mark() == '：' || clause.mark() == ':'
                    ? actors.label(sentence.passage(), from, clause.end())
                    : actors.heading(sentence.passage(), from, clause.end());
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return index == 0 ? above : List.of();
    }

    /** A role of a passage, in offsets of a clause. */
    private static Match<Entry> shifted(Match<Entry> role, int clause) {
        return new Match<>(role.span().shift(-clause), role.value());
    }

    private static Responsibility responsibility(
            Sentence sentence, Sentence.Clause clause, String rule, String actor, String role, @Nullable String scope) {
        Passage passage = sentence.passage();
        return new Responsibility(
                passage.provision().id(),
                passage.source(clause.start(), clause.end()),
                rule,
                Confidence.STATED,
                actor,
                role,
                scope,
                passage.row());
    }
}

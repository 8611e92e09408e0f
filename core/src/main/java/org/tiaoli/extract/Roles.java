package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.RoleRelations.Relation;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Finds who carries which responsibility: X是第一责任人, X对…负主体责任, 由X任组长. Immutable. */
final class Roles {

    private final Words words;
    private final Joints joints;
    private final Actors actors;
    private final RoleRelations relations;
    private final NamedRoles named;

    /** 成立采购工作领导小组: group 1 the group. */
    private final Form body;

    Roles(Words words, Bearers bearers, Joints joints) {
        this.words = words;
        this.joints = joints;
        actors = new Actors(words, bearers);
        relations = new RoleRelations(words);
        named = new NamedRoles(words, actors);
        body = words.form(words.list("role-words", "set-up").regex() + "(?:了|由[^，。；]{1,30}的)?([^，。；、]{1,30}?"
                + words.list("role-words", "body").regex() + ")");
    }

    /** Does the clause assign a responsibility, so that it is no duty? */
    boolean isRole(Passage passage, int from, int to) {
        return named.isIn(passage, from, to)
                || passage.longest(words.roles, from, to).stream()
                        .anyMatch(
                                role -> relations.of(passage.text().substring(from, to), shifted(role, from)) != null);
    }

    /** All responsibilities of a sentence. */
    List<Responsibility> find(Sentence sentence) {
        if (!mayAssign(sentence)) {
            return List.of();
        }
        Map<String, Responsibility> found = new LinkedHashMap<>();
        String group = body(sentence.passage(), sentence.start(), sentence.end());
        List<String> carried = List.of();
        for (Sentence.Clause clause : sentence.clauses()) {
            String text = sentence.in(clause);
            int from = clause.start() + joints.after(text, 0, text.length());
            NamedRoles.Sink sink = (rule, actor, role, scope) ->
                    found.putIfAbsent(actor + "\t" + role, responsibility(sentence, clause, rule, actor, role, scope));
            for (Match<Entry> match : sentence.passage().longest(words.roles, clause.start(), clause.end())) {
                Relation relation = relations.of(text, shifted(match, clause.start()));
                if (relation != null) {
                    Entry role = match.value();
                    String scope = role.meaning().equals("group") ? group : in(relation.scope(), text);
                    List<String> printed = actors.in(sentence.passage(), from, clause.start() + relation.actorEnd());
                    for (String actor : printed.isEmpty() ? carried : printed) {
                        sink.add(role.id(), actor, role.pattern(), scope);
                    }
                }
            }
            named.find(text, group, sink);
            List<String> subject = actors.heading(sentence.passage(), from, clause.end());
            carried = subject.isEmpty() ? carried : subject;
        }
        return new ArrayList<>(found.values());
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

    private boolean mayAssign(Sentence sentence) {
        Passage passage = sentence.passage();
        return passage.holds(words.roles.list(), sentence.start(), sentence.end())
                || named.mayBeIn(passage, sentence.start(), sentence.end());
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

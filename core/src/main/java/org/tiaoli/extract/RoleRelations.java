package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Reads how a role is tied to its actor: X是第一责任人, X对…负主体责任, X任组长. Immutable. */
final class RoleRelations {

    private static final String CLOSING = "，。；、（(”";

    /** What may stand between a scope and the role. */
    private static final String BETWEEN = "的“";

    /** 对设备安全: what a responsibility is for, at the end of what stands in front of it; group 1. */
    static final Pattern OF_MATTER = Pattern.compile("对([^，。；]{1,60}?)$");

    private final WordList noLoad;
    private final WordList being;
    private final WordList noBeing;
    private final WordList wholes;
    private final WordList tasks;
    private final WordList untied;
    private final WordList leading;
    private final WordList bodies;

    /** 由生产单位承担, behind a responsibility: group 1 who. */
    private final Pattern bearing;

    /** 负…的, at the end of what stands in front of a responsibility: group 1 the matter. */
    private final Pattern load;

    /** 共同担任, at the end of what stands in front of an office. */
    private final Pattern takes;

    /** 成立以: what leads to the holders of the offices of a body. */
    private final Pattern setUp;

    RoleRelations(Words words) {
        noLoad = words.list("role-words", "no-load");
        noBeing = words.list("role-words", "no-be");
        being = words.list("role-words", "be");
        wholes = words.list("role-words", "whole");
        untied = words.list("role-words", "untied");
        leading = words.list("role-words", "leading");
        bodies = words.list("role-words", "body");
        tasks = words.list("role-words", "task");
        bearing = Pattern.compile(
                "由([^，。；：]{2,40}?)" + words.list("role-words", "load").regex() + "$");
        load = Pattern.compile(words.list("role-words", "load").regex() + "([^，。；：的]{0,24}的?)?$");
        takes = Pattern.compile("(?:共同)?" + words.list("role-words", "take").regex() + "(?:[^，。；、任为]{1,16}"
                + words.list("role-words", "body").regex() + ")?$");
        setUp = Pattern.compile(words.list("role-words", "set-up").regex() + "了?[以由]");
    }

    /**
     * The tie of a role.
     *
     * @param actorStart where the actor begins at the earliest, in the clause
     * @param actorEnd   where the actor ends
     * @param scope      null where none is printed
     * @param name       the role as printed
     */
    record Relation(int actorStart, int actorEnd, @Nullable Span scope, Span name) {}

    /**
     * How a role in a clause is tied to an actor in front of it; null where it is not.
     *
     * @param behind where the role before it ends; 0 for the first
     */
    @Nullable
    Relation of(String clause, Match<Entry> role, int behind) {
        String kind = role.value().meaning();
        int end = role.span().end();
        if (kind.equals("load")) {
            Relation by = by(clause, role.span());
            return by == null ? behind(load(clause, role.span()), behind, clause) : by;
        }
        if (kind.equals("person") && tasks.opens(clause, end)) {
            return load(clause, role.span());
        }
        boolean closes = end == clause.length() || CLOSING.indexOf(clause.charAt(end)) >= 0;
        if (kind.equals("group")) {
            return office(clause, role.span(), behind, closes);
        }
        return closes ? behind(title(clause, role.span()), behind, clause) : null;
    }

    /** 书记为第一责任人、科长为直接责任人: an actor stands behind the role before it, if that has one of its own. */
    private static @Nullable Relation behind(@Nullable Relation relation, int before, String clause) {
        if (relation == null
                || before == 0
                || relation.actorEnd() <= before + 1
                || CLOSING.indexOf(clause.charAt(before)) < 0) {
            return relation;
        }
        return new Relation(before + 1, relation.actorEnd(), relation.scope(), relation.name());
    }

    /** 主体责任由生产单位承担: whom 由 behind the responsibility names. */
    private @Nullable Relation by(String clause, Span role) {
        Matcher m = bearing.matcher(clause).region(role.end(), clause.length());
        if (!m.lookingAt()) {
            return null;
        }
        int scopeEnd = role.start();
        while (scopeEnd > 0 && BETWEEN.indexOf(clause.charAt(scopeEnd - 1)) >= 0) {
            scopeEnd--;
        }
        return new Relation(m.start(1), m.end(1), scopeEnd > 0 ? new Span(0, scopeEnd) : null, role);
    }

    /** 由校长任组长; 成立以校长为组长、书记为副组长的…. */
    private @Nullable Relation office(String clause, Span role, int behind, boolean closes) {
        Matcher m = takes.matcher(clause).region(0, role.start());
        if (!m.find() || m.start() == 0 || noLoad.closes(clause, 0, m.start())) {
            return null;
        }
        Matcher opening = setUp.matcher(clause).region(0, m.start());
        boolean listed = opening.find();
        boolean ofBody = clause.startsWith("的", role.end()) && (listed || bodies.closes(clause));
        if (!closes && !ofBody) {
            return null;
        }
        int start = listed ? opening.end() : clause.lastIndexOf('由', m.start()) + 1;
        if (behind > 0 && CLOSING.indexOf(clause.charAt(behind)) >= 0) {
            start = Math.max(start, behind + 1);
        }
        return start < m.start() ? new Relation(start, m.start(), null, role) : null;
    }

    /** 厂长是消防安全第一责任人: what stands between is the scope. */
    private @Nullable Relation title(String clause, Span role) {
        int at = role.start();
        String is = being.before(clause, 0, at);
        while (is.isEmpty() && at > 1) {
            at--;
            is = being.before(clause, 0, at);
        }
        int actorEnd = at - is.length();
        if (is.isEmpty()
                || noBeing.opens(clause, actorEnd)
                || clause.substring(at, role.start()).indexOf('，') >= 0) {
            return null;
        }
        if (wholes.has(role.in(clause))) {
            return new Relation(0, actorEnd, null, new Span(at, role.end()));
        }
        int scopeEnd = role.start();
        while (scopeEnd > at && BETWEEN.indexOf(clause.charAt(scopeEnd - 1)) >= 0) {
            scopeEnd--;
        }
        return new Relation(0, actorEnd, scopeEnd > at ? new Span(at, scopeEnd) : null, role);
    }

    /** 各车间对设备安全负主体责任, 承担设备安全的主体责任; 负有监管职责的部门 only says which. */
    private @Nullable Relation load(String clause, Span role) {
        if (clause.startsWith("的", role.end()) && !tasks.opens(clause, role.end())) {
            return null;
        }
        Matcher m = load.matcher(clause).region(0, role.start());
        int nearest = -1;
        while (m.find()) {
            nearest = m.start();
            m.region(nearest + 1, role.start());
        }
        if (nearest < 0 || !m.region(nearest, role.start()).find() || noLoad.closes(clause, 0, m.start())) {
            return null;
        }
        Matcher matter = OF_MATTER.matcher(clause).region(0, m.start());
        if (matter.find()) {
            return new Relation(0, matter.start(), new Span(matter.start(1), matter.end(1)), role);
        }
        String matterOf = m.group(1) == null ? "" : m.group(1);
        boolean tied = matterOf.endsWith("的");
        if (!matterOf.isEmpty() && !tied && (!untied.has(role.in(clause)) || leading.opens(clause, nearest))) {
            return null;
        }
        int scopeEnd = tied ? m.end(1) - 1 : m.end(1);
        boolean named = !matterOf.isEmpty() && scopeEnd > m.start(1);
        return new Relation(0, m.start(), named ? new Span(m.start(1), scopeEnd) : null, role);
    }
}

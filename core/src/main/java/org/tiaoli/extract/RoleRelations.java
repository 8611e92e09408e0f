package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Reads how a role is tied to its actor: X是第一责任人, X对…负主体责任, X任组长. Immutable. */
final class RoleRelations {

    private static final String CLOSING = "，。；、（(";

    /** 对设备安全: what a responsibility is for, at the end of what stands in front of it; group 1. */
    static final Pattern OF_MATTER = Pattern.compile("对([^，。；]{1,60}?)$");

    private final WordList noLoad;

    /** 负…的, at the end of what stands in front of a responsibility: group 1 the matter. */
    private final Pattern load;

    /** 共同担任, at the end of what stands in front of an office. */
    private final Pattern takes;

    RoleRelations(Words words) {
        noLoad = words.list("role-words", "no-load");
        load = Pattern.compile(words.list("role-words", "load").regex() + "([^，。；：的]{0,12}的)?$");
        takes = Pattern.compile("(?:共同)?" + words.list("role-words", "take").regex() + "$");
    }

    /**
     * The tie of a role.
     *
     * @param actorEnd where the actor ends, in the clause
     * @param scope    null where none is printed
     */
    record Relation(int actorEnd, @Nullable Span scope) {}

    /** How a role in a clause is tied to an actor in front of it; null where it is not. */
    @Nullable
    Relation of(String clause, Match<Entry> role) {
        String kind = role.value().meaning();
        if (kind.equals("load")) {
            return load(clause, role.span().start());
        }
        int end = role.span().end();
        boolean closes = end == clause.length() || CLOSING.indexOf(clause.charAt(end)) >= 0;
        if (!closes) {
            return null;
        }
        return kind.equals("group")
                ? office(clause, role.span().start())
                : title(clause, role.span().start());
    }

    /** 由校长任组长. */
    private @Nullable Relation office(String clause, int start) {
        Matcher m = takes.matcher(clause).region(0, start);
        return m.find() && m.start() > 0 ? new Relation(m.start(), null) : null;
    }

    /** 厂长是消防安全第一责任人: what stands between is the scope. */
    private static @Nullable Relation title(String clause, int start) {
        int is = Math.max(clause.lastIndexOf('是', start - 1), clause.lastIndexOf('为', start - 1));
        if (is <= 0 || clause.substring(is, start).indexOf('，') >= 0) {
            return null;
        }
        int scopeEnd = clause.charAt(start - 1) == '的' ? start - 1 : start;
        return new Relation(is, scopeEnd > is + 1 ? new Span(is + 1, scopeEnd) : null);
    }

    /** 各车间对设备安全负主体责任, 承担设备安全的主体责任. */
    private @Nullable Relation load(String clause, int start) {
        Matcher m = load.matcher(clause).region(0, start);
        if (!m.find() || noLoad.closes(clause, 0, m.start())) {
            return null;
        }
        Matcher matter = OF_MATTER.matcher(clause).region(0, m.start());
        if (matter.find()) {
            return new Relation(matter.start(), new Span(matter.start(1), matter.end(1)));
        }
        boolean named = m.group(1) != null && m.group(1).length() > 1;
        return new Relation(m.start(), named ? new Span(m.start(1), m.end(1) - 1) : null);
    }
}

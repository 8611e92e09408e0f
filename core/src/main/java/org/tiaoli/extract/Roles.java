package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Finds who carries which responsibility: X是第一责任人, X对…负主体责任, 由X任组长, 牵头单位：X. */
final class Roles {

    private static final Pattern LOAD = Pattern.compile("(负有|负起|负|承担起|承担|履行|担负起|担负|肩负起|肩负|落实)([^，。；：的]{0,12}的)?$");
    private static final Pattern OF_MATTER = Pattern.compile("对([^，。；]{1,60}?)$");
    private static final Pattern TAKES = Pattern.compile("(?:共同)?(?:担任|兼任|任|为|是)$");
    private static final Pattern BODY =
            Pattern.compile("(?:成立|设立|组建|建立)(?:了|由[^，。；]{1,30}的)?([^，。；、]{1,30}?(?:小组|指挥部|委员会|专班|工作组|联席会议))");
    private static final Pattern NAMED = Pattern.compile(
            "(?:由)([^，。；：]{1,40}?)(?:担任|兼任|(?<!主)任|为)(?!任)([^，。；、]{0,20}?(?:组长|副组长|主任|副主任|总指挥|副总指挥|指挥长|召集人|主席|副主席|秘书长))");
    private static final Pattern BY_CHAIR =
            Pattern.compile("([^，。；：、]{0,10}?(?:组长|副组长|主任|副主任|总指挥|副总指挥|召集人))由([^，。；：]{1,40}?)(?:担任|兼任)");
    private static final Pattern LISTED =
            Pattern.compile("([\\p{IsHan}]{2,8})[：:]((?:[^；;。）)\\n：:（(]|[（(][^（）()\\n]{0,12}[）)]){2,120})");
    private static final Pattern LEADS = Pattern.compile("由([^，。；：]{2,40}?)牵头|^([^，。；：由]{2,40}?)牵头$");
    private static final Pattern IN_FRONT = Pattern.compile("^(?:进一步)?(?:明确|落实|压实|形成了?|坚持|强化|建立|实行|认真|切实)");
    private static final Pattern HOLDS_TOTAL = Pattern.compile("负总责");

    private final Words words;
    private final Bearers bearers;

    Roles(Words words, Bearers bearers) {
        this.words = words;
        this.bearers = bearers;
    }

    /** Does the clause assign a responsibility, so that it is no duty? */
    boolean isRole(Passage passage, int from, int to) {
        String clause = passage.text().substring(from, to);
        for (Match<Entry> match : words.roles.longest(clause)) {
            if (relation(clause, match) != null) {
                return true;
            }
        }
        return NAMED.matcher(clause).find()
                || BY_CHAIR.matcher(clause).find()
                || clause.endsWith("牵头")
                || clause.endsWith("负总责");
    }

    /** How a role is tied to its actor. */
    private record Relation(int actorEnd, @Nullable Span scope, String role) {}

    private static @Nullable Relation relation(String clause, Match<Entry> match) {
        int start = match.span().start();
        String before = clause.substring(0, start);
        String role = match.value().pattern();
        String kind = match.value().meaning();
        if (kind.equals("load")) {
            return load(before, role);
        }
        boolean closes = match.span().end() == clause.length()
                || "，。；、（(".indexOf(clause.charAt(match.span().end())) >= 0;
        if (kind.equals("group")) {
            Matcher takes = TAKES.matcher(before);
            return closes && takes.find() && takes.start() > 0 ? new Relation(takes.start(), null, role) : null;
        }
        if (!closes) {
            return null;
        }
        int is = Math.max(before.lastIndexOf('是'), before.lastIndexOf('为'));
        if (is <= 0 || before.indexOf('，', is) >= 0) {
            return null;
        }
        int scopeEnd = before.endsWith("的") ? before.length() - 1 : before.length();
        Span scope = scopeEnd > is + 1 ? new Span(is + 1, scopeEnd) : null;
        return new Relation(is, scope, role);
    }

    private static @Nullable Relation load(String before, String role) {
        Matcher load = LOAD.matcher(before);
        if (!load.find() || load.start() > 0 && "不免".indexOf(before.charAt(load.start() - 1)) >= 0) {
            return null;
        }
        Span scope = null;
        int actorEnd = load.start();
        Matcher matter = OF_MATTER.matcher(before.substring(0, load.start()));
        if (matter.find()) {
            scope = new Span(matter.start(1), matter.end(1));
            actorEnd = matter.start();
        } else if (load.group(2) != null && load.group(2).length() > 1) {
            scope = new Span(load.start(2), load.end(2) - 1);
        }
        return new Relation(actorEnd, scope, role);
    }

    /** All responsibilities of a sentence. */
    List<Responsibility> find(Sentence sentence) {
        Map<String, Responsibility> found = new LinkedHashMap<>();
        String body = body(sentence.text());
        List<String> carried = List.of();
        for (Sentence.Clause clause : sentence.clauses()) {
            String text = sentence.in(clause);
            int from = Clauses.afterJoint(text, 0, text.length());
            for (Match<Entry> match : words.roles.longest(text)) {
                Relation relation = relation(text, match);
                if (relation != null) {
                    List<String> actors = actors(sentence, clause, from, relation.actorEnd());
                    String scope =
                            relation.scope() == null ? null : relation.scope().in(text);
                    boolean group = match.value().meaning().equals("group");
                    for (String actor : actors.isEmpty() ? carried : actors) {
                        put(found, sentence, clause, match.value().id(), actor, relation.role(), group ? body : scope);
                    }
                }
            }
            named(found, sentence, clause, body);
            List<String> subject = subject(sentence, clause, from);
            carried = subject.isEmpty() ? carried : subject;
        }
        return new ArrayList<>(found.values());
    }

    private List<String> subject(Sentence sentence, Sentence.Clause clause, int from) {
        Bearers.Phrase head = bearers.head(sentence.passage(), clause.start() + from, clause.end());
        return head == null ? List.of() : bearers.names(sentence.passage(), head);
    }

    private List<String> actors(Sentence sentence, Sentence.Clause clause, int from, int end) {
        int start = clause.start() + from;
        int stop = clause.start() + end;
        String text = sentence.passage().text();
        if (start < stop && text.charAt(start) == '由') {
            start++;
        }
        while (stop > start
                && (text.startsWith("要", stop - 1)
                        || text.startsWith("应", stop - 1)
                        || text.startsWith("共", stop - 1)
                        || text.startsWith("须", stop - 1))) {
            stop--;
        }
        if (text.startsWith("应当", Math.max(start, stop - 2))
                || text.startsWith("必须", Math.max(start, stop - 2))
                || text.startsWith("分别", Math.max(start, stop - 2))) {
            stop -= 2;
        }
        if (stop <= start) {
            return List.of();
        }
        Matcher front = IN_FRONT.matcher(text.substring(start, stop));
        if (front.find()) {
            start += front.end();
        }
        if (start >= stop) {
            return List.of();
        }
        boolean named = bearers.endsAt(sentence.passage(), start, stop);
        if (!named && text.charAt(stop - 1) == '”') {
            return List.of(text.substring(start, stop));
        }
        if (named) {
            Bearers.Phrase head = bearers.endsAt(sentence.passage(), start, stop)
                    ? null
                    : bearers.head(sentence.passage(), start, stop);
            return bearers.names(sentence.passage(), head == null ? new Bearers.Phrase(start, stop) : head);
        }
        Bearers.Phrase head = bearers.head(sentence.passage(), start, stop);
        return head == null ? List.of() : bearers.names(sentence.passage(), head);
    }

    private void named(
            Map<String, Responsibility> found, Sentence sentence, Sentence.Clause clause, @Nullable String body) {
        String text = sentence.in(clause);
        Matcher m = NAMED.matcher(text);
        while (m.find()) {
            for (String actor : chairs(m.group(1), m.group(2))) {
                put(found, sentence, clause, "role.group", actor, m.group(2), body);
            }
        }
        m = BY_CHAIR.matcher(text);
        while (m.find()) {
            for (String actor : bearers.names(m.group(2))) {
                put(found, sentence, clause, "role.group", actor, m.group(1), body);
            }
        }
        m = LEADS.matcher(text);
        if (m.find()) {
            for (String actor : bearers.names(m.group(1) != null ? m.group(1) : m.group(2))) {
                put(found, sentence, clause, "role.lead", actor, "牵头", null);
            }
        }
        m = HOLDS_TOTAL.matcher(text);
        if (m.find() && m.start() > 0) {
            Matcher matter = OF_MATTER.matcher(text.substring(0, m.start()));
            boolean of = matter.find();
            int end = of ? matter.start() : m.start();
            for (String actor : end > 0
                    ? bearers.names(IN_FRONT.matcher(text.substring(0, end)).replaceFirst(""))
                    : List.<String>of()) {
                put(found, sentence, clause, "role.总责", actor, "总责", of ? matter.group(1) : null);
            }
        }
    }

    /** 党组书记、局长 in front of 组长 are the titles of one person. */
    private List<String> chairs(String printed, String role) {
        List<String> names = bearers.names(printed);
        boolean one = names.size() == 2
                        && !role.startsWith("副")
                        && !role.contains("成员")
                        && names.get(0).endsWith("书记")
                        && names.get(1).endsWith("长")
                || names.size() == 2
                        && !role.startsWith("副")
                        && names.get(0).endsWith("书记")
                        && names.get(1).endsWith("主任");
        return one ? List.of(printed) : names;
    }

    private static @Nullable String body(String sentence) {
        Matcher m = BODY.matcher(sentence);
        return m.find() ? m.group(1) : null;
    }

    /** Roles that a passage lists as 组长：…, （牵头单位：…；责任单位：…）. */
    List<Responsibility> listed(Passage passage) {
        Map<String, Responsibility> found = new LinkedHashMap<>();
        String text = passage.text();
        Matcher m = LISTED.matcher(text);
        @Nullable String body = body(text);
        int at = 0;
        while (m.find(at)) {
            at = m.end(1);
            String role = m.group(1);
            Match<Entry> match = last(words.roles.longest(role), role.length());
            if (match == null || match.value().meaning().equals("load")) {
                continue;
            }
            boolean group = match.value().meaning().equals("group");
            for (String actor : m.group(2).split("[、，,]")) {
                String name = actor.strip();
                if (!name.isEmpty()) {
                    Span span = passage.source(m.start(1), m.end());
                    found.putIfAbsent(
                            name + "\t" + role,
                            new Responsibility(
                                    passage.provision().id(),
                                    span,
                                    match.value().id(),
                                    Confidence.STATED,
                                    name,
                                    match.value().pattern(),
                                    group ? body : null,
                                    null));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static @Nullable Match<Entry> last(List<Match<Entry>> matches, int end) {
        return matches.isEmpty() || matches.get(matches.size() - 1).span().end() != end
                ? null
                : matches.get(matches.size() - 1);
    }

    private static void put(
            Map<String, Responsibility> found,
            Sentence sentence,
            Sentence.Clause clause,
            String rule,
            String actor,
            String role,
            @Nullable String scope) {
        Passage passage = sentence.passage();
        found.putIfAbsent(
                actor + "\t" + role,
                new Responsibility(
                        passage.provision().id(),
                        passage.source(clause.start(), clause.end()),
                        rule,
                        Confidence.STATED,
                        actor,
                        role,
                        scope,
                        passage.row()));
    }
}

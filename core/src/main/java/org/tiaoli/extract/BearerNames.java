package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the names of a noun phrase apart.
 *
 * <p>各院部、各部门 are two; 市、县人民政府 is one, since 市 alone does not end in a bearer noun; 各院部、各部门负责人 is one, since
 * both modify 负责人. Immutable.
 */
final class BearerNames {

    /** 财务处（以下简称处）: a bracket that only gives a short name. */
    private static final Pattern SHORT_NAME = Pattern.compile("[（(]以下(?:统称|简称)[^（）()]*[）)]$");

    /** The noun that tells the kind of a unit, as 部门, has so many characters. */
    private static final int KIND = 2;

    private static final String OTHERS = "其他";

    private final WordList nouns;
    private final Coordination coordination;
    private final Levels levels;
    private final WordList selfScopes;
    private final WordList quantifiers;
    private final WordList compounds;

    BearerNames(Words words) {
        nouns = words.bearers;
        coordination = new Coordination(words);
        levels = new Levels(words, coordination);
        selfScopes = words.list("self-scopes");
        quantifiers = words.list("bearer-marks", "all");
        compounds = words.list("bearer-compounds");
    }

    /** The names of a printed phrase, without what only repeats the scope of the document. */
    List<String> of(String printed) {
        List<String> pieces = coordination.pieces(withoutScope(printed));
        if (pieces.size() > 1 && coordination.isCountedUp(printed)) {
            List<String> counted = coordination.pieces(coordination.counted(withoutScope(printed)));
            boolean names = counted.stream().map(coordination::withoutJoint).allMatch(this::isHead);
            if (names) {
                return counted.stream().map(coordination::withoutJoint).toList();
            }
            if (pieces.get(pieces.size() - 1).indexOf('等') >= 0) {
                return List.of(withoutScope(printed));
            }
        }
        if (pieces.size() > 1 && (modifiersOfLast(pieces) || unitsOfLast(pieces))) {
            return List.of(withoutScope(printed));
        }
        List<String> names = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            pending.append(pieces.get(i));
            String name = withoutShortName(coordination.withoutJoint(pending.toString()));
            boolean modifies = i + 1 < pieces.size()
                    && (pieces.get(i).endsWith("和") && coordination.isUnitOf(pieces.get(i + 1))
                            || name.endsWith("地") && pieces.get(i + 1).contains("地的"));
            if (levels.sharesOrganWith(pieces, i) > 0) {
                continue;
            }
            if ((isHead(name) || pieces.size() > 1 && levels.isLevel(name)) && !modifies) {
                names.add(withoutScope(name));
                pending.setLength(0);
            }
        }
        if (pending.length() > 0) {
            names.add(coordination.withoutJoint(pending.toString()));
        }
        return names;
    }

    private static String withoutShortName(String name) {
        return name.contains("以下") ? SHORT_NAME.matcher(name).replaceFirst("") : name;
    }

    /** Does a printed name end in a bearer noun? */
    boolean isHead(String name) {
        return isHeadItself(name) || isHeadItself(withoutClosingBracket(name));
    }

    private boolean isHeadItself(String core) {
        int noun = nouns.before(core, 0, core.length()).length();
        return core.length() > 1 && (noun > 1 || noun == 1 && core.length() > 2 && !compounds.closes(core));
    }

    /** 各院部、各部门负责人: every piece begins with 各 and only the last ends in a person. */
    private boolean modifiersOfLast(List<String> pieces) {
        int last = pieces.size() - 1;
        for (int i = 0; i <= last; i++) {
            String name = coordination.withoutJoint(pieces.get(i));
            if (!name.startsWith("各") || isPerson(name) != (i == last)) {
                return false;
            }
        }
        return true;
    }

    /** 税务部门或者其他有关部门的工作人员: units, of one kind or with others like them, to the last of which a person belongs. */
    private boolean unitsOfLast(List<String> pieces) {
        String whole = coordination.withoutJoint(pieces.get(pieces.size() - 1));
        int of = whole.lastIndexOf('的');
        String unit = of < KIND ? "" : whole.substring(0, of);
        if (unit.isEmpty() || isPerson(unit) || !isHead(unit) || !isPerson(whole)) {
            return false;
        }
        String kind = unit.startsWith(OTHERS) ? "" : unit.substring(of - KIND);
        return pieces.subList(0, pieces.size() - 1).stream()
                .map(coordination::withoutJoint)
                .allMatch(name -> name.endsWith(kind) && isHead(name) && !isPerson(name));
    }

    /** Does a printed name end in a person? */
    boolean isPerson(String name) {
        String core = withoutClosingBracket(name);
        String noun = nouns.before(core, 0, core.length());
        return !noun.isEmpty() && nouns.line(noun).meaning().equals("person");
    }

    private String withoutScope(String name) {
        String scope = selfScopes.at(name, 0);
        if (!scope.isEmpty()) {
            String rest = name.substring(scope.length());
            if (scope.endsWith("各")) {
                return "各" + rest;
            }
            if (quantifiers.opens(rest)) {
                return rest;
            }
        }
        return name;
    }

    private static String withoutClosingBracket(String name) {
        if (name.endsWith("）") || name.endsWith(")")) {
            int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
            return open > 0 ? name.substring(0, open) : name;
        }
        return name.endsWith("”") ? name.substring(0, name.length() - 1) : name;
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;

/**
 * Takes the names of a noun phrase apart.
 *
 * <p>各院部、各部门 are two; 市、县人民政府 is one, since 市 alone does not end in a bearer noun; 各院部、各部门负责人 is one, since
 * both modify 负责人.
 */
final class BearerNames {

    /** 各院部和部门的领导干部: a unit that only modifies what follows. */
    private static final Pattern PLAIN_UNIT_OF = Pattern.compile("^(?:部门|单位|机构|科室|院系|处室|车间)的");

    /** 公安、财政等部门: what is counted up only modifies the last word. */
    private static final Pattern ET_CETERA = Pattern.compile("等(?:有关|相关)?(?:部门|单位|机构|机关|行政部门|主管部门|行政主管部门)$");

    private final Words words;

    BearerNames(Words words) {
        this.words = words;
    }

    /** The names of a printed phrase, without what only repeats the scope of the document. */
    List<String> of(String printed) {
        List<String> pieces = pieces(withoutScope(printed));
        if (pieces.size() > 1
                && (modifiersOfLast(pieces) || ET_CETERA.matcher(printed).find())) {
            return List.of(withoutScope(printed));
        }
        List<String> names = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            String whole = pending + piece;
            String name = strip(whole).replaceFirst("[（(]以下(?:统称|简称)[^（）()]*[）)]$", "");
            boolean modifies = i + 1 < pieces.size()
                    && piece.endsWith("和")
                    && PLAIN_UNIT_OF.matcher(pieces.get(i + 1)).find();
            if (isHead(name) && !modifies) {
                names.add(withoutScope(name));
                pending.setLength(0);
            } else {
                pending.append(piece);
            }
        }
        if (pending.length() > 0) {
            if (names.isEmpty()) {
                return List.of(strip(pending.toString()));
            }
            names.add(strip(pending.toString()));
        }
        return names;
    }

    /** Each piece keeps the mark or word that joins it to the next. */
    private static List<String> pieces(String printed) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            depth += "（(“".indexOf(c) >= 0 ? 1 : "）)”".indexOf(c) >= 0 ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            int joint = jointAt(printed, i);
            if (joint > 0 && i > from) {
                pieces.add(printed.substring(from, i + joint));
                from = i + joint;
                i += joint - 1;
            }
        }
        pieces.add(printed.substring(from));
        return pieces;
    }

    private static int jointAt(String text, int at) {
        if (text.startsWith("以及", at) || text.startsWith("或者", at)) {
            return 2;
        }
        char c = text.charAt(at);
        if (c == '、') {
            return 1;
        }
        boolean word = c == '和' || c == '及' || c == '与' || c == '或' || c == '暨';
        return word && at + 1 < text.length() && !text.startsWith("及时", at) && !text.startsWith("与会", at) ? 1 : 0;
    }

    private static String strip(String piece) {
        String name = piece;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String joint : List.of("以及", "或者", "、", "和", "及", "与", "或", "暨")) {
                if (name.endsWith(joint) && name.length() > joint.length()) {
                    name = name.substring(0, name.length() - joint.length());
                    cut = true;
                }
            }
        }
        return name;
    }

    /** Does a printed name end in a bearer noun? */
    boolean isHead(String name) {
        String core = withoutClosingBracket(name);
        if (core.length() < 2) {
            return false;
        }
        return words.bearers.all(core).stream()
                        .anyMatch(
                                m -> m.span().end() == core.length() && m.span().length() > 1)
                || core.matches(".{2,}[局委办厅处科室部院校站所队会]");
    }

    /** 各院部、各部门负责人: every piece begins with 各 and only the last ends in a person. */
    private boolean modifiersOfLast(List<String> pieces) {
        String last = strip(pieces.get(pieces.size() - 1));
        if (!isPerson(last) || !last.startsWith("各")) {
            return false;
        }
        for (String piece : pieces.subList(0, pieces.size() - 1)) {
            String name = strip(piece);
            if (!name.startsWith("各") || isPerson(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPerson(String name) {
        String core = withoutClosingBracket(name);
        int longest = 0;
        boolean person = false;
        for (Match<Entry> match : words.bearers.all(core)) {
            if (match.span().end() == core.length() && match.span().length() > longest) {
                longest = match.span().length();
                person = match.value().meaning().equals("person");
            }
        }
        return person;
    }

    private String withoutScope(String name) {
        String scope = Words.at(name, 0, words.selfScopes);
        if (!scope.isEmpty()) {
            String rest = name.substring(scope.length());
            if (scope.endsWith("各")) {
                return "各" + rest;
            }
            if (rest.startsWith("各") || rest.startsWith("所有")) {
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

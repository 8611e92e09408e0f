package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.nlp.Token;

/**
 * Finds who bears a duty: a noun phrase that ends in a word of the list {@code bearers}.
 *
 * <p>The list knows only the last word, 部门 or 负责人; how far the phrase reaches to the left is decided by the words
 * around it.
 */
final class Bearers {

    /** Words that alone are verbs rather than someone. */
    private static final Set<String> HOMOGRAPHS = Set.of("组织", "领导", "学会", "指导", "主管", "主席", "监理", "集体", "社会");

    /** Nouns that make someone of a verb. */
    private static final Set<String> AGENTS = Set.of("单位", "人", "人员", "者", "方", "机构", "部门", "企业", "处");

    private final Words words;

    Bearers(Words words) {
        this.words = words;
    }

    /**
     * A noun phrase that can bear a duty.
     *
     * @param start in the passage
     * @param end   in the passage
     */
    record Phrase(int start, int end) {}

    /** The ends of all bearer nouns in {@code [from, to)} that end with a word, in order. */
    List<Integer> ends(Passage passage, int from, int to) {
        List<Integer> ends = new ArrayList<>();
        for (Match<Entry> match : words.bearers.all(passage.text().substring(from, to))) {
            int end = from + match.span().end();
            if (!passage.isWordStart(end) && end != to) {
                continue;
            }
            boolean one = match.span().length() == 1;
            if (one && ("局委办厅处科室部院校站所队会组人员者长方".indexOf(passage.text().charAt(end - 1)) < 0 || end - from < 3)) {
                continue;
            }
            int closed = behindBracket(passage.text(), end, to);
            if (ends.isEmpty() || ends.get(ends.size() - 1) < closed) {
                ends.add(closed);
            }
        }
        return ends;
    }

    /** Does a bearer noun end exactly here? */
    boolean endsAt(Passage passage, int from, int end) {
        List<Integer> ends = ends(passage, from, end);
        return !ends.isEmpty() && ends.get(ends.size() - 1) == end;
    }

    /**
     * The subject at the head of {@code [from, to)}: the first phrase behind which a predicate begins.
     *
     * @return null when the stretch does not begin with a bearer
     */
    @Nullable
    Phrase head(Passage passage, int from, int to) {
        for (int end : ends(passage, from, to)) {
            if (end < to && startsPredicate(passage, end, to) && isNounPhrase(passage, from, end)) {
                int longer = throughModifier(passage, from, end, to);
                return new Phrase(from, longer);
            }
        }
        return null;
    }

    /** 党委分管领导: behind a verb that belongs to the name, the bearer noun that follows it ends the phrase. */
    private int throughModifier(Passage passage, int from, int end, int to) {
        String modifier = Words.at(passage.text(), end, words.nounModifiers);
        if (modifier.isEmpty()) {
            return end;
        }
        for (int later : ends(passage, from, to)) {
            if (later > end + modifier.length()
                    && later <= end + modifier.length() + 4
                    && later < to
                    && startsPredicate(passage, later, to)) {
                return later;
            }
        }
        return end;
    }

    /** Is the stretch one noun phrase, and not a verb with its object or a prepositional phrase? */
    boolean isNounPhrase(Passage passage, int from, int end) {
        String text = passage.text().substring(from, end);
        if (!mayBeName(passage, from, end)) {
            return false;
        }
        Token first = passage.tokenAt(from);
        if (first == null || text.indexOf('的') > 0) {
            return true;
        }
        boolean verbFirst = first.tag().equals("v") && first.span().end() < end;
        return !verbFirst || isAgentNoun(passage, first, end);
    }

    /** As {@link #isNounPhrase}, where a modal behind the stretch shows that it is a subject: 使用单位应当. */
    boolean mayBeName(Passage passage, int from, int end) {
        String text = passage.text().substring(from, end);
        if (text.length() < 2 || HOMOGRAPHS.contains(text) || text.startsWith("未") || text.startsWith("不")) {
            return false;
        }
        if ("对向为在把将按以于从除经与给因当如若每由报".indexOf(text.charAt(0)) >= 0 && passage.isWordStart(from + 1)) {
            return false;
        }
        boolean modified = text.indexOf('的') > 0;
        String adverb = Words.at(text, 0, modified ? words.plainAdverbs : words.adverbs);
        if (!adverb.isEmpty() || !Words.at(text, 0, words.grounds).isEmpty() || isCausative(passage, text, from)) {
            return false;
        }
        int de = text.lastIndexOf('的');
        for (Token token : passage.tokens(from, end)) {
            String word = token.span().in(passage.text());
            boolean verbal =
                    word.length() == 1 && "报向将把对由于在是为须应要".contains(word) || word.equals("定期") || word.equals("应当");
            if (verbal && (token.span().start() - from > de || word.equals("是"))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCausative(Passage passage, String text, int from) {
        String causative = Words.at(text, 0, words.causatives);
        if (causative.isEmpty() || !passage.isWordStart(from + causative.length())) {
            return false;
        }
        boolean partOfName = words.bearers.longest(text.substring(0, Math.min(text.length(), 8))).stream()
                .anyMatch(m -> m.span().start() == 0 && m.span().end() > causative.length());
        return !partOfName && (text.indexOf('的') < 0 || words.causativesAlways.contains(causative));
    }

    /** 使用单位, 移交人: a verb and the noun for who does it. */
    private static boolean isAgentNoun(Passage passage, Token verb, int end) {
        String noun = passage.text().substring(verb.span().end(), end);
        return noun.length() <= 3 && AGENTS.stream().anyMatch(noun::endsWith);
    }

    /** Can what stands at this offset begin the predicate of a subject in front of it? */
    boolean startsPredicate(Passage passage, int at, int to) {
        String text = passage.text();
        if (!Words.at(text, at, words.adverbs).isEmpty()) {
            return true;
        }
        if (words.modals.longest(text.substring(at, Math.min(to, at + 4))).stream()
                .anyMatch(m -> m.span().start() == 0 && m.value().meaning().equals("none"))) {
            return false;
        }
        if (text.startsWith("不少于", at) || text.startsWith("不低于", at) || text.startsWith("不超过", at)) {
            return false;
        }
        char c = text.charAt(at);
        if ("对将把向按依根经每应须要可不未在由为与会因自于以从是负任给".indexOf(c) >= 0 && passage.isWordStart(at)) {
            return c != '与' || text.startsWith("与其", at);
        }
        Token token = passage.tokenAt(at);
        if (token == null) {
            return false;
        }
        String tag = token.tag();
        if (tag.equals("v")
                || tag.equals("vd")
                || tag.equals("vi")
                || tag.equals("d")
                || tag.equals("ad")
                || tag.equals("p")) {
            return true;
        }
        return tag.equals("vn")
                && token.span().end() < to
                && !nounLike(passage, token.span().end(), to);
    }

    private static boolean nounLike(Passage passage, int at, int to) {
        char c = passage.text().charAt(at);
        return at >= to || "的、和及与以（(".indexOf(c) >= 0;
    }

    /**
     * The names of a phrase: coordinate heads apart, without what only repeats the scope of the document.
     *
     * <p>各院部、各部门 are two; 市、县人民政府 is one, since 市 alone does not end in a bearer noun; 各院部、各部门负责人 is one,
     * since both modify 负责人.
     */
    List<String> names(Passage passage, Phrase phrase) {
        return names(passage.text().substring(phrase.start(), phrase.end()));
    }

    /** The names of a printed phrase. */
    List<String> names(String printed) {
        List<String> pieces = pieces(withoutScope(printed));
        if (pieces.size() > 1 && modifiersOfLast(pieces)) {
            return List.of(withoutScope(printed));
        }
        List<String> names = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (String piece : pieces) {
            String whole = pending + piece;
            String name = strip(whole).replaceFirst("[（(]以下(?:统称|简称)[^（）()]*[）)]$", "");
            if (isHead(name)) {
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

    private static int behindBracket(String text, int end, int to) {
        if (end < to && (text.charAt(end) == '（' || text.charAt(end) == '(')) {
            for (int i = end + 1; i < Math.min(to, end + 30); i++) {
                if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                    return i + 1;
                }
            }
        }
        return end;
    }
}

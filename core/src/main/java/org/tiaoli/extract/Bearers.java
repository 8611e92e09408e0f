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
    private static final Set<String> AGENTS = Set.of("单位", "人", "人员", "者", "方", "机构", "部门", "企业", "处", "场所");

    /** Words that open the object of a verb: 指导下级单位, 监督有关部门. */
    private static final Set<String> OBJECTS = Set.of("各", "有关", "相关", "所属", "下级", "全体", "广大", "本", "其");

    private final Words words;
    private final BearerNames names;

    Bearers(Words words) {
        this.words = words;
        this.names = new BearerNames(words);
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
            if (passage.text().startsWith("或者", Math.max(0, end - 2))
                    || one
                            && !Words.before(passage.text(), end, words.notBearers)
                                    .isEmpty()) {
                continue;
            }
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
        return head(passage, from, to, false);
    }

    /** The doer behind 由, where a name may begin with a verb: 由养犬主管部门. */
    @Nullable
    Phrase doer(Passage passage, int from, int to) {
        return head(passage, from, to, true);
    }

    private @Nullable Phrase head(Passage passage, int from, int to, boolean surelyName) {
        for (int end : ends(passage, from, to)) {
            boolean name = surelyName ? mayBeName(passage, from, end) : isNounPhrase(passage, from, end);
            if (end < to && startsPredicate(passage, end, to) && name) {
                return new Phrase(from, throughModifier(passage, from, end, to));
            }
        }
        return null;
    }

    /** 党委分管领导: behind a verb that belongs to the name, the bearer noun that follows it ends the phrase. */
    private int throughModifier(Passage passage, int from, int end, int to) {
        String modifier = Words.at(passage.text(), end, words.nounModifiers);
        if (modifier.isEmpty()) {
            return throughNouns(passage, from, end, to);
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

    /** 人民政府教育督导机构: verbal nouns behind a bearer noun that lead to another one belong to the name. */
    private int throughNouns(Passage passage, int from, int end, int to) {
        for (int later : ends(passage, from, to)) {
            boolean near = later > end
                    && later - end <= 10
                    && !HOMOGRAPHS.contains(passage.text().substring(end, later));
            if (near
                    && later < to
                    && startsPredicate(passage, later, to)
                    && passage.tokens(end, later).stream()
                            .allMatch(t -> t.tag().startsWith("vn")
                                    || t.tag().startsWith("n")
                                    || t.tag().equals("b"))) {
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

    /** 领导、组织 are verbs where nothing else stands beside them. */
    private static boolean isHomograph(String text) {
        for (String word : text.split("[、和]")) {
            if (!HOMOGRAPHS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #isNounPhrase}, where a modal behind the stretch shows that it is a subject: 使用单位应当. */
    boolean mayBeName(Passage passage, int from, int end) {
        String text = passage.text().substring(from, end);
        if (text.length() < 2
                || isHomograph(text)
                || text.startsWith("未")
                || text.startsWith("不")
                || text.startsWith("情节")
                || text.contains("期间")
                || text.startsWith("及时")
                || text.startsWith("立即")
                || text.startsWith("一次")
                || text.startsWith("或者")
                || text.startsWith("每") && "年月季周日半两三天".indexOf(text.charAt(1)) >= 0) {
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
                    word.length() == 1 && "报向将把对由于在是为须应要经".contains(word) || word.equals("定期") || word.equals("应当");
            int at = token.span().start();
            boolean behindBearer = at > from && endsAt(passage, from, at);
            if (verbal && (at - from > de || word.equals("是") || behindBearer)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBearerNoun(String word) {
        return words.bearers.longest(word).stream()
                        .anyMatch(m -> m.span().start() == 0 && m.span().end() == word.length())
                && !AGENTS.contains(word)
                && word.length() > 1
                && !word.endsWith("机构")
                && !word.endsWith("小组");
    }

    private boolean isCausative(Passage passage, String text, int from) {
        String nounLike = Words.at(text, 0, words.nounLikeCausatives);
        if (!nounLike.isEmpty()) {
            String object = text.substring(nounLike.length());
            return OBJECTS.stream().anyMatch(object::startsWith) || isBearerNoun(object);
        }
        String causative = Words.at(text, 0, words.causatives);
        if (causative.isEmpty() || !passage.isWordStart(from + causative.length())) {
            return false;
        }
        boolean partOfName = words.bearers.longest(text.substring(0, Math.min(text.length(), 8))).stream()
                .anyMatch(m -> m.span().start() == 0 && m.span().end() > causative.length());
        return !partOfName && (text.indexOf('的') < 0 || words.causativesAlways.contains(causative));
    }

    /** 使用单位, 移交人: a verb and the noun for who does it. */
    private boolean isAgentNoun(Passage passage, Token verb, int end) {
        String whole = passage.text().substring(verb.span().start(), end);
        boolean office = whole.length() <= 8 && "部处科局委办厅署".indexOf(whole.charAt(whole.length() - 1)) >= 0;
        if (office || words.nounModifiers.contains(verb.span().in(passage.text()))) {
            return true;
        }
        String noun = passage.text().substring(verb.span().end(), end);
        return noun.length() <= 3 && AGENTS.stream().anyMatch(noun::endsWith);
    }

    /** Can what stands at this offset begin the predicate of a subject in front of it? */
    boolean startsPredicate(Passage passage, int at, int to) {
        String text = passage.text();
        if (!Words.at(text, at, words.adverbs).isEmpty()) {
            return true;
        }
        if ("应须要可不".indexOf(text.charAt(at)) >= 0
                && words.modals.longest(text.substring(at, Math.min(to, at + 4))).stream()
                        .anyMatch(m ->
                                m.span().start() == 0 && m.value().meaning().equals("none"))) {
            return false;
        }
        if (text.startsWith("不少于", at) || text.startsWith("不低于", at) || text.startsWith("不超过", at)) {
            return false;
        }
        char c = text.charAt(at);
        if ("对将把向按依根经每应须要可不未在由为与因自于以从是负任给".indexOf(c) >= 0 && passage.isWordStart(at)) {
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

    /** The names of a phrase, coordinate heads apart. */
    List<String> names(Passage passage, Phrase phrase) {
        return names.of(passage.text().substring(phrase.start(), phrase.end()));
    }

    /** The names of a printed phrase. */
    List<String> names(String printed) {
        return names.of(printed);
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

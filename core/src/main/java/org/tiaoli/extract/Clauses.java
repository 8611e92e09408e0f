package org.tiaoli.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.nlp.Token;
import org.tiaoli.text.Span;

/** Reads one clause into a {@link Frame}. */
final class Clauses {

    private static final Set<String> JOINTS = Set.of(
            "并", "并且", "同时", "但", "但是", "且", "而", "其中", "此外", "另外", "一是", "二是", "三是", "四是", "五是", "六是", "以及", "凡", "又",
            "对此", "对外", "原则上", "特别是");

    /** A noun phrase that ends a list, such as 总经理交办的其他事项, or tells of what somebody does. */
    private static final Pattern OTHER_MATTERS = Pattern.compile(
            "(?:的其他|交办的|规定的|安排的|授权的)[^，]{0,16}(?:事项|工作|任务|职责|情形|事宜|行为|活动|条件|材料|区域|范围|场所|地点|人员)$|的(?:情况|情形|问题)$|等(?:情况|事项|问题|方面)$");

    private static final Set<String> IS_OR_HOLDS = Set.of("是", "包括", "包含");

    /** 有效期为一年: a thing is said to be something. */
    private static final Pattern IS = Pattern.compile("(?:期|期限|区|区域|额|时间|标准|范围|地点|主体|原则|机关|性质)为");

    /** 法律、法规规定的其他禁止行为: a modal inside the noun phrase that ends a list. */
    private static final Pattern LAST_OF_LIST = Pattern.compile("(?:规定的|^)?其他[^，]{0,20}(?:事项|情形|行为|活动|情况|条件|材料)$");

    private final Words words;
    private final Bearers bearers;
    private final Modals modals;
    private final Frequencies frequencies;
    private final Conditions conditions;
    private final Roles roles;

    Clauses(Words words, Bearers bearers, Frequencies frequencies, Conditions conditions, Roles roles) {
        this.words = words;
        this.bearers = bearers;
        this.modals = new Modals(words);
        this.frequencies = frequencies;
        this.conditions = conditions;
        this.roles = roles;
    }

    Frame read(Sentence sentence, Clause clause) {
        Passage passage = sentence.passage();
        int from = afterJoint(passage.text(), clause.start(), clause.end());
        String when = Words.at(passage.text(), from, words.inlineConditions);
        if (!when.isEmpty() && from + when.length() < clause.end()) {
            int behind = from + when.length();
            return read(sentence, new Clause(behind, clause.end(), clause.mark()))
                    .under(new Span(from, behind));
        }
        Modal modal = modal(passage, from, clause.end());
        boolean inside = modal != null
                && (modal.span().start() > from || modal.entry().pattern().startsWith("需"));
        if (inside
                && modal != null
                && LAST_OF_LIST
                        .matcher(passage.text().substring(from, clause.end()))
                        .find()
                && bearers.head(passage, from, clause.end()) == null) {
            return Frame.of(Frame.Kind.OTHER, from, List.of(), clause.end(), clause.end());
        }
        if (modal == null) {
            return withoutModal(passage, from, clause.end());
        }
        if (modal.modality() == Modality.RECOMMENDATION) {
            return recommendation(passage, from, clause.end(), modal);
        }
        return withModal(passage, from, clause.end(), modal);
    }

    /** Does no modal govern the clause? */
    boolean isFreeOfModals(Passage passage, Clause clause) {
        return modal(passage, clause.start(), clause.end()) == null;
    }

    /** The first modal that governs the clause; one inside a noun phrase (处理应当回避的事项) does not. */
    private @Nullable Modal modal(Passage passage, int from, int to) {
        for (Modal modal : modals.find(passage, from, to)) {
            if (!isEmbedded(passage, from, modal, to)) {
                return modal;
            }
        }
        return null;
    }

    private boolean isEmbedded(Passage passage, int from, Modal modal, int to) {
        int start = modal.span().start();
        String text = passage.text();
        if (start == from) {
            return text.charAt(to - 1) == '的';
        }
        int de = text.indexOf('的', modal.span().end());
        if (de < 0 || de >= to) {
            return false;
        }
        if (bearers.head(passage, from, to) != null || bearers.endsAt(passage, from, start)) {
            return false;
        }
        char before = text.charAt(start - 1);
        if ("对将把按是为和或、".indexOf(before) >= 0
                || text.startsWith("其他", start - 2)
                || text.startsWith("依法", start - 2) && start - 2 > from) {
            return true;
        }
        Token last = null;
        for (Token token : passage.tokens(from, start)) {
            last = token;
        }
        return last != null && last.tag().equals("v") && !bearers.endsAt(passage, from, start);
    }

    private Frame withModal(Passage passage, int from, int to, Modal modal) {
        int start = modal.span().start();
        Left left = left(passage, from, start);
        int action = modal.span().end();
        List<String> subjects = left.subjects();
        boolean by = action < to && passage.text().charAt(action) == '由';
        Phrase doer = by ? bearers.doer(passage, action + 1, to) : null;
        if (doer != null) {
            subjects = bearers.names(passage, doer);
            action = doer.end();
        } else if (modal.modality() == Modality.EXEMPTION) {
            action = afterPermission(passage.text(), modal);
        } else if (modal.modality() == Modality.PROHIBITION && subjects.isEmpty()) {
            int behindBy = by ? action + 1 : action;
            Phrase behind = bearers.head(passage, behindBy, to);
            if (behind != null) {
                subjects = bearers.names(passage, behind);
                action = behind.end();
            }
        }
        return new Frame(
                Frame.Kind.PREDICATE,
                from,
                subjects,
                left.thing(),
                modal,
                afterTimes(passage.text(), action, to),
                to,
                left.condition());
    }

    /** 可以免予: the action begins behind 可以 and keeps what exempts. */
    private static int afterPermission(String text, Modal modal) {
        int start = modal.span().start();
        String word = modal.span().in(text);
        return word.startsWith("可以") && !word.startsWith("可以不")
                ? start + 2
                : word.startsWith("可") && !word.startsWith("可以") && !word.startsWith("可不") ? start + 1 : start;
    }

    private Frame recommendation(Passage passage, int from, int to, Modal modal) {
        int behind = modal.span().end();
        Phrase phrase = bearers.head(passage, behind, to);
        List<String> subjects = phrase == null ? List.of() : bearers.names(passage, phrase);
        int action = phrase == null ? behind : phrase.end();
        return new Frame(
                Frame.Kind.PREDICATE, from, subjects, false, modal, afterTimes(passage.text(), action, to), to, null);
    }

    /** What stands before a modal. */
    private record Left(
            List<String> subjects, boolean thing, @Nullable Span condition) {}

    private Left left(Passage passage, int from, int to) {
        String text = passage.text();
        int end = trimmedEnd(passage, from, to);
        if (end <= from) {
            return new Left(List.of(), false, null);
        }
        int start = afterAgentMark(text, from, end);
        if (bearers.endsAt(passage, start, end) && bearers.mayBeName(passage, start, end)) {
            Phrase head = innerHead(passage, start, end);
            if (head == null) {
                return new Left(bearers.names(passage, new Phrase(start, end)), false, null);
            }
        }
        Phrase head = bearers.head(passage, start, end);
        if (head != null) {
            String rest = text.substring(head.end(), end);
            boolean condition = Conditions.endsInTime(rest) || rest.endsWith("的") || conditions.opensCondition(rest);
            return new Left(bearers.names(passage, head), false, condition ? new Span(head.end(), end) : null);
        }
        String all = text.substring(start, end);
        if (conditions.opensCondition(all)
                || Conditions.endsInTime(all) && all.length() > 3
                || all.endsWith("的") && all.length() > 3) {
            int split = lastTimeEnd(passage, start, end);
            if (split > start && split < end && bearers.endsAt(passage, split, end)) {
                return new Left(bearers.names(passage, new Phrase(split, end)), false, new Span(start, split));
            }
            return new Left(List.of(), false, new Span(start, end));
        }
        return new Left(List.of(), true, null);
    }

    /** 未经许可各部门: where a condition in front of a subject ends. */
    private int lastTimeEnd(Passage passage, int from, int to) {
        String text = passage.text();
        for (int i = to - 1; i > from; i--) {
            if ((text.charAt(i) == '时' || text.charAt(i) == '后') && passage.isWordStart(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** A subject in front of a condition whose last word also looks like a bearer: 申请人申请变更单位. */
    private @Nullable Phrase innerHead(Passage passage, int from, int to) {
        String text = passage.text().substring(from, to);
        if (text.contains("的") || text.length() < 8) {
            return null;
        }
        Phrase head = bearers.head(passage, from, to);
        return head != null && Conditions.endsInTime(passage.text().substring(head.end(), to)) ? head : null;
    }

    /** The end without the adverbs, times and grounds that stand between a subject and its modal. */
    private int trimmedEnd(Passage passage, int from, int to) {
        String text = passage.text();
        int end = to;
        while (end > from) {
            String adverb = Words.before(text.substring(from, end), end - from, words.adverbs);
            if (!adverb.isEmpty() && !bearers.endsAt(passage, from, end)) {
                end -= adverb.length();
                continue;
            }
            Optional<Found<Frequency>> frequency = frequencies.find(text, from, end);
            if (frequency.isPresent() && frequency.get().end() == end) {
                end = frequency
                        .get()
                        .spans()
                        .get(frequency.get().spans().size() - 1)
                        .start();
                continue;
            }
            break;
        }
        return end;
    }

    private static int afterAgentMark(String text, int from, int to) {
        return to - from > 2 && text.charAt(from) == '由' ? from + 1 : from;
    }

    private Frame withoutModal(Passage passage, int from, int to) {
        String text = passage.text();
        if (bearers.endsAt(passage, from, to)
                && bearers.isNounPhrase(passage, from, to)
                && bearers.head(passage, from, to) == null
                && !startsWithVerb(passage, afterAdverbs(passage, from, to), to)) {
            return Frame.of(Frame.Kind.SUBJECT, from, bearers.names(passage, new Phrase(from, to)), to, to);
        }
        Phrase head;
        if (text.charAt(from) == '由') {
            head = bearers.doer(passage, from + 1, to);
        } else {
            int by = text.indexOf('由', from);
            head = by > from && by < to && passage.isWordStart(by) ? bearers.doer(passage, by + 1, to) : null;
            if (head == null) {
                head = bearers.head(passage, from, to);
            }
        }
        if (head != null && OTHER_MATTERS.matcher(text.substring(from, to)).find()) {
            return Frame.of(Frame.Kind.OTHER, from, List.of(), to, to);
        }
        List<String> subjects = head == null ? List.of() : bearers.names(passage, head);
        if (roles.isRole(passage, from, to)) {
            return Frame.of(Frame.Kind.ROLE, from, subjects, to, to);
        }
        int verb = afterTimes(text, head == null ? from : head.end(), to);
        int content = afterAdverbs(passage, verb, to);
        if (content < to && isFact(passage, content)) {
            return Frame.of(Frame.Kind.FACT, from, subjects, to, to);
        }
        if (head != null) {
            return text.startsWith("作为", head.end())
                    ? Frame.of(Frame.Kind.SUBJECT, from, subjects, to, to)
                    : new Frame(Frame.Kind.PREDICATE, from, subjects, false, null, verb, to, null);
        }
        String told = text.substring(from, to);
        boolean asks = IS.matcher(told).find() || told.contains("是否") || told.contains("有无") || told.contains("能否");
        boolean tells = Words.at(text, content, words.causativesAlways).isEmpty()
                && passage.tokens(content, to).stream()
                        .anyMatch(t -> t.tag().equals("v")
                                && (IS_OR_HOLDS.contains(t.span().in(text))
                                        || t.span().in(text).equals("包括")));
        boolean bare = !asks && !tells && startsWithVerb(passage, content, to);
        return bare
                ? new Frame(Frame.Kind.PREDICATE, from, List.of(), false, null, verb, to, null)
                : Frame.of(tells ? Frame.Kind.FACT : Frame.Kind.OTHER, from, List.of(), verb, to);
    }

    private boolean isFact(Passage passage, int at) {
        Token token = passage.tokenAt(at);
        String word = token == null ? "" : token.span().in(passage.text());
        String fact = Words.at(passage.text(), at, words.facts);
        return !fact.isEmpty() && (fact.equals(word) || fact.length() > word.length());
    }

    /** Does a clause without subject begin with what is to be done? */
    private boolean startsWithVerb(Passage passage, int at, int to) {
        String text = passage.text();
        if (at >= to) {
            return false;
        }
        if ("把将对向以在用经按依从就为".indexOf(text.charAt(at)) >= 0 && passage.isWordStart(at)) {
            return passage.tokens(at, to).stream().skip(1).anyMatch(t -> t.tag().equals("v"));
        }
        String causative = Words.at(text, at, words.causatives);
        boolean acts =
                !causative.isEmpty() && at + causative.length() < to && passage.isWordStart(at + causative.length());
        if (acts || !Words.at(text, at, words.telling).isEmpty()) {
            return true;
        }
        Token token = passage.tokenAt(at);
        if (token == null) {
            return false;
        }
        String tag = token.tag();
        boolean more = token.span().end() < to;
        if (tag.equals("vn") || tag.equals("an")) {
            return more && !nounBehind(text, token.span().end(), to);
        }
        return tag.startsWith("v") || tag.equals("p") || tag.equals("i") || tag.equals("l") && !more;
    }

    private static boolean nounBehind(String text, int at, int to) {
        return at < to && text.charAt(at) == '的';
    }

    private int afterAdverbs(Passage passage, int from, int to) {
        String text = passage.text();
        int at = from;
        while (at < to) {
            String adverb = Words.at(text, at, words.adverbs);
            if (!adverb.isEmpty() && at + adverb.length() < to && !adverb.equals("组织") && !adverb.equals("指导")) {
                at += adverb.length();
                continue;
            }
            Token token = passage.tokenAt(at);
            if (token != null
                    && (token.tag().equals("d")
                            || token.tag().equals("ad")
                            || token.tag().equals("z"))
                    && token.span().end() < to) {
                at = token.span().end();
                continue;
            }
            int later = afterTimes(text, at, to);
            if (later == at) {
                break;
            }
            at = later;
        }
        return at;
    }

    /** Behind the frequencies and deadlines that lead the action. */
    private int afterTimes(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int word = text.charAt(at) == '于' || text.charAt(at) == '在' ? at + 1 : at;
            int next = leading(frequencies.find(text, at, to).orElse(null), at);
            if (next < 0) {
                next = leading(Deadlines.find(text, at, to).orElse(null), at);
            }
            if (next < 0 && word > at) {
                next = leading(Deadlines.find(text, word, to).orElse(null), word);
                if (next < 0) {
                    next = leading(frequencies.find(text, word, to).orElse(null), word);
                }
            }
            if (next < 0 || next >= to) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int leading(@Nullable Found<?> found, int at) {
        return found != null && found.start() == at ? found.spans().get(0).end() : -1;
    }

    static int afterJoint(String text, int from, int to) {
        String joint = Words.at(text, from, JOINTS);
        return joint.isEmpty() || from + joint.length() >= to ? from : from + joint.length();
    }
}

package org.tiaoli.extract;

import java.util.Optional;
import java.util.Set;
import org.tiaoli.text.Span;

/** Finds to whom something is told or handed over: 向党委报告, 报市国资委备案, 告知举报人. */
final class Recipients {

    private static final int REACH = 40;
    private static final Set<String> BEHIND_REPORT = Set.of(
            "备案", "审批", "批准", "审定", "审核", "审查", "审议", "同意", "备查", "汇总", "核准", "存档", "归档", "备存", "研究", "决定", "签批", "核定",
            "公示", "认定", "确认", "审阅", "审签", "知悉", "处理", "决策", "通过", "复核");

    private final Words words;
    private final Bearers bearers;
    private final Set<String> toward;
    private final Set<String> direct;

    Recipients(Words words, Bearers bearers) {
        this.words = words;
        this.bearers = bearers;
        toward = words.set("recipient-verbs", "toward");
        direct = words.set("recipient-verbs", "direct");
    }

    /** The first recipient in {@code [from, to)} of a passage. */
    Optional<Found<String>> find(Passage passage, int from, int to) {
        String text = passage.text();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            Optional<Found<String>> found = Optional.empty();
            if (c == '向' && (passage.isWordStart(i) || i > from && "内日底前并后时".indexOf(text.charAt(i - 1)) >= 0)) {
                found = towards(passage, i + 1, to);
            } else if ("报上抄告通提移送递转交呈商退答函反书立".indexOf(c) >= 0) {
                found = directly(passage, from, i, to);
            } else if (c == '给' && i > from && passage.isWordStart(i + 1)) {
                found = given(passage, from, i + 1, to);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found<String>> towards(Passage passage, int start, int to) {
        String text = passage.text();
        for (int end = start + 1; end < Math.min(to, start + REACH); end++) {
            String verb = Words.at(text, end, toward);
            boolean adverbial = verb.isEmpty() && isManner(passage, end, to);
            if (!verb.isEmpty() && passage.isWordStart(end) || adverbial) {
                return found(text, start, nameEnd(passage, start, end), "tell.向");
            }
        }
        return Optional.empty();
    }

    /** 向民政部门进行备案: where the name ends that a predicate follows. */
    private int nameEnd(Passage passage, int start, int end) {
        for (int close : bearers.ends(passage, start, end)) {
            if (passage.text().substring(close, end).equals("进行")
                    || Words.at(passage.text(), close, words.adverbs).length() == end - close && close < end) {
                return close;
            }
        }
        return end;
    }

    /** 向党委书面报告, 向社会及时公布: a word of manner with a verb of telling behind it. */
    private boolean isManner(Passage passage, int at, int to) {
        String text = passage.text();
        for (String manner :
                new String[] {"书面", "提前", "及时", "如实", "专题", "逐级", "统一", "定期", "立即", "主动", "口头", "一并", "直接", "书面提"}) {
            if (text.startsWith(manner, at) && at + manner.length() < to) {
                return !Words.at(text, at + manner.length(), toward).isEmpty();
            }
        }
        return false;
    }

    private Optional<Found<String>> directly(Passage passage, int from, int at, int to) {
        String text = passage.text();
        String verb = Words.at(text, at, direct);
        if (verb.isEmpty() || at + verb.length() >= to || !passage.isWordStart(at)) {
            return Optional.empty();
        }
        int start = at + verb.length();
        if ("之的刊纸社警名废酬".indexOf(text.charAt(start)) >= 0) {
            return Optional.empty();
        }
        if (text.charAt(start) == '至' || text.charAt(start) == '给') {
            start++;
        }
        if (at > from && text.charAt(at - 1) == '向') {
            return Optional.empty();
        }
        int reach = Math.min(to, start + REACH);
        for (int end : bearers.ends(passage, start, reach)) {
            boolean closes = end == to
                    || Sentence.isMark(text.charAt(end))
                    || !Words.at(text, end, BEHIND_REPORT).isEmpty()
                    || text.charAt(end) == '并'
                    || org.tiaoli.text.Numeral.isNumeralChar(text.charAt(end))
                    || bearers.startsPredicate(passage, end, to);
            boolean subject = at == from && end < to && "应必须要不可".indexOf(text.charAt(end)) >= 0;
            if (closes && !subject && bearers.mayBeName(passage, start, end)) {
                return found(text, start, end, "send." + verb);
            }
        }
        return Optional.empty();
    }

    /** 提供给…, 移交给…. */
    private Optional<Found<String>> given(Passage passage, int from, int start, int to) {
        String before = passage.text().substring(Math.max(from, start - 3), start - 1);
        boolean handing = before.endsWith("提供")
                || before.endsWith("移交")
                || before.endsWith("交付")
                || before.endsWith("捐赠")
                || before.endsWith("发放")
                || before.endsWith("转让")
                || before.endsWith("交")
                || before.endsWith("泄露");
        return handing && bearers.endsAt(passage, start, to)
                ? found(passage.text(), start, to, "send.给")
                : Optional.empty();
    }

    private static Optional<Found<String>> found(String text, int start, int end, String rule) {
        int from = start;
        int stop = end;
        while (stop > from && Sentence.isMark(text.charAt(stop - 1))) {
            stop--;
        }
        while (from < stop && !Character.isLetterOrDigit(text.charAt(from)) && "“《（(".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return stop > from
                ? Optional.of(new Found<>(text.substring(from, stop), java.util.List.of(new Span(from, stop)), rule))
                : Optional.empty();
    }
}

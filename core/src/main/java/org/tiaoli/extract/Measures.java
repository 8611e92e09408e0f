package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;

/** Finds the measures that a text names: 通报批评, 吊销营业执照. Immutable. */
final class Measures {

    /** Marks that a measure may stand before. */
    private static final String CLOSING = "，。；、（(：";

    private static final String ORDER = "责令";

    private final Words words;
    private final RuleList forms;
    private final WordList given;
    private final WordList objects;
    private final WordList ordered;
    private final WordList orderedBehind;
    private final WordList noMeasures;
    private final WordList behind;
    private final WordList degrees;
    private final WordList actions;

    /** 按照下列规定予以, at the end of what stands in front of a measure: it only points to what follows. */
    private final Pattern pointing;

    Measures(Words words) {
        this.words = words;
        forms = words.rules("measure-forms");
        given = words.list("measure-marks", "given");
        objects = words.list("measure-marks", "someone");
        ordered = words.list("measure-marks", "ordered");
        orderedBehind = words.list("measure-marks", "order-joint");
        noMeasures = words.list("measure-marks", "no-measure");
        behind = words.list("measure-marks", "behind");
        degrees = words.list("measure-marks", "degree");
        actions = words.list("measure-marks", "action");
        pointing =
                Pattern.compile("(?:按|" + words.list("measure-marks", "basis").regex() + ")"
                        + words.list("case-words", "pointer").regex() + "[^，。；：]{0,12}$");
    }

    /** Is it worth looking for measures in {@code [from, to)}? */
    boolean mayBeIn(Passage passage, int from, int to) {
        return passage.holds(words.measures.list(), from, to) || forms.isIn(passage, from, to);
    }

    /** The named measures of a text, in order, each once, with the lexicon line that found it. */
    Map<String, String> find(String text) {
        List<Match<Entry>> formed = forms.all(text);
        Map<String, String> found = new LinkedHashMap<>();
        int last = -1;
        for (Match<Entry> match : words.sanctions.longest(text)) {
            int start = match.span().start();
            boolean ofMeasure = start == last && actions.has(match.value().pattern());
            last = match.span().end();
            boolean inside = false;
            for (Match<Entry> form : formed) {
                if (form.span().start() <= start) {
                    found.putIfAbsent(form.span().in(text), form.value().id());
                    inside |= start < form.span().end();
                }
            }
            if (!inside && !ofMeasure && isMeasure(text, match)) {
                found.putIfAbsent(match.value().pattern(), match.value().id());
            }
        }
        formed.forEach(
                form -> found.putIfAbsent(form.span().in(text), form.value().id()));
        if (found.keySet().stream().anyMatch(degrees::has)) {
            found.keySet().removeIf(actions::has);
        }
        return found;
    }

    /** The names of {@link #find}. */
    List<String> names(String text) {
        return new ArrayList<>(find(text).keySet());
    }

    /** 提醒 and 处分 are measures only where they are given, not in 提醒公众 or 处分条例. */
    private boolean isMeasure(String text, Match<Entry> match) {
        int start = match.span().start();
        int end = match.span().end();
        String word = match.value().pattern();
        if (match.value().meaning().equals("none") || noMeasures.opens(text, end) || isInTitle(text, start)) {
            return false;
        }
        if (ordered.has(word)) {
            return isOrdered(text, start);
        }
        if (!given.has(word)) {
            return true;
        }
        boolean closes = end == text.length()
                || CLOSING.indexOf(text.charAt(end)) >= 0
                || behind.opens(text, end)
                || objects.has(word) && isSomeone(text, end);
        return closes && !pointing.matcher(text).region(0, start).find();
    }

    /** 约谈其负责人: does someone stand between this offset and the next mark? */
    private boolean isSomeone(String text, int from) {
        int to = from;
        while (to < text.length() && CLOSING.indexOf(text.charAt(to)) < 0 && text.charAt(to) != '并') {
            to++;
        }
        String who = text.substring(from, to);
        return words.bearers.closes(who);
    }

    /** 依照《治安管理处罚法》: the name of a text. */
    private static boolean isInTitle(String text, int at) {
        int opening = text.lastIndexOf('《', at);
        return opening >= 0 && text.indexOf('》', opening) > at;
    }

    /** 责令拆除或者关闭: the second measure of an order. */
    private boolean isOrdered(String text, int start) {
        int order = text.lastIndexOf(ORDER, start);
        return order >= 0 && orderedBehind.closes(text, 0, start) && text.indexOf('；', order) < 0;
    }
}

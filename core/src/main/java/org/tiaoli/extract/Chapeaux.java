package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.outline.Provision;

/** Reads what the text in front of a list gives to its items. */
final class Chapeaux {

    private static final Pattern BELOW = Pattern.compile("下列|以下|如下");
    private static final Pattern LOAD_IS =
            Pattern.compile("(?:的)?(?:主要)?(?:工作)?(?:职责|责任|任务|义务|工作|职权|分工)(?:主要)?(?:是|为|包括|如下|有)?[：:]?$");
    private static final Pattern OFFENCE_HEADING =
            Pattern.compile("(?:追究|问责|追责|处分|处罚|惩处).{0,12}(?:情形|行为)$|责任追究(?:的)?情形|问责情形");
    private static final Pattern THINGS = Pattern.compile(
            "(?:下列|以下|如下)[^，。：]{0,12}(?:材料|资料|文件|条件|内容|信息|事项|情形|原则|标准|机构|数据|记录|人员|费用)(?:之一)?的?[：:]?$|包括[^，。]{0,10}[：:]$|对(?:下列|以下)[^，。：]{0,12}，");

    private static final Pattern PLACES =
            Pattern.compile("(?:下列|以下|如下)[^，。：]{0,10}(?:区域|场所|地点|路段|水域|地段|物品|物质|材料|犬只)[：:]?$");

    private final Words words;
    private final Bearers bearers;
    private final Modals modals;
    private final Triggers triggers;

    Chapeaux(Words words, Bearers bearers, Triggers triggers) {
        this.words = words;
        this.bearers = bearers;
        this.modals = new Modals(words);
        this.triggers = triggers;
    }

    /** Is the last sentence of a provision with items the chapeau of a list? */
    static boolean isChapeau(Sentence last) {
        char end = last.text().charAt(last.text().length() - 1);
        return end == '：' || end == ':' || BELOW.matcher(last.text()).find();
    }

    /** Does the sentence only announce its items, and say nothing by itself? */
    boolean onlyAnnounces(Sentence sentence) {
        String text = sentence.text();
        Matcher below = BELOW.matcher(text);
        if (below.find()) {
            String verb = "";
            for (int i = Math.max(0, below.start() - 4); i < below.start() && verb.isEmpty(); i++) {
                verb = Words.at(text.substring(0, below.start()), i, words.announcingVerbs);
                verb = i + verb.length() == below.start() || i + verb.length() + 1 == below.start() ? verb : "";
            }
            String behind = text.substring(below.end()).replaceFirst("(?:之一|的)?[：:。]?$", "");
            boolean noun = words.announcedNouns.stream().anyMatch(behind::endsWith);
            boolean forbids =
                    text.contains("禁止下列") || text.contains("禁止以下") || text.contains("严禁下列") || text.contains("严禁以下");
            return forbids
                    || noun && !verb.isEmpty()
                    || noun
                            && !modals.find(sentence.passage(), sentence.start(), sentence.end()).stream()
                                    .findAny()
                                    .isPresent();
        }
        return LOAD_IS.matcher(text).find();
    }

    /**
     * What a provision gives to the items below it.
     *
     * @param last    the last sentence of its text; null when it has none
     * @param running who bore the sentence before
     */
    @Nullable
    Chapeau read(Provision provision, @Nullable Sentence last, List<String> running) {
        if (last == null || !isChapeau(last)) {
            String heading =
                    provision.heading() == null ? "" : provision.heading().text();
            boolean offences = provision.text().isBlank()
                    && OFFENCE_HEADING.matcher(heading).find();
            return offences
                    ? new Chapeau(
                            Chapeau.Kind.OFFENCES,
                            List.of(),
                            Modality.OBLIGATION,
                            "trigger.heading",
                            new Consequence(List.of(), List.of(), List.of(), List.of(), null, null, "trigger.heading"))
                    : null;
        }
        Consequence held = triggers.chapeau(last, "");
        if (held != null) {
            return new Chapeau(Chapeau.Kind.OFFENCES, List.of(), Modality.OBLIGATION, held.rule(), held);
        }
        Modal modal = null;
        for (Modal candidate : modals.find(last.passage(), last.start(), last.end())) {
            modal = candidate;
        }
        Modality modality = modal == null ? Modality.OBLIGATION : modal.modality();
        boolean acts =
                modality == Modality.PROHIBITION && !PLACES.matcher(last.text()).find();
        if (!acts
                && (PLACES.matcher(last.text()).find()
                        || THINGS.matcher(last.text()).find()
                        || Triggers.announcesCases(last.text()))) {
            return new Chapeau(Chapeau.Kind.CASES, List.of(), modality, "chapeau.cases", null);
        }
        List<String> own = subject(last, modal);
        return new Chapeau(
                Chapeau.Kind.DUTIES,
                own.isEmpty() ? running : own,
                modality,
                modal == null ? "chapeau.duties" : modal.entry().id(),
                null);
    }

    /** Who stands in front of the modal, or of 承担的职责是; in the last clause that names someone. */
    private List<String> subject(Sentence sentence, @Nullable Modal modal) {
        List<String> found = List.of();
        for (Clause clause : sentence.clauses()) {
            int end = modal != null
                            && modal.span().start() >= clause.start()
                            && modal.span().end() <= clause.end()
                    ? modal.span().start()
                    : clause.end();
            int from = Clauses.afterJoint(sentence.passage().text(), clause.start(), clause.end());
            if (from < end && sentence.passage().text().charAt(from) == '由') {
                from++;
            }
            if (from >= end) {
                continue;
            }
            Bearers.Phrase head = bearers.head(sentence.passage(), from, clause.end());
            if (bearers.endsAt(sentence.passage(), from, end) && bearers.isNounPhrase(sentence.passage(), from, end)) {
                head = new Bearers.Phrase(from, end);
            }
            int by = sentence.passage().text().indexOf('由', from);
            if (head == null && by > from && by < end) {
                head = bearers.doer(sentence.passage(), by + 1, clause.end());
            }
            if (head != null && head.end() <= end) {
                found = bearers.names(sentence.passage(), head);
            } else if (head == null && LOAD_IS.matcher(sentence.in(clause)).find()) {
                List<Integer> ends = bearers.ends(sentence.passage(), from, end);
                if (!ends.isEmpty() && ends.get(ends.size() - 1) < end) {
                    found = bearers.names(sentence.passage(), new Bearers.Phrase(from, ends.get(ends.size() - 1)));
                }
            }
        }
        return found;
    }
}

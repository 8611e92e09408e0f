package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.outline.Provision;

/** Reads what the text in front of a list gives to its items. Immutable. */
final class Chapeaux {

    /** A verb that announces stands at most so far in front of 下列. */
    private static final int REACH = 4;

    /** What closes an announcement behind its noun: 之一, or a verb as in 按照下列程序办理. */
    private static final Pattern CLOSING = Pattern.compile("(?:之一|的)?[：:。]?$");

    private static final int LONGEST_CLOSING = 8;

    private final Modals modals;
    private final Triggers triggers;
    private final ChapeauSubjects subjects;
    private final WordList announcingVerbs;
    private final WordList announcedNouns;
    private final Form pointer;
    private final RuleList loads;
    private final RuleList announces;
    private final RuleList rights;
    private final RuleList things;
    private final RuleList places;
    private final RuleList forbids;
    private final RuleList offences;
    private final Rule list;

    Chapeaux(Words words, Bearers bearers, Joints joints, Triggers triggers) {
        this.triggers = triggers;
        modals = new Modals(words);
        loads = words.rules("chapeau-rules", "load");
        announces = words.rules("chapeau-rules", "announces");
        rights = words.rules("chapeau-rules", "rights");
        subjects = new ChapeauSubjects(bearers, joints, loads);
        announcingVerbs = words.list("announcements", "verb");
        announcedNouns = words.list("announcements", "noun");
        pointer = words.form(words.list("case-words", "pointer").regex());
        things = words.rules("chapeau-rules", "things");
        places = words.rules("chapeau-rules", "places");
        forbids = words.rules("chapeau-rules", "forbids");
        offences = words.rules("chapeau-rules", "offences");
        list = words.grammar("duty.list");
    }

    /** Is the last sentence of a provision with items the chapeau of a list? */
    boolean isChapeau(Sentence last) {
        return last.text().endsWith("：")
                || last.text().endsWith(":")
                || pointer.isIn(last.passage(), last.start(), last.end());
    }

    /** Does the sentence only announce its items, and say nothing by itself? */
    boolean onlyAnnounces(Sentence sentence) {
        String text = sentence.text();
        Matcher below = pointer.in(text);
        if (!below.find()) {
            return loads.isIn(text) || announces.isIn(text);
        }
        String behind = CLOSING.matcher(text.substring(below.end())).replaceFirst("");
        return forbids.isIn(text)
                || isNoun(behind)
                        && (isAnnounced(text, below.start())
                                || modals.find(sentence.passage(), sentence.start(), sentence.end())
                                        .isEmpty());
    }

    /** 职责, or 程序办理注册: an announced noun, with a short act behind it at most. */
    private boolean isNoun(String behind) {
        int from = Math.max(behind.indexOf('，') + 1, behind.length() - LONGEST_CLOSING);
        for (int end = behind.length(); end >= from; end--) {
            if (announcedNouns.closes(behind, 0, end)) {
                return true;
            }
        }
        return false;
    }

    /** 履行下列, 履行的下列: does a verb that announces stand right in front, or one character before? */
    private boolean isAnnounced(String text, int pointerStart) {
        String front = text.substring(Math.max(0, pointerStart - REACH), pointerStart);
        for (int i = 0; i < front.length(); i++) {
            String verb = announcingVerbs.at(front, i);
            int left = front.length() - i - verb.length();
            if (!verb.isEmpty() && left <= 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a provision gives to the items below it; null where it gives nothing.
     *
     * @param last    the last sentence of its text; null when it has none
     * @param running who bears what was read of the text last
     */
    @Nullable
    Chapeau read(Provision provision, @Nullable Sentence last, List<String> running) {
        if (last == null || !isChapeau(last)) {
            return provision.text().isBlank() && provision.heading() != null
                    ? ofHeading(provision.heading().text())
                    : null;
        }
        Consequence held = triggers.chapeau(last, "", false);
        if (held != null) {
            return Chapeau.ofOffences(held);
        }
        List<Modal> all = modals.find(last.passage(), last.start(), last.end());
        Modal modal = all.isEmpty() ? null : all.get(all.size() - 1);
        Modality unsaid = rights.isIn(last.text()) ? Modality.PERMISSION : Modality.OBLIGATION;
        Modality modality = modal == null ? unsaid : modal.modality();
        String rule = modal == null ? list.id() : modal.entry().id();
        boolean place = places.isIn(last.text());
        boolean acts = modality == Modality.PROHIBITION && !place && !isBehindCases(last, modal);
        boolean things = !loads.isIn(last.text()) && this.things.isIn(last.text());
        if (!acts && (place || things || triggers.announcesCases(last))) {
            return Chapeau.ofCases(subjects.find(last, modal), modality, rule);
        }
        if (modal == null && !list.mayHold(last.passage(), last.start(), last.end())) {
            return null;
        }
        List<String> own = subjects.find(last, modal);
        return Chapeau.ofDuties(own.isEmpty() ? running : own, modality, rule);
    }

    /** 有下列情形之一的，不得…: does the modal speak of those who have one of the cases? */
    private boolean isBehindCases(Sentence last, @Nullable Modal modal) {
        Matcher below = pointer.in(last.text());
        return modal != null
                && below.find()
                && last.start() + below.end() < modal.span().start()
                && last.text().indexOf("的，", below.end()) > 0;
    }

    /** A heading without text over cases of misconduct, whose consequence stands elsewhere. */
    private @Nullable Chapeau ofHeading(String heading) {
        Entry line = offences.first(heading);
        return line == null ? null : Chapeau.ofOffences(Consequence.unnamed(line.id()));
    }
}

package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Sentence.Clause;

/** Reads the sentence that announces a list of cases: 部门负责人有下列情形之一的，…. Immutable. */
final class CaseLists {

    private static final String BEHIND_SUBJECT = "有，的";

    private final Bearers bearers;
    private final WordList openers;
    private final WordList others;
    private final Form cases;

    CaseLists(Words words, Bearers bearers) {
        this.bearers = bearers;
        openers = words.list("case-words", "opener");
        others = words.list("case-words", "other");
        cases = words.form(words.list("case-words", "verb").regex() + "?"
                + words.list("case-words", "pointer").regex() + "[^，。；：]{0,16}?"
                + words.list("case-words", "noun").regex() + "(?:之一)?");
    }

    /** Does the sentence announce a list of cases? */
    boolean isAnnouncedIn(Sentence sentence) {
        return cases.isIn(sentence.passage(), sentence.start(), sentence.end());
    }

    /** Finds the words that announce the cases. */
    Matcher announcement(Sentence sentence) {
        return cases.in(sentence.text());
    }

    /** Who has one of the cases: what stands in front of 有下列情形之一. */
    List<String> subjects(Sentence sentence, int announced) {
        int from = sentence.start();
        for (Clause clause : sentence.clauses()) {
            if (clause.start() < announced) {
                from = clause.start();
            }
        }
        int end = announced;
        String text = sentence.passage().text();
        while (end > from && BEHIND_SUBJECT.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= from) {
            return List.of();
        }
        if (bearers.endsAt(sentence.passage(), from, end)) {
            String before = text.substring(from, end);
            return people(bearers.names(before.substring(openers.at(before, 0).length())));
        }
        Phrase head = bearers.head(sentence.passage(), from, end);
        return head == null ? List.of() : people(bearers.names(sentence.passage(), head));
    }

    /** Names without the 其 in front. */
    List<String> people(List<String> names) {
        return names.stream()
                .map(name ->
                        name.startsWith("其") && !others.opens(name) && name.length() > 2 ? name.substring(1) : name)
                .toList();
    }
}

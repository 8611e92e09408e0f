package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds what words mean in a text: 本办法所称…，是指…. Immutable. */
final class Definitions {

    /** 学院、部门（以下统称单位）: group 1 meaning, 2 term. */
    private static final String TOGETHER = "([^，。；：]{2,80}?)[（(]以下统称为?[“\"]?([^）)“”\"]{1,30})[”\"]?[）)]";

    private final Rule calledRule;
    private final Rule togetherRule;
    private final WordList callings;
    private final WordList meanings;

    /** 本办法所称易耗品，是指…: group 1 scope, 2 term, 3 meaning. */
    private final Form called;

    private final Form together;

    Definitions(Words words) {
        calledRule = words.grammar("definition.called");
        togetherRule = words.grammar("definition.together");
        callings = words.sought("definition-words", "called");
        meanings = words.sought("definition-words", "means");
        together = words.form(TOGETHER);
        called = words.form("(本[\\p{IsHan}]{1,6}?)" + callings.regex() + "的?[“\"]?([^，。；“”\"]{1,40}?)[”\"]?，?"
                + meanings.regex() + "([^。]{1,2000})");
    }

    /** The definitions of a sentence. */
    List<Definition> find(Sentence sentence) {
        List<Definition> found = new ArrayList<>();
        Passage passage = sentence.passage();
        int from = sentence.start();
        int to = sentence.end();
        if (isDefinition(sentence) && calledRule.mayHold(passage, from, to)) {
            Matcher m = called.find(passage, from, to);
            if (m != null) {
                String meaning =
                        Sentence.isMark(m.group(3).charAt(0)) ? m.group(3).substring(1) : m.group(3);
                found.add(definition(sentence, m, calledRule, m.group(2), meaning, m.group(1)));
            }
        }
        Matcher m = togetherRule.mayHold(passage, from, to) ? together.find(passage, from, to) : null;
        while (m != null) {
            found.add(definition(sentence, m, togetherRule, m.group(2), m.group(1), null));
            m = m.find() ? m : null;
        }
        return found;
    }

    /** Does the sentence say what a word means? */
    boolean isDefinition(Sentence sentence) {
        Passage passage = sentence.passage();
        return (sentence.text().startsWith("本") || callings.opens(sentence.text()))
                && callings.isIn(passage, sentence.start(), sentence.end())
                && meanings.isIn(passage, sentence.start(), sentence.end());
    }

    private static Definition definition(
            Sentence sentence, Matcher m, Rule rule, String term, String meaning, @Nullable String scope) {
        Passage passage = sentence.passage();
        return new Definition(
                passage.provision().id(),
                passage.source(m.start(), m.end()),
                rule.id(),
                Confidence.STATED,
                term,
                meaning,
                scope);
    }
}

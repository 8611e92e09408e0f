package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what words mean in a text: 本办法所称…，是指…. */
final class Definitions {

    private static final Pattern CALLED = Pattern.compile(
            "(本[\\p{IsHan}]{1,6}?)(?:所称|中所称|所指)的?[“\"]?([^，。；“”\"]{1,40}?)[”\"]?(?:，)?(?:是指|系指|指的是|指|包括)([^。]{1,2000})");
    private static final Pattern TOGETHER =
            Pattern.compile("([^，。；：]{2,80}?)[（(]以下统称(?:为)?[“\"]?([^）)“”\"]{1,30})[”\"]?[）)]");

    private Definitions() {}

    static List<Definition> find(Sentence sentence) {
        List<Definition> found = new ArrayList<>();
        Passage passage = sentence.passage();
        Matcher m = CALLED.matcher(sentence.text());
        if (isDefinition(sentence.text()) && m.find()) {
            found.add(definition(sentence, m.start(), m.end(), m.group(2), m.group(3), m.group(1)));
        }
        m = TOGETHER.matcher(sentence.text());
        while (sentence.text().contains("以下统称") && m.find()) {
            found.add(new Definition(
                    passage.provision().id(),
                    passage.source(sentence.start() + m.start(), sentence.start() + m.end()),
                    "definition.together",
                    Confidence.STATED,
                    m.group(2),
                    m.group(1),
                    null));
        }
        return found;
    }

    static boolean isDefinition(String sentence) {
        return sentence.startsWith("本")
                && (sentence.contains("所称") || sentence.contains("所指"))
                && (sentence.contains("指") || sentence.contains("包括"));
    }

    private static Definition definition(
            Sentence sentence, int start, int end, String term, String meaning, String scope) {
        Passage passage = sentence.passage();
        return new Definition(
                passage.provision().id(),
                passage.source(sentence.start() + start, sentence.start() + end),
                "definition.called",
                Confidence.STATED,
                term,
                meaning.replaceFirst("^[，：:]", ""),
                scope);
    }
}

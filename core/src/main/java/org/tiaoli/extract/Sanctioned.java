package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;

/** Finds who is sanctioned: 对直接责任人给予处分, 追究负责人的领导责任. Immutable. */
final class Sanctioned {

    /** 给予直接责任人通报批评: group 1 what is given, with to whom in front. */
    private static final Pattern GIVEN = Pattern.compile("给予([^，。；]{2,40})");

    private static final Pattern TITLES = Pattern.compile("《[^》]{0,80}》(?:（[^（）]{0,40}）)?");

    private final Words words;
    private final Bearers bearers;

    /** 对责任人给予, 追究责任人的责任: groups 1, 2 who. */
    private final Form whom;

    Sanctioned(Words words, Bearers bearers) {
        this.words = words;
        this.bearers = bearers;
        whom = words.form("对([^，。；]{2,60}?)(?="
                + words.list("sanctioned-ends", "verb").regex()
                + "|处[一二三四五六七八九十0-9警])|追究([^，。；]{2,40}?)(?:个人)?的?"
                + words.list("sanctioned-ends", "kind").regex()
                + "*责任(?=[，。；、：]|$)");
    }

    /** Their names, in order, each once. */
    List<String> find(String text) {
        Set<String> found = new LinkedHashSet<>();
        String plain = text.indexOf('《') < 0 ? text : TITLES.matcher(text).replaceAll("");
        for (Matcher m = whom.find(plain); m != null; m = m.find() ? m : null) {
            String phrase = withoutDe(withoutHis(m.group(1) != null ? m.group(1) : m.group(2)));
            List<String> names = phrase.isEmpty() ? List.of() : bearers.names(phrase);
            if (arePeople(names)) {
                found.addAll(names);
            }
        }
        Matcher given = GIVEN.matcher(text);
        if (found.isEmpty() && given.find()) {
            found.addAll(receivers(given.group(1)));
        }
        return new ArrayList<>(found);
    }

    private static String withoutHis(String phrase) {
        return phrase.startsWith("其") && phrase.length() > 3 ? phrase.substring(1) : phrase;
    }

    private static String withoutDe(String phrase) {
        return phrase.endsWith("的") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    /** Who stands in front of the first measure that is given. */
    private List<String> receivers(String given) {
        List<Match<Entry>> measures = words.sanctions.longest(given);
        if (measures.isEmpty() || measures.get(0).span().start() < 2) {
            return List.of();
        }
        List<String> names =
                bearers.names(given.substring(0, measures.get(0).span().start()));
        return arePeople(names) ? names : List.of();
    }

    private boolean arePeople(List<String> names) {
        return names.stream()
                .allMatch(name ->
                        words.bearers.all(name).stream().anyMatch(m -> m.span().end() == name.length()));
    }
}

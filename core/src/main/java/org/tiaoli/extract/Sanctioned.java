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

    /** What a 的 stands behind that only says which of them: 直接负责. */
    private final WordList kinds;

    private final WordList others;

    Sanctioned(Words words, Bearers bearers) {
        this.words = words;
        this.bearers = bearers;
        others = words.list("case-words", "other");
        kinds = words.list("sanctioned-ends", "which");
        whom = words.form("对([^，。；]{2,60}?)(?="
                + words.list("sanctioned-ends", "verb").regex()
                + "|，|应当|可(?:以|并|处)|(?<![自理缘事])由|并?处(?:[一二三四五六七八九十0-9警]|(?=[^，。；]{2,30}罚款)))|约谈([^，。；]{2,30}?)(?=[，。；]|并|$)|责令其([^，。；]{2,20}?)(?="
                + words.list("sanctioned-ends", "told").regex() + ")|追究([^，。；]{2,40}?)(?:个人)?的?"
                + words.list("sanctioned-ends", "kind").regex()
                + "*责任(?=[，。；、：]|$)");
    }

    /** Their names, in order, each once. */
    List<String> find(String text) {
        Set<String> found = new LinkedHashSet<>();
        String plain = text.indexOf('《') < 0 ? text : TITLES.matcher(text).replaceAll("");
        for (Matcher m = whom.find(plain); m != null; m = m.find() ? m : null) {
            found.addAll(people(who(m)));
        }
        Matcher given = GIVEN.matcher(text);
        if (found.isEmpty() && given.find()) {
            found.addAll(receivers(given.group(1)));
        }
        return new ArrayList<>(found);
    }

    private static String who(Matcher m) {
        int group = 1;
        while (m.group(group) == null) {
            group++;
        }
        return m.group(group);
    }

    /** The names of a printed phrase, without what they have done; empty unless all of them are people. */
    List<String> people(String printed) {
        String phrase = withoutDe(withoutHis(printed));
        List<String> names = phrase.isEmpty() ? List.of() : bearers.names(phrase);
        return arePeople(names) ? names.stream().map(this::withoutDeed).toList() : List.of();
    }

    /** 工作不力的单位: the noun alone; 直接负责的主管人员, 单位的负责人 as printed. */
    private String withoutDeed(String name) {
        int de = name.lastIndexOf('的');
        boolean which = de < 0 || kinds.closes(name, 0, de) || isPerson(name.substring(0, de));
        return which || de + 2 >= name.length() ? name : name.substring(de + 1);
    }

    private boolean isPerson(String name) {
        return words.bearers.closes(name);
    }

    private String withoutHis(String phrase) {
        return phrase.startsWith("其") && phrase.length() > 2 && !others.opens(phrase) ? phrase.substring(1) : phrase;
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
        return names.stream().allMatch(this::isPerson);
    }
}

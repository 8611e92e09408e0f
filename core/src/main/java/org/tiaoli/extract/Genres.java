package org.tiaoli.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaoli.outline.Policy;

/** Tells what kind of text a policy is: by what its body calls itself and does, then by its title. Immutable. */
final class Genres {

    /** A report tells so many things that were done, at least. */
    private static final int LEAST_DONE = 3;

    /** 安全工作方案篇二: the title of a part of a compilation. */
    private static final Pattern COMPILED = Pattern.compile("篇[一二三四五六七八九十0-9]{1,3}$");

    /** （试行）: what stands behind the name of a text. */
    private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]{1,30}[）)]$");

    private final WordList names;
    private final RuleList done;
    private final RuleList norms;

    /** 本办法: group 1 the name; not 本法律. */
    private final Pattern self;

    /** 制定如下方案: group 1 the name, null where none stands there. */
    private final Pattern issues;

    Genres(Words words) {
        names = words.list("genres");
        done = words.rules("genre-signs", "done");
        norms = words.rules("genre-signs", "norm");
        self = Pattern.compile("本(" + words.list("self-words", "self").regex() + ")(?![律定规院])");
        issues = Pattern.compile("(?:制定|提出|制订|作出|通知)了?(?:以下|如下|下列|本)("
                + words.list("self-words", "issued").regex() + ")?");
    }

    /**
     * @param body the document's whole text, title excepted; asked for where the title does not decide
     */
    Genre of(Policy policy, Supplier<String> body) {
        String title = policy.titleText();
        boolean compiled = COMPILED.matcher(title).find();
        Genre byTitle = ofTitle(title);
        if (byTitle != Genre.REPORT && !compiled && !title.isEmpty()) {
            return byTitle;
        }
        String text = body.get();
        boolean tells = tells(text);
        if (byTitle == Genre.REPORT) {
            return tells ? Genre.REPORT : bySelf(text);
        }
        Genre bySelf = bySelf(text);
        if (bySelf != Genre.OTHER) {
            return bySelf;
        }
        return tells ? Genre.REPORT : byTitle;
    }

    /** What a title alone says. */
    Genre ofTitle(String title) {
        return named(withoutSuffix(title));
    }

    /** A report tells what was done; a rule that is only called a report does not. */
    private boolean tells(String text) {
        int told = done.all(text).size();
        return told >= LEAST_DONE && told * 2 > norms.all(text).size();
    }

    /** The genre of the name that the text calls itself by most often. */
    private Genre bySelf(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher m = self.matcher(text);
        while (m.find()) {
            counts.merge(m.group(1), 1, Integer::sum);
        }
        m = issues.matcher(text);
        if (m.find() && m.group(1) != null) {
            counts.merge(m.group(1), 2, Integer::sum);
        }
        String best = "";
        for (Map.Entry<String, Integer> name : counts.entrySet()) {
            int known = counts.getOrDefault(best, 0);
            if (name.getValue() > known
                    || name.getValue() == known && name.getKey().compareTo(best) < 0) {
                best = name.getKey();
            }
        }
        return named(best);
    }

    /** The genre of a name, by the longest word of the list that it ends in. */
    private Genre named(String name) {
        String word = names.before(name, 0, name.length());
        return word.isEmpty()
                ? Genre.OTHER
                : Genre.valueOf(
                        names.line(word).meaning().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String withoutSuffix(String title) {
        String name = BRACKET.matcher(COMPILED.matcher(title).replaceFirst("")).replaceFirst("");
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '》' || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }
}

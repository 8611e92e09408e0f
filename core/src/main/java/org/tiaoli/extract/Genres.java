package org.tiaoli.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Policy;

/** Tells what kind of text a policy is: by what its body calls itself and does, then by its title. */
final class Genres {

    private static final Pattern SELF =
            Pattern.compile("本(实施细则|实施办法|细则|办法|条例|规定|规则|制度|方案|意见|规程|守则|通知|决定|法|规范|章程|计划)(?![律定规院])");
    private static final Pattern ISSUES =
            Pattern.compile("(?:制定|提出|制订|作出|特制定|通知)(?:了)?(?:以下|如下|下列|本)(实施方案|方案|意见|实施意见|通知|办法|规定|决定|细则)?");
    private static final Pattern DONE = Pattern.compile(
            "[\\p{IsHan}](?:了|已经|已)(?=[\\p{IsHan}《“])|(?:现|一年来|年来|以来)[^。]{0,20}(?:汇报|报告)如下|情况(?:汇报|报告)如下|下一步|存在(?:的)?(?:问题|不足)|取得了|没有出现|未发生|共(?:计)?(?:开展|组织|召开|举办)|开展情况");
    private static final Pattern NORMS = Pattern.compile("应当|不得|必须|严禁|第[一二三四五六七八九十百]+条");

    private final Lexicon lexicon;

    Genres(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param text the document's whole text, title excepted
     */
    Genre of(Policy policy, String text) {
        Genre byTitle = ofTitle(policy.titleText());
        boolean compiled = policy.titleText().matches(".*篇[一二三四五六七八九十0-9]{1,3}$");
        Genre bySelf = self(text);
        if (byTitle == Genre.REPORT) {
            return tells(text) ? Genre.REPORT : bySelf;
        }
        if (compiled || byTitle == Genre.OTHER && policy.titleText().isEmpty()) {
            return bySelf != Genre.OTHER ? bySelf : tells(text) ? Genre.REPORT : byTitle;
        }
        return byTitle;
    }

    /** What a title alone says. */
    Genre ofTitle(String title) {
        return named(withoutSuffix(title)).orElse(Genre.OTHER);
    }

    /** A report tells what was done; a rule that is only called a report does not. */
    private static boolean tells(String text) {
        return count(DONE, text) >= 3 && count(DONE, text) * 2 > count(NORMS, text);
    }

    private Genre self(String text) {
        java.util.Map<String, Integer> names = new java.util.HashMap<>();
        Matcher m = SELF.matcher(text);
        while (m.find()) {
            names.merge(m.group(1), 1, Integer::sum);
        }
        m = ISSUES.matcher(text);
        if (m.find() && m.group(1) != null) {
            names.merge(m.group(1), 2, Integer::sum);
        }
        String best = "";
        for (java.util.Map.Entry<String, Integer> name : names.entrySet()) {
            int known = names.getOrDefault(best, 0);
            if (name.getValue() > known
                    || name.getValue() == known && name.getKey().compareTo(best) < 0) {
                best = name.getKey();
            }
        }
        return best.isEmpty() ? Genre.OTHER : named(best).orElse(Genre.OTHER);
    }

    /** The genre of a name, by the longest word of the list that it ends in. */
    private Optional<Genre> named(String name) {
        Entry best = null;
        for (Entry entry : lexicon.list("genres")) {
            if (name.endsWith(entry.pattern())
                    && (best == null
                            || entry.pattern().length() > best.pattern().length())) {
                best = entry;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(
                        Genre.valueOf(best.meaning().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static String withoutSuffix(String title) {
        return title.replaceFirst("篇[一二三四五六七八九十0-9]{1,3}$", "")
                .replaceFirst("[（(][^（）()]{1,30}[）)]$", "")
                .replaceFirst("[》\\s]+$", "");
    }

    private static int count(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int count = 0;
        while (m.find()) {
            count++;
        }
        return count;
    }
}

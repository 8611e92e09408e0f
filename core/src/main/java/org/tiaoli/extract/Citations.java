package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;

/** Finds references to other texts, 《…》, and to provisions of this one, 第五条第二款. */
final class Citations {

    private static final Pattern TITLE = Pattern.compile("《([^《》\n]{1,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,40})?)》");
    static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}A-Za-z]{1,16}\\s?[〔\\[（(【]\\s?[12][0-9]{3}\\s?[〕\\]）)】]\\s?(?:第\\s?)?[0-9]{1,5}\\s?号");
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("^[（(]\\s?(" + NUMBER.pattern() + ")[^（）()]{0,20}[）)]");
    private static final Pattern BEHIND_ARTICLE = Pattern.compile(
            "^(第[〇零一二三四五六七八九十百千0-9]{1,6}条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十0-9]{1,3}款)?(?:第[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?项)?)");
    private static final Pattern SHORT = Pattern.compile("以下(?:统称|简称|称)(?:为)?[《“\"]([^《》“”\"]{1,40})[》”\"]");

    private final References references;
    private final String ownTitle;
    private final Map<String, String> shortNames = new HashMap<>();

    Citations(Policy policy) {
        references = new References(policy);
        ownTitle = plain(policy.titleText());
    }

    /** The citations of a passage, titles once each, in order; passages are given in document order. */
    List<Citation> find(Passage passage) {
        List<Citation> found = new ArrayList<>();
        String text = passage.text();
        Set<String> seen = new HashSet<>();
        if (text.indexOf('《') >= 0) {
            titles(passage, seen, found);
        }
        references.find(passage, found);
        return found;
    }

    private void titles(Passage passage, Set<String> seen, List<Citation> found) {
        String text = passage.text();
        Matcher m = TITLE.matcher(text);
        while (m.find()) {
            String title = m.group(1);
            String behind = text.substring(m.end(), Math.min(text.length(), m.end() + 60));
            Matcher number = BEHIND_NUMBER.matcher(behind);
            String documentNumber = number.find() ? number.group(1) : null;
            Matcher article = BEHIND_ARTICLE.matcher(behind);
            Matcher abbreviation = SHORT.matcher(behind);
            if (abbreviation.find() && (abbreviation.start() <= 3)) {
                shortNames.put(plain(abbreviation.group(1)), title);
            }
            boolean introduces = m.start() >= 4
                    && text.substring(Math.max(0, m.start() - 6), m.start()).contains("以下");
            if (introduces || !seen.add(plain(title))) {
                continue;
            }
            found.add(new Citation(
                    passage.provision().id(),
                    passage.source(m.start(), m.end()),
                    "citation.title",
                    Confidence.STATED,
                    title,
                    documentNumber,
                    article.find() ? article.group(1) : null,
                    shortFor(title, found),
                    isSelf(title),
                    null,
                    null));
        }
    }

    private boolean isSelf(String title) {
        return ownTitle.length() > 3 && plain(title).equals(ownTitle);
    }

    private final List<String> longTitles = new ArrayList<>();

    /** The full title for an abbreviation that was introduced, or that is the tail of one cited before. */
    private @Nullable String shortFor(String title, List<Citation> here) {
        String known = shortNames.get(plain(title));
        if (known == null && title.length() <= 6) {
            for (String longer : longTitles) {
                if (longer.endsWith(title) && longer.length() > title.length()) {
                    known = longer;
                }
            }
        }
        longTitles.add(title);
        return known;
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s（）()〈〉<>“”]", "");
    }
}

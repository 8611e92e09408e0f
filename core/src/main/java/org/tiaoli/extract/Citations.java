package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaoli.outline.Policy;

/** Finds references to other texts, 《…》, and to provisions of this one, 第五条第二款. Made for one reading. */
final class Citations {

    /** What titles of one text may differ in. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\s（）()〈〉<>“”]");

    /** How far behind a title its number, article or short name may end. */
    private static final int REACH = 60;

    /** 《…》: group 1 title, which may hold another one. */
    private static final Pattern TITLE = Pattern.compile("《([^《》\n]{1,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,40})?)》");

    /** 国发〔2018〕41号. */
    static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}A-Za-z]{1,16}\\s?[〔\\[（(【]\\s?[12][0-9]{3}\\s?[〕\\]）)】]\\s?(?:第\\s?)?[0-9]{1,5}\\s?号");

    /** （国发〔2018〕41号）: group 1 the number. */
    private static final Pattern BEHIND_NUMBER = Pattern.compile("[（(]\\s?(" + NUMBER.pattern() + ")[^（）()]{0,20}[）)]");

    /** 第九十五条第一款第二项. */
    private static final Pattern BEHIND_ARTICLE = Pattern.compile(
            "第[〇零一二三四五六七八九十百千0-9]{1,6}条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十0-9]{1,3}款)?(?:第[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?项)?");

    /** 以下简称《…》: group 1 the short name. */
    private static final Pattern SHORT = Pattern.compile("以下(?:统称|简称|称)为?[《“\"]([^《》“”\"]{1,40})[》”\"]");

    /** A short name begins at most so far behind the title. */
    private static final int SHORT_REACH = 3;

    /** Where 以下 stands in front of the title that it introduces. */
    private static final int SHORTEST_LEAD = 4;

    private static final int LONGEST_LEAD = 6;

    private final ReferenceForms forms;
    private final References references;
    private final ShortTitles shortTitles = new ShortTitles();
    private final String ownTitle;

    Citations(Policy policy, ReferenceForms forms) {
        this.forms = forms;
        references = new References(policy, forms);
        ownTitle = plain(policy.titleText());
    }

    /** The citations of a passage, titles once each, in order; passages are given in document order. */
    List<Citation> find(Passage passage) {
        List<Citation> found = new ArrayList<>();
        if (forms.title.mayHold(passage)) {
            titles(passage, found);
        }
        references.find(passage, found);
        return found;
    }

    private void titles(Passage passage, List<Citation> found) {
        String text = passage.text();
        Set<String> seen = new HashSet<>();
        Matcher m = TITLE.matcher(text);
        while (m.find()) {
            String title = m.group(1);
            String behind = text.substring(m.end(), Math.min(text.length(), m.end() + REACH));
            Matcher shortName = SHORT.matcher(behind);
            if (shortName.find() && shortName.start() <= SHORT_REACH) {
                shortTitles.introduce(plain(shortName.group(1)), title);
            }
            if (!isShortName(text, m.start()) && seen.add(plain(title))) {
                found.add(cited(passage, m, behind));
            }
        }
    }

    /** 以下简称《…》: the title that is only introduced here. */
    private static boolean isShortName(String text, int start) {
        return start >= SHORTEST_LEAD
                && text.substring(Math.max(0, start - LONGEST_LEAD), start).contains("以下");
    }

    private Citation cited(Passage passage, Matcher m, String behind) {
        String title = m.group(1);
        Matcher number = BEHIND_NUMBER.matcher(behind);
        Matcher article = BEHIND_ARTICLE.matcher(behind);
        return new Citation(
                passage.provision().id(),
                passage.source(m.start(), m.end()),
                forms.title.id(),
                Confidence.STATED,
                title,
                number.lookingAt() ? number.group(1) : null,
                article.lookingAt() ? article.group() : null,
                shortTitles.fullTitle(plain(title), title),
                ownTitle.length() > 3 && plain(title).equals(ownTitle),
                null,
                null);
    }

    private static String plain(String title) {
        return NOT_PLAIN.matcher(title).replaceAll("");
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;

/** Finds references to other texts, 《…》, and to provisions of this one, 第五条第二款. Made for one reading. */
final class Citations {

    private static final int LONGEST_ARTICLES = 60;

    /** How far behind a title its number, article or short name may end. */
    private static final int REACH = 100;

    /** 《…》: group 1 title, which may hold another one. */
    private static final Pattern TITLE = Pattern.compile("《([^《》\n]{1,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,40})?)》");

    /** 国发〔2018〕41号. */
    static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}A-Za-z]{1,16}\\s?[〔\\[（(【]\\s?[12][0-9]{3}\\s?[〕\\]）)】]\\s?(?:第\\s?)?[0-9]{1,5}\\s?号");

    /** （国发〔2018〕41号）: group 1 the number. */
    private static final Pattern BEHIND_NUMBER = Pattern.compile("[（(]\\s?(" + NUMBER.pattern() + ")[^（）()]{0,20}[）)]");

    private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]{1,60}[）)]");

    private static final String PLACE = "第[〇零一二三四五六七八九十百千0-9]{1,6}[条條](?:之[一二三四五六七八九十])?"
            + "(?:第[一二三四五六七八九十0-9]{1,3}款)?(?:第[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?[项項])?";

    /** 第九十五条第一款第二项、第九十六条. */
    private static final Pattern BEHIND_ARTICLE = Pattern.compile(PLACE + "(?:(?:[、和及至]|以及|或者?)" + PLACE + "){0,20}");

    /** 以下简称《…》: group 1 the short name. */
    private static final Pattern SHORT =
            Pattern.compile("以下(?:统称|简称|称)为?[《〈“\"「『]?([^《》〈〉“”\"「」『』（）()，。]{1,40})[》〉”\"」』）)]");

    /** A short name begins at most so far behind the title. */
    private static final int SHORT_REACH = 3;

    /** Where 以下 stands in front of the title that it introduces. */
    private static final int SHORTEST_LEAD = 4;

    private static final int LONGEST_LEAD = 6;

    private final ReferenceForms forms;
    private final References references;
    private final ShortTitles shortTitles;

    /** The title that was cited last; null before the first. */
    private @Nullable String lastTitle;

    Citations(Policy policy, ReferenceForms forms) {
        this.forms = forms;
        shortTitles = new ShortTitles(ShortTitles.plain(policy.titleText()));
        references = new References(policy, forms, shortTitles);
    }

    /** The citations of a passage, titles once each, in order; passages are given in document order. */
    List<Citation> find(Passage passage) {
        List<Citation> found = new ArrayList<>();
        if (forms.title.mayHold(passage)) {
            titles(passage, found);
        }
        if (lastTitle != null && forms.sameText.isIn(passage, 0, passage.text().length())) {
            sameText(passage, found);
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
                shortTitles.introduce(ShortTitles.plain(shortName.group(1)), title);
            }
            if (isShortName(text, m.start())) {
                continue;
            }
            lastTitle = title;
            Citation citation = cited(passage, m, behind);
            boolean first = seen.add(ShortTitles.plain(title));
            if (first || citation.article() != null) {
                found.add(citation);
            }
        }
    }

    /** 以下简称《…》: the title that is only introduced here. */
    private static boolean isShortName(String text, int start) {
        return start >= SHORTEST_LEAD
                && text.substring(Math.max(0, start - LONGEST_LEAD), start).contains("以下");
    }

    /** 同法第十条, 该条例第六条: articles of the text that was cited last. */
    private void sameText(Passage passage, List<Citation> found) {
        String text = passage.text();
        for (int at = text.indexOf('第'); at > 0; at = text.indexOf('第', at + 1)) {
            String word = forms.sameText.before(text, 0, at);
            Matcher article = BEHIND_ARTICLE.matcher(text).region(at, Math.min(text.length(), at + LONGEST_ARTICLES));
            String title = lastTitle;
            if (!word.isEmpty() && title != null && isCalled(title, word.substring(1)) && article.lookingAt()) {
                found.add(citation(passage, at - word.length(), article.end(), title, null, article.group()));
            }
        }
    }

    /** Is a text with this title a 法, a 条例? */
    private boolean isCalled(String title, String kind) {
        String full = shortTitles.fullTitle(ShortTitles.plain(title), title);
        return ShortTitles.plain(full == null ? title : full).endsWith(kind);
    }

    private Citation cited(Passage passage, Matcher m, String behind) {
        Matcher number = BEHIND_NUMBER.matcher(behind);
        Matcher bracket = BRACKET.matcher(behind);
        Matcher article =
                BEHIND_ARTICLE.matcher(behind).region(bracket.lookingAt() ? bracket.end() : 0, behind.length());
        return citation(
                passage,
                m.start(),
                m.end(),
                m.group(1),
                number.lookingAt() ? number.group(1) : null,
                article.lookingAt() ? article.group() : null);
    }

    private Citation citation(
            Passage passage, int start, int end, String title, @Nullable String number, @Nullable String article) {
        return new Citation(
                passage.provision().id(),
                passage.source(start, end),
                forms.title.id(),
                Confidence.STATED,
                title,
                number,
                article,
                shortTitles.fullTitle(ShortTitles.plain(title), title),
                shortTitles.isOwn(title),
                null,
                null);
    }
}

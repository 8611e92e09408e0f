package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Numeral;

/** Finds references to provisions of the same document and the places that they mean. Made for one reading. */
final class References {

    private static final int LONGEST_RANGE = 200;

    private final ReferenceForms forms;
    private final ReferenceTargets targets;

    /** The article that each provision cites last. */
    private final Map<ProvisionId, String> cited = new HashMap<>();

    /** The characters of the passage that refer by nearness: 前款规定的第一项. */
    private final BitSet near = new BitSet();

    References(Policy policy, ReferenceForms forms) {
        this.forms = forms;
        targets = new ReferenceTargets(policy);
    }

    void find(Passage passage, List<Citation> found) {
        near.clear();
        String text = passage.text();
        if (forms.article.mayHold(passage)) {
            several(passage, found);
            articles(passage, found);
        }
        if (forms.near.mayHold(passage)) {
            near(passage, found);
        }
        if (forms.container.mayHold(passage)) {
            containers(passage, found);
        }
        if (forms.below.mayHold(passage)) {
            below(passage, found);
        }
    }

    private void several(Passage passage, List<Citation> found) {
        String text = passage.text();
        for (Matcher m = forms.several.find(text); m != null; m = forms.several.next(m, text)) {
            if (m.group(1) != null || !forms.isForeign(text, m.start())) {
                for (String number : m.group(2).split("[、和]")) {
                    add(passage, m.start(), m.end(), targets.article(number, null, null, null), forms.article, found);
                }
            }
        }
    }

    private void articles(Passage passage, List<Citation> found) {
        String text = passage.text();
        int lastEnd = -1;
        boolean lastForeign = false;
        for (Matcher m = forms.articles.find(text); m != null; m = forms.articles.next(m, text, lastEnd)) {
            boolean joined = lastEnd >= 0 && forms.areJoined(text, lastEnd, m.start());
            boolean foreign = joined ? lastForeign : m.group(1) == null && forms.isForeign(text, m.start());
            lastEnd = m.end();
            lastForeign = foreign;
            if (!foreign && !isLastOfSeveral(text, m.start())) {
                lastEnd = article(passage, m, found);
            }
        }
    }

    private static boolean isLastOfSeveral(String text, int start) {
        return start > 1
                && (text.charAt(start - 1) == '、' || text.charAt(start - 1) == '和')
                && Numeral.isNumeralChar(text.charAt(start - 2));
    }

    /** An article, or a range of them, with the further paragraphs and items named behind it; returns where it ends. */
    private int article(Passage passage, Matcher m, List<Citation> found) {
        Matcher range = forms.range(passage.text(), m.end());
        if (range.lookingAt()) {
            int first = ReferenceTargets.value(m.group(2));
            int last = Math.min(ReferenceTargets.value(range.group(1)), first + LONGEST_RANGE);
            for (int i = first; i <= last; i++) {
                String target = targets.article(String.valueOf(i), null, null, null);
                add(passage, m.start(), range.end(), target, forms.article, found);
            }
            return range.end();
        }
        String article = ReferenceTargets.articleId(m.group(2), m.group(3));
        cited.put(passage.provision().id(), article);
        add(passage, m.start(), m.end(), targets.in(article, m.group(4), m.group(5)), forms.article, found);
        return alsoBelow(passage, m.end(), article, m.group(4), found);
    }

    /** 第六条第七项、第十项: further paragraphs and items of the article just named; returns where the last ends. */
    private int alsoBelow(Passage passage, int from, String article, @Nullable String paragraph, List<Citation> found) {
        Matcher more = forms.also(passage.text()).region(from, passage.text().length());
        int end = from;
        while (more.lookingAt()) {
            boolean ofArticle = more.group(2).equals("款");
            String target =
                    targets.in(article, ofArticle ? more.group(1) : paragraph, ofArticle ? null : more.group(1));
            add(passage, more.start(1) - 1, more.end(), target, forms.article, found);
            end = more.end();
            more.region(end, passage.text().length());
        }
        return end;
    }

    /** 第一项, 第二款 without an article: of the article that was cited last, in the text or in the list above, or of its own. */
    private void below(Passage passage, List<Citation> found) {
        String text = passage.text();
        for (Matcher m = forms.belows.find(text); m != null; m = forms.belows.next(m, text)) {
            if (near.get(m.start()) || forms.goesOn(text, m.start()) || forms.isForeign(text, m.start())) {
                continue;
            }
            String item = m.group(1) == null ? m.group(3) : m.group(2);
            for (String article : meant(passage.provision())) {
                String target = targets.in(article, m.group(1), item);
                if (target != null) {
                    add(passage, m.start(), m.end(), target, forms.below, found);
                    alsoBelow(passage, m.end(), article, m.group(1), found);
                    break;
                }
            }
        }
    }

    /** The articles that a reference without one may mean, the likeliest first. */
    private List<String> meant(Provision from) {
        List<String> meant = new ArrayList<>();
        for (Provision at = from; at != null; at = targets.parent(at)) {
            String before = cited.get(at.id());
            if (before != null) {
                meant.add(before);
            }
        }
        String own = targets.articleOf(from);
        if (own != null) {
            meant.add(own);
        }
        return meant;
    }

    private void containers(Passage passage, List<Citation> found) {
        String text = passage.text();
        for (Matcher m = forms.containers.find(text); m != null; m = forms.containers.next(m, text)) {
            add(passage, m.start(), m.end(), targets.container(m.group(1), m.group(2)), forms.container, found);
        }
    }

    private void near(Passage passage, List<Citation> found) {
        String text = passage.text();
        for (Matcher m = forms.nears.find(text); m != null; m = forms.nears.next(m, text)) {
            near.set(m.start(), m.end());
            if (m.group(2) != null) {
                before(passage, m, found);
            } else {
                String target = m.group(4) != null
                        ? targets.inOwnArticle(passage.provision(), m.group(4), m.group(5))
                        : targets.own(passage.provision(), m.group(6));
                add(passage, m.start(), m.end(), target, forms.near, found);
            }
        }
    }

    /** 前款, 前两条. */
    private void before(Passage passage, Matcher m, List<Citation> found) {
        boolean one = m.group(1).isEmpty();
        if (one && forms.isOtherWord(passage.text(), m.start())) {
            return;
        }
        String printed = m.group().replaceFirst("规定的?", "");
        for (int back = one ? 1 : ReferenceTargets.value(m.group(1)); back >= 1; back--) {
            String target = targets.before(passage.provision(), m.group(2), back, m.group(3));
            add(passage, m.start(), m.end(), printed, target, forms.near, found);
        }
    }

    private static void add(
            Passage passage, int start, int end, @Nullable String target, Rule rule, List<Citation> found) {
        add(passage, start, end, passage.text().substring(start, end), target, rule, found);
    }

    private static void add(
            Passage passage, int start, int end, String ref, @Nullable String target, Rule rule, List<Citation> found) {
        found.add(new Citation(
                passage.provision().id(),
                passage.source(start, end),
                rule.id(),
                target == null ? Confidence.UNSURE : Confidence.STATED,
                null,
                null,
                null,
                null,
                false,
                ref,
                target));
    }
}

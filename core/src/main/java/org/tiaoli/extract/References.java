package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Numeral;

/** Finds references to provisions of the same document and the places that they mean. Made for one reading. */
final class References {

    /** Units that hold articles. */
    private static final String CONTAINERS = "章节编部";

    private final ReferenceForms forms;
    private final ReferenceTargets targets;
    private final ShortTitles titles;

    /** What each provision cites last. */
    private final Map<ProvisionId, Cited> cited = new HashMap<>();

    /** Articles of this document, those that there are, or of another text. */
    private record Cited(List<Provision> articles, boolean foreign) {}

    References(Policy policy, ReferenceForms forms, ShortTitles titles) {
        this.forms = forms;
        this.titles = titles;
        targets = new ReferenceTargets(policy);
    }

    /** Adds the references of a passage, in order; passages are given in document order. */
    void find(Passage passage, List<Citation> found) {
        boolean numbered =
                forms.article.mayHold(passage) || forms.below.mayHold(passage) || forms.container.mayHold(passage);
        if (numbered || forms.near.mayHold(passage)) {
            new Finder(passage, found).find();
        }
    }

    /** Reads one passage. */
    private final class Finder {

        private final Passage passage;
        private final String text;
        private final List<Citation> found;

        /** Where the last reference with an article ends; -1 before the first. */
        private int lastEnd = -1;

        private boolean lastForeign;
        private final boolean near;

        Finder(Passage passage, List<Citation> found) {
            this.passage = passage;
            this.found = found;
            text = passage.text();
            near = forms.near.mayHold(passage);
        }

        void find() {
            int at = 0;
            while (at < text.length()) {
                at = switch (text.charAt(at)) {
                    case '第' -> numbered(at);
                    case '前', '上' -> near ? before(at) : at + 1;
                    case '本' -> near ? own(at) : at + 1;
                    default -> at + 1;
                };
            }
        }

        /** 第九条第二款, 本办法第三章, 第一项: returns where to go on. */
        private int numbered(int at) {
            NumberedPlaces places = forms.places(text, at);
            if (places == null) {
                return at + 1;
            }
            int start = forms.ownName(text, at);
            boolean joined = start == at && forms.areJoined(text, lastEnd, at);
            boolean foreign = joined ? lastForeign : start == at && isForeign(at);
            if (CONTAINERS.indexOf(places.unit()) >= 0) {
                return container(start, at, places, foreign);
            }
            if (places.unit() != '条') {
                return foreign || lastForeign && isSameSentence(at) ? places.end() : alone(at, places);
            }
            if (!forms.article.mayHold(passage)) {
                return places.end();
            }
            lastForeign = foreign;
            lastEnd = foreign ? insideForeign(places.end()) : articles(start, places);
            return lastEnd;
        }

        private boolean isForeign(int at) {
            return forms.isForeign(text, at) && !titles.isOwnBefore(text, at);
        }

        private boolean isSameSentence(int at) {
            return lastEnd >= 0 && passage.indexOf('。', lastEnd, at) < 0;
        }

        private int articles(int start, NumberedPlaces places) {
            List<Provision> articles = new ArrayList<>();
            places.numbers().forEach(number -> articles.add(targets.article(number)));
            articles.removeIf(Objects::isNull);
            cited.put(passage.provision().id(), new Cited(articles, false));
            NumberedPlaces next = forms.places(text, forms.link(text, places.end()));
            if (next == null || CONTAINERS.indexOf(next.unit()) >= 0 || next.unit() == '条') {
                places.numbers().forEach(n -> add(start, places.end(), eId(targets.article(n)), forms.article));
                return further(places.end(), articles);
            }
            return inside(start, next, articles, forms.article);
        }

        /** 第六条第七项、第十项: what a joint adds in the same places; returns where the last ends. */
        private int further(int from, List<Provision> tops) {
            int start = forms.joint(text, from);
            NumberedPlaces more = start < 0 ? null : forms.places(text, start);
            return more == null || CONTAINERS.indexOf(more.unit()) >= 0 || more.unit() == '条'
                    ? from
                    : inside(start, more, tops, forms.article);
        }

        /** The places inside provisions that {@code places} begins; returns where the last of them ends. */
        private int inside(int start, NumberedPlaces places, List<Provision> tops, Rule rule) {
            List<Provision> level = tops;
            NumberedPlaces last = places;
            NumberedPlaces next = forms.places(text, forms.link(text, last.end()));
            while (next != null && "款项目".indexOf(next.unit()) >= 0 && next.unit() != last.unit()) {
                level = targets.inside(level, last, next.unit());
                last = next;
                next = forms.places(text, forms.link(text, last.end()));
            }
            for (String number : last.numbers()) {
                add(start, last.end(), eId(targets.inside(level, number, last.unit())), rule);
            }
            return further(last.end(), last.unit() == '款' || last.equals(places) ? tops : level);
        }

        /** The places in an article of another text, which are passed. */
        private int insideForeign(int from) {
            cited.put(passage.provision().id(), new Cited(List.of(), true));
            int end = from;
            int joint = end;
            NumberedPlaces next = forms.places(text, forms.link(text, end));
            while (next != null && "款项目".indexOf(next.unit()) >= 0) {
                end = next.end();
                joint = forms.joint(text, end);
                next = forms.places(text, joint < 0 ? forms.link(text, end) : joint);
            }
            return end;
        }

        /** 第一项, 第二款 without an article: of the article that was cited last, in the text or in the list above, or of its own. */
        private int alone(int at, NumberedPlaces places) {
            Cited above = citedAbove(at);
            if (!forms.below.mayHold(passage) || above != null && above.foreign()) {
                return places.end();
            }
            int size = found.size();
            if (above == null || !above.articles().isEmpty()) {
                List<List<Provision>> likely = new ArrayList<>();
                likely.add(above == null ? List.of() : above.articles());
                likely.addAll(targets.around(passage.provision(), places.unit()));
                for (List<Provision> tops : likely) {
                    int end = inside(at, places, tops, forms.below);
                    if (found.get(size).target() != null) {
                        return end;
                    }
                    found.subList(size, found.size()).clear();
                }
            }
            int end = inside(at, places, List.of(), forms.below);
            if (!forms.isSaid(text, end)) {
                found.subList(size, found.size()).clear();
            }
            return end;
        }

        /** What the provision or the list above it cites last; null where they cite nothing. */
        private @Nullable Cited citedAbove(int at) {
            Provision own = passage.provision();
            Cited here = cited.get(own.id());
            if (here != null && (!here.foreign() || isSameSentence(at))) {
                return here;
            }
            for (Provision up = targets.parent(own); up != null; up = targets.parent(up)) {
                Cited above = cited.get(up.id());
                if (above != null) {
                    return above;
                }
            }
            return null;
        }

        private int container(int start, int at, NumberedPlaces places, boolean foreign) {
            boolean meant = start < at || forms.isCue(text, places.end());
            if (foreign || !meant || !forms.container.mayHold(passage)) {
                return places.end();
            }
            NumberedPlaces section = places.unit() == '章' ? forms.places(text, places.end()) : null;
            if (section != null && section.unit() == '节') {
                Provision chapter = targets.container(places.numbers().get(0), '章');
                for (String number : section.numbers()) {
                    add(start, section.end(), eId(targets.sectionOf(chapter, number)), forms.container);
                }
                return section.end();
            }
            NumberedPlaces item = forms.places(text, forms.link(text, places.end()));
            Provision part = targets.container(places.numbers().get(0), places.unit());
            if (places.unit() == '部' && item != null && part != null && "款项".indexOf(item.unit()) >= 0) {
                return inside(start, item, List.of(part), forms.container);
            }
            for (String number : places.numbers()) {
                add(start, places.end(), eId(targets.container(number, places.unit())), forms.container);
            }
            lastEnd = places.end();
            lastForeign = false;
            return places.end();
        }

        /** 前款, 前两条, 前款规定的第一项, 上一款. */
        private int before(int at) {
            boolean above = text.charAt(at) == '上';
            int number = at + (text.startsWith("上述", at) ? 2 : 1);
            int end = number;
            while (end < text.length() && end < number + 3 && Numeral.isNumeralChar(text.charAt(end))) {
                end++;
            }
            char unit = forms.unitAt(text, end);
            if (unit == 0 || forms.isOtherWord(text, at) || number > at + 1 && end == number) {
                return at + 1;
            }
            boolean several = end > number;
            int link = forms.link(text, end + 1);
            boolean led = text.startsWith("第", link);
            if ((above || unit == '项' && several) && !led && !forms.isSaid(text, end + 1)) {
                return at + 1;
            }
            int back = several ? ReferenceTargets.value(text.substring(number, end)) : 1;
            List<Provision> tops = new ArrayList<>();
            for (int i = above && number == at + 1 ? 1 : back; i >= 1; i--) {
                Provision top = targets.before(passage.provision(), unit, i);
                if (top != null) {
                    tops.add(top);
                }
                if (!led) {
                    add(at, end + 1, eId(top), forms.near);
                }
            }
            return led ? led(at, link, end + 1, tops) : end + 1;
        }

        /** 本条第二款, 本款, 本章. */
        private int own(int at) {
            int end = at + 1;
            char unit = forms.unitAt(text, end);
            if (unit == 0 || unit == '目') {
                return at + 1;
            }
            end++;
            Provision own = targets.own(passage.provision(), unit);
            int link = forms.link(text, end);
            if (text.startsWith("第", link) && CONTAINERS.indexOf(unit) < 0) {
                return led(at, link, end, own == null ? List.of() : List.of(own));
            }
            if (forms.isCue(text, end)) {
                add(at, end, eId(own), forms.near);
            }
            return end;
        }

        /** The places behind 前款规定的 or 本条. */
        private int led(int start, int at, int head, List<Provision> tops) {
            NumberedPlaces places = forms.places(text, at);
            if (places == null || "款项目".indexOf(places.unit()) < 0) {
                add(start, head, tops.isEmpty() ? null : eId(tops.get(0)), forms.near);
                return head;
            }
            return inside(start, places, tops, forms.near);
        }

        private void add(int start, int end, @Nullable String target, Rule rule) {
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
                    forms.withoutLink(text, start, end),
                    target));
        }
    }

    private static @Nullable String eId(@Nullable Provision provision) {
        return provision == null ? null : provision.id().eId();
    }
}

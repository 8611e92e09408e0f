package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Numeral;

/**
 * Finds the provisions of a policy that references mean.
 *
 * <p>Every method gives null, or nothing, where the policy holds no such provision. Made for one reading.
 */
final class ReferenceTargets {

    private final Policy policy;
    private final Map<String, List<Provision>> rows = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** The first container of each kind and number. */
    private final Map<String, Provision> containers = new HashMap<>();

    private boolean articles;

    /** Do the texts of Taiwan's manner call a paragraph 項 and what is listed in it 款? */
    private boolean paragraphsFirst;

    ReferenceTargets(Policy policy) {
        this.policy = policy;
    }

    /** Lines the provisions up, when the first reference asks for it. */
    private void lineUp() {
        if (!rows.isEmpty()) {
            return;
        }
        boolean traditional = false;
        for (Provision provision : policy.provisions()) {
            List<Provision> row = rows.computeIfAbsent(row(provision), unused -> new ArrayList<>());
            places.put(provision.id().eId(), row.size());
            row.add(provision);
            if (provision.level().isContainer()) {
                containers.putIfAbsent(provision.level() + " " + provision.number(), provision);
            }
            if (provision.level() == Level.ARTICLE) {
                articles = true;
                String label = provision.label();
                traditional |= label != null && label.indexOf('條') >= 0;
            }
        }
        String text = traditional ? policy.source().text() : "";
        paragraphsFirst = (text.contains("前項") || text.contains("前项")) && !text.contains("前款第");
    }

    /** Those that 前款 or 前条 counts back in: articles through the document, all else below the same parent. */
    private static String row(Provision provision) {
        return provision.level() == Level.ARTICLE ? "" : provision.level() + " " + provision.parent();
    }

    /** An article by its number, {@code 12-1} for 第十二条之一; a section 一、 where the document has no articles. */
    @Nullable
    Provision article(String number) {
        lineUp();
        return articles ? policy.provision("art_" + number).orElse(null) : containers.get(Level.SECTION + " " + number);
    }

    /** What a provision lies in. */
    @Nullable
    Provision parent(Provision from) {
        return policy.parent(from).orElse(null);
    }

    /** 本办法第三章: the first container of that kind with that number. */
    @Nullable
    Provision container(String number, char unit) {
        lineUp();
        return containers.get(level(unit) + " " + number);
    }

    /** 第三章第二节. */
    @Nullable
    Provision sectionOf(@Nullable Provision chapter, String number) {
        return chapter == null
                ? null
                : policy.children(chapter).stream()
                        .filter(child -> child.level() == Level.SECTION && number.equals(child.number()))
                        .findFirst()
                        .orElse(null);
    }

    /** 本条, 本款, 本章. */
    @Nullable
    Provision own(Provision from, char unit) {
        lineUp();
        return ancestor(from, level(unit));
    }

    /** Where a paragraph or an item named alone may lie, the likeliest first: nearby paragraphs, the whole article. */
    List<List<Provision>> around(Provision from, char unit) {
        lineUp();
        List<List<Provision>> around = new ArrayList<>();
        Provision paragraph = ancestor(from, Level.PARAGRAPH);
        if (paragraph != null && level(unit) == Level.ITEM) {
            List<Provision> row = rows.getOrDefault(row(paragraph), List.of());
            for (int i = places.getOrDefault(paragraph.id().eId(), -1); i >= 0; i--) {
                around.add(List.of(row.get(i)));
            }
        }
        Provision article = ancestor(from, articles ? Level.ARTICLE : Level.SECTION);
        if (article != null) {
            around.add(List.of(article));
        }
        return around;
    }

    /** 前款, 前两条: so many before. */
    @Nullable
    Provision before(Provision from, char unit, int back) {
        lineUp();
        Provision own = ancestor(from, level(unit));
        int at = own == null ? -1 : places.getOrDefault(own.id().eId(), 0) - back;
        return own == null || at < 0
                ? null
                : rows.getOrDefault(row(own), List.of()).get(at);
    }

    /** All that {@code places} names in these provisions, for the unit of what is named inside them. */
    List<Provision> inside(List<Provision> tops, NumberedPlaces places, char next) {
        List<Provision> inside = new ArrayList<>();
        boolean turned = !paragraphsFirst && places.unit() == '项' && next == '款';
        char unit = turned ? '款' : places.unit();
        for (String number : places.numbers()) {
            Provision one = inside(tops, number, unit);
            if (one != null) {
                inside.add(one);
            }
        }
        return inside;
    }

    /** The first with that number in one of these provisions. */
    @Nullable
    Provision inside(List<Provision> tops, String number, char unit) {
        for (Provision top : tops) {
            boolean whole = top.level() != Level.PARAGRAPH && top.level() != Level.ITEM;
            Provision one = whole && level(unit) == Level.PARAGRAPH ? paragraph(top, number) : item(top, number);
            if (one == null && whole && paragraphsFirst) {
                one = level(unit) == Level.PARAGRAPH ? item(top, number) : paragraph(top, number);
            }
            if (one != null) {
                return one;
            }
        }
        return null;
    }

    /** An article of one paragraph is that paragraph itself. */
    private @Nullable Provision paragraph(Provision article, String number) {
        boolean several = policy.children(article).stream().anyMatch(c -> c.level() == Level.PARAGRAPH);
        return policy.provision(article.id().eId() + "__para_" + number)
                .orElse(number.equals("1") && !several ? article : null);
    }

    private @Nullable Provision item(Provision top, String number) {
        for (Provision child : policy.children(top)) {
            Provision found = null;
            if (child.level() == Level.PARAGRAPH) {
                found = item(child, number);
            } else if ((child.level() == Level.ITEM || child.level() == Level.SUBITEM)
                    && number.equals(child.number())) {
                found = child;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Level level(char unit) {
        return switch (unit) {
            case '编' -> Level.PART;
            case '章' -> Level.CHAPTER;
            case '节', '部' -> Level.SECTION;
            case '条' -> Level.ARTICLE;
            case '款' -> paragraphsFirst ? Level.ITEM : Level.PARAGRAPH;
            case '项' -> paragraphsFirst ? Level.PARAGRAPH : Level.ITEM;
            default -> Level.SUBITEM;
        };
    }

    private @Nullable Provision ancestor(Provision from, Level level) {
        Provision at = from;
        while (at != null && at.level() != level) {
            at = policy.parent(at).orElse(null);
        }
        return at;
    }

    /** The value of a printed number; 0 where it is none. */
    static int value(String number) {
        Numeral numeral = Numeral.read(number, 0, number.length());
        return numeral == null ? 0 : numeral.value();
    }
}

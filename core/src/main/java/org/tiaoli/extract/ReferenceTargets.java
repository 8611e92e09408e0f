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
 * Finds the provisions of a policy that references mean, by eId.
 *
 * <p>Every method gives null where the policy holds no such provision. Made for one reading.
 */
final class ReferenceTargets {

    private final Policy policy;
    private final Map<String, List<Provision>> rows = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** The first container of each kind and number. */
    private final Map<String, String> containers = new HashMap<>();

    ReferenceTargets(Policy policy) {
        this.policy = policy;
    }

    /** Lines the provisions up, when the first reference asks for it. */
    private void lineUp() {
        if (rows.isEmpty()) {
            for (Provision provision : policy.provisions()) {
                List<Provision> row = rows.computeIfAbsent(row(provision), unused -> new ArrayList<>());
                places.put(provision.id().eId(), row.size());
                row.add(provision);
                if (provision.level().isContainer()) {
                    containers.putIfAbsent(
                            provision.level() + " " + provision.number(),
                            provision.id().eId());
                }
            }
        }
    }

    /** Those that 前款 or 前条 counts back in: articles through the document, all else below the same parent. */
    private static String row(Provision provision) {
        return provision.level() == Level.ARTICLE ? "" : provision.level() + " " + provision.parent();
    }

    @Nullable
    String article(String number, @Nullable String of, @Nullable String paragraph, @Nullable String item) {
        return in(articleId(number, of), paragraph, item);
    }

    /** The eId of an article, whether there is one or not. */
    static String articleId(String number, @Nullable String of) {
        return "art_" + value(number) + (of == null ? "" : "-" + value(of));
    }

    /** A paragraph or item of an article that is given by its eId; the article itself where neither is named. */
    @Nullable
    String in(String article, @Nullable String paragraph, @Nullable String item) {
        Provision top = policy.provision(article).orElse(null);
        return top == null ? null : below(top, paragraph, item);
    }

    /** The eId of the article that a provision is or lies in. */
    @Nullable
    String articleOf(Provision from) {
        return own(from, "条");
    }

    /** What a provision lies in. */
    @Nullable
    Provision parent(Provision from) {
        return policy.parent(from).orElse(null);
    }

    /** 本办法第三章: the first container of that kind with that number. */
    @Nullable
    String container(String number, String unit) {
        Level level = switch (unit) {
            case "编" -> Level.PART;
            case "分编" -> Level.SUBPART;
            case "章" -> Level.CHAPTER;
            default -> Level.SECTION;
        };
        lineUp();
        return containers.get(level + " " + value(number));
    }

    /** 本条第二款. */
    @Nullable
    String inOwnArticle(Provision from, String paragraph, @Nullable String item) {
        Provision article = ancestor(from, Level.ARTICLE);
        return article == null ? null : below(article, paragraph, item);
    }

    /** 本条, 本章. */
    @Nullable
    String own(Provision from, String unit) {
        Provision own = ancestor(from, unit.equals("章") ? Level.CHAPTER : Level.ARTICLE);
        return own == null ? null : own.id().eId();
    }

    /**
     * 前款, 前两条.
     *
     * @param unit 条, 款 or 项
     * @param back how many before
     */
    @Nullable
    String before(Provision from, String unit, int back, @Nullable String item) {
        Level level = switch (unit) {
            case "条" -> Level.ARTICLE;
            case "款" -> Level.PARAGRAPH;
            default -> Level.ITEM;
        };
        Provision own = ancestor(from, level);
        if (own == null) {
            return null;
        }
        lineUp();
        int at = places.getOrDefault(own.id().eId(), 0) - back;
        return at < 0 ? null : below(rows.getOrDefault(row(own), List.of()).get(at), null, item);
    }

    private @Nullable String below(Provision top, @Nullable String paragraph, @Nullable String item) {
        Provision at = paragraph == null ? top : paragraph(top, value(paragraph));
        if (at == null || item == null) {
            return at == null ? null : at.id().eId();
        }
        String number = String.valueOf(value(item));
        for (Provision child : itemsBelow(at)) {
            if (number.equals(child.number())) {
                return child.id().eId();
            }
        }
        return null;
    }

    /** An article of one paragraph is that paragraph itself. */
    private @Nullable Provision paragraph(Provision article, int number) {
        boolean several = policy.children(article).stream().anyMatch(c -> c.level() == Level.PARAGRAPH);
        return policy.provision(article.id().eId() + "__para_" + number)
                .orElse(number == 1 && !several ? article : null);
    }

    private List<Provision> itemsBelow(Provision at) {
        List<Provision> items = new ArrayList<>();
        for (Provision child : policy.children(at)) {
            if (child.level() == Level.ITEM) {
                items.add(child);
            } else if (child.level() == Level.PARAGRAPH) {
                items.addAll(itemsBelow(child));
            }
        }
        return items;
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

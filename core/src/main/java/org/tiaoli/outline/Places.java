package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds provisions of a policy by their place in words or their identifier, and names rows of tables.
 *
 * <p>Understood are eIds ({@code art_9__item_1}), what {@link ProvisionId#citation} gives, and the ways in which texts
 * refer to their own parts: 第六条第四项, 第六条第（四）项, 第9条第1款, 一、（一）1., 附件1第3行, 序言. Immutable.
 */
public final class Places {

    private final Policy policy;
    private final Map<String, Provision> exact = new HashMap<>();
    private final Map<String, Provision> loose = new HashMap<>();

    private Places(Policy policy) {
        this.policy = policy;
        for (Provision provision : policy.provisions()) {
            List<PlaceWords.Step> steps = PlaceWords.read(provision.id().citation());
            if (steps != null) {
                exact.putIfAbsent(key(steps, false), provision);
                loose.putIfAbsent(key(steps, true), provision);
            }
        }
    }

    public static Places of(Policy policy) {
        return new Places(policy);
    }

    /** The place that {@code words} name; empty where the policy has none such, or the words name no place. */
    public Optional<Place> find(String words) {
        Optional<Provision> byId = policy.provision(words.strip());
        if (byId.isPresent()) {
            return Optional.of(new Place(byId.get(), null));
        }
        List<PlaceWords.Step> steps = PlaceWords.read(words);
        if (steps == null) {
            return Optional.empty();
        }
        PlaceWords.Step last = steps.get(steps.size() - 1);
        if (last.is(PlaceWords.ROW)) {
            Provision table = table(steps.subList(0, steps.size() - 1));
            int row = Integer.parseInt(last.number());
            return table != null && row < table.rows().size() ? Optional.of(new Place(table, row)) : Optional.empty();
        }
        Provision found = provision(steps);
        return found == null ? Optional.empty() : Optional.of(new Place(found, null));
    }

    /** A row's place in words: 附件1第3行, counted from the first behind the header. */
    public String citation(Provision table, int row) {
        return citation(policy, table, row);
    }

    /** As {@link #citation(Provision, int)}, without looking at the other places of the policy. */
    public static String citation(Policy policy, Provision table, int row) {
        Provision above = policy.parent(table).orElse(table);
        boolean only = above.level() == Level.ATTACHMENT && only(policy.children(above)) != null;
        return (only ? above.id().citation() : table.id().citation()) + "第" + row + "行";
    }

    private @Nullable Provision table(List<PlaceWords.Step> steps) {
        if (steps.isEmpty()) {
            return only(policy.provisions());
        }
        Provision found = provision(steps);
        if (found == null || found.level() == Level.TABLE) {
            return found;
        }
        return onlyTable(found);
    }

    private @Nullable Provision onlyTable(Provision above) {
        return only(policy.children(above));
    }

    private static @Nullable Provision only(List<Provision> provisions) {
        List<Provision> tables =
                provisions.stream().filter(p -> p.level() == Level.TABLE).toList();
        return tables.size() == 1 ? tables.get(0) : null;
    }

    /** As the words say; else without the chapter, without a 款 that is the only one, or in the first 款 that has it. */
    private @Nullable Provision provision(List<PlaceWords.Step> steps) {
        List<PlaceWords.Step> way = withoutContainers(steps);
        Provision found = lookUp(way);
        if (found != null) {
            return found;
        }
        int paragraph = indexOf(way, PlaceWords.PARAGRAPH);
        int article = indexOf(way, PlaceWords.ARTICLE);
        if (paragraph >= 0) {
            List<PlaceWords.Step> shorter = new ArrayList<>(way);
            boolean first = shorter.remove(paragraph).number().equals("1");
            return first ? lookUp(shorter) : null;
        }
        Provision above = article < 0 ? null : lookUp(way.subList(0, article + 1));
        int paragraphs = above == null ? 0 : policy.children(above).size();
        for (int k = 1; k <= paragraphs && found == null; k++) {
            List<PlaceWords.Step> longer = new ArrayList<>(way);
            longer.add(article + 1, new PlaceWords.Step(PlaceWords.PARAGRAPH, Integer.toString(k), 1));
            found = lookUp(longer);
        }
        return found;
    }

    /** Articles are numbered through the document; 第二章第九条 is 第九条. */
    private static List<PlaceWords.Step> withoutContainers(List<PlaceWords.Step> steps) {
        int article = indexOf(steps, PlaceWords.ARTICLE);
        boolean attached = article > 0 && steps.get(0).is(PlaceWords.ATTACHMENT);
        if (article <= 0) {
            return steps;
        }
        List<PlaceWords.Step> way = new ArrayList<>(steps.subList(article, steps.size()));
        if (attached) {
            way.add(0, steps.get(0));
        }
        return way;
    }

    private static int indexOf(List<PlaceWords.Step> steps, String kind) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Provision lookUp(List<PlaceWords.Step> steps) {
        Provision found = exact.get(key(steps, false));
        return found != null ? found : loose.get(key(steps, true));
    }

    private static String key(List<PlaceWords.Step> steps, boolean loosely) {
        StringBuilder key = new StringBuilder();
        for (PlaceWords.Step step : steps) {
            key.append('/').append(loosely ? step.looseKey() : step.key());
        }
        return key.toString();
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;

/**
 * The lines before and behind the numbered provisions of a policy, where number, issuer and dates stand.
 *
 * @param front before the first numbered provision, stripped, without blank ones
 * @param back  from the last numbered provision on, up to the attachments
 */
record Margins(List<String> front, List<String> back) {

    static Margins of(Policy policy) {
        return new Margins(lines(front(policy)), lines(back(policy)));
    }

    private static List<String> front(Policy policy) {
        List<String> texts = new ArrayList<>();
        for (Provision provision : policy.provisions()) {
            if (provision.label() != null || provision.level() == Level.TABLE) {
                break;
            }
            if (provision.heading() != null) {
                texts.add(provision.heading().text());
            }
            texts.add(provision.text());
        }
        return texts;
    }

    private static List<String> back(Policy policy) {
        List<Provision> all = policy.provisions();
        int last = -1;
        int end = 0;
        while (end < all.size() && all.get(end).level() != Level.ATTACHMENT) {
            last = all.get(end).label() == null ? last : end;
            end++;
        }
        List<String> texts = new ArrayList<>();
        for (Provision provision : last < 0 ? List.<Provision>of() : all.subList(last, end)) {
            if (isText(provision)) {
                texts.add(provision.text());
            }
        }
        return texts;
    }

    private static boolean isText(Provision provision) {
        return provision.label() == null
                || provision.level() == Level.SUBITEM
                || provision.level() == Level.ITEM
                || provision.level() == Level.ARTICLE;
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .flatMap(text -> text.lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

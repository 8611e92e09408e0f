package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Folding;

/**
 * The words by which an institution speaks of itself in its own texts: 公司, 本院, and its name from the title.
 *
 * <p>Two institutions' rules differ in them everywhere without differing in anything. Thread-safe.
 */
public final class SelfNames {

    private static final int SHORTEST_NAME = 3;

    private final List<String> words;
    private final List<String> endings;

    public SelfNames(Lexicon lexicon) {
        this.words = lexicon.patterns("self-names");
        this.endings = lexicon.list("name-endings").stream().map(Entry::pattern).toList();
    }

    /** A folding that takes away every difference of writing and puts slots in place of self-names. */
    public Folding folding(Policy policy, @Nullable String issuer) {
        return folding(policy.titleText(), issuer);
    }

    /** As for a policy of this title, which is empty where none is printed. */
    public Folding folding(String title, @Nullable String issuer) {
        List<String> all = new ArrayList<>(words);
        String own = ownName(title);
        if (own != null) {
            all.add(own);
        }
        if (issuer != null && issuer.length() >= SHORTEST_NAME) {
            all.add(issuer);
        }
        return Folding.ofContent().withSlots(all);
    }

    /** The institution that a title begins with: up to 关于, else up to the first ending of a name; null without one. */
    private @Nullable String ownName(String title) {
        int about = title.indexOf("关于");
        if (about >= SHORTEST_NAME && endsName(title.substring(0, about))) {
            return title.substring(0, about);
        }
        for (int end = SHORTEST_NAME; end < title.length(); end++) {
            String start = title.substring(0, end);
            if (endsName(start)) {
                return longest(title, start);
            }
        }
        return null;
    }

    /** 某某集团有限公司 rather than 某某集团, where one ending follows at once upon another. */
    private String longest(String title, String name) {
        String longest = name;
        for (String ending : endings) {
            if (title.startsWith(name + ending) && name.length() + ending.length() > longest.length()) {
                longest = name + ending;
            }
        }
        return longest;
    }

    private boolean endsName(String text) {
        return endings.stream().anyMatch(text::endsWith);
    }
}

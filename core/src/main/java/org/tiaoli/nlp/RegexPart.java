package org.tiaoli.nlp;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a part of a regular expression. Immutable.
 *
 * @param exact    all that it can match; null where that is not known
 * @param needed   one of these stands in what it matches; null where none is known
 * @param opening  one of these opens what it matches, unless that is empty; null where they are not known
 * @param optional may it match nothing at all?
 */
record RegexPart(
        @Nullable Set<String> exact,
        @Nullable Set<String> needed,
        @Nullable Set<Character> opening,
        boolean optional) {

    /** More words than these are not told apart. */
    private static final int MOST_WORDS = 400;

    private static final Set<String> NOTHING = Set.of("");

    static final RegexPart UNKNOWN = new RegexPart(null, null, null, true);

    /** An empty match. */
    static final RegexPart EMPTY = of(NOTHING);

    /** An empty match that depends on the character in front of it. */
    static final RegexPart BEHIND_SOMETHING = new RegexPart(NOTHING, null, null, true);

    /** One character that is not known. */
    static final RegexPart ANY_CHARACTER = new RegexPart(null, null, null, false);

    static RegexPart of(Set<String> exact) {
        Set<Character> opening = new HashSet<>();
        for (String word : exact) {
            if (!word.isEmpty()) {
                opening.add(word.charAt(0));
            }
        }
        return new RegexPart(exact, null, opening, exact.contains(""));
    }

    @Nullable
    Set<String> best() {
        return better(needed, exact);
    }

    boolean isEmpty() {
        return NOTHING.equals(exact);
    }

    /** Either this or the other one. */
    RegexPart or(RegexPart other) {
        return new RegexPart(
                union(exact, other.exact),
                union(best(), other.best()),
                both(opening, other.opening),
                optional || other.optional);
    }

    /** This, with what is known of all it matches left open: repeated at least once. */
    RegexPart repeated() {
        return new RegexPart(null, best(), opening, optional);
    }

    /** This or nothing. */
    RegexPart orNothing() {
        return new RegexPart(union(NOTHING, exact), null, opening, true);
    }

    /** This any number of times, or nothing. */
    RegexPart anyTimes() {
        return new RegexPart(null, null, opening, true);
    }

    /** Parts behind one another: words run on from one part into the next as long as all that they match is known. */
    static final class Sequence {

        private Set<String> run = NOTHING;
        private @Nullable Set<String> best;
        private boolean exact = true;
        private @Nullable Set<Character> opening = Set.of();
        private boolean optional = true;

        void add(RegexPart part) {
            Set<String> words = part.exact;
            Set<String> longer = words == null ? null : product(run, words);
            if (longer != null) {
                run = longer;
            } else {
                exact = false;
                best = better(better(best, run), part.best());
                run = words == null ? NOTHING : words;
            }
            opening = optional ? both(opening, part.opening) : opening;
            optional &= part.optional;
        }

        RegexPart part() {
            return new RegexPart(exact ? run : null, better(best, run), opening, optional);
        }
    }

    private static @Nullable Set<Character> both(@Nullable Set<Character> a, @Nullable Set<Character> b) {
        if (a == null || b == null) {
            return null;
        }
        Set<Character> both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }

    /** Longer words are better, then fewer; a set that holds the empty word says nothing. */
    private static @Nullable Set<String> better(@Nullable Set<String> a, @Nullable Set<String> b) {
        return score(b) > score(a) ? b : a;
    }

    private static int score(@Nullable Set<String> words) {
        if (words == null || words.isEmpty()) {
            return -1;
        }
        int shortest = words.stream().mapToInt(String::length).min().orElse(0);
        return shortest == 0 ? -1 : shortest * MOST_WORDS - words.size();
    }

    private static @Nullable Set<String> union(@Nullable Set<String> a, @Nullable Set<String> b) {
        if (a == null || b == null || a.size() + b.size() > MOST_WORDS) {
            return null;
        }
        Set<String> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }

    private static @Nullable Set<String> product(Set<String> a, Set<String> b) {
        if (a.size() * b.size() > MOST_WORDS) {
            return null;
        }
        Set<String> product = new LinkedHashSet<>();
        a.forEach(first -> b.forEach(second -> product.add(first + second)));
        return product;
    }
}

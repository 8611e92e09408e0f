package org.tiaoli.nlp;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of which one stands in every match of a regular expression, so that a text without them need not be searched.
 *
 * <p>What it cannot read, it takes for something that may match anything. Made for one expression.
 */
public final class NeededWords {

    /** More words than these are not told apart. */
    private static final int MOST_WORDS = 400;

    private static final int MOST_IN_CLASS = 40;
    private static final Set<String> NOTHING = Set.of("");

    private final String regex;
    private int at;

    /** Holds it flags, or characters by their numbers? */
    private boolean unreadable;

    /** Does it look at what stands around a match? */
    private boolean looksAround;

    private NeededWords(String regex) {
        this.regex = regex;
    }

    /**
     * The words, none of them empty; no word where none is known to be needed.
     *
     * @param regex a regular expression that {@link java.util.regex.Pattern} accepts
     */
    public static Set<String> of(String regex) {
        Set<String> needed = new NeededWords(regex).read().best();
        return needed == null ? Set.of() : withoutLonger(needed);
    }

    /** Does the expression match wherever one of its words stands? */
    public static boolean suffice(String regex) {
        NeededWords reader = new NeededWords(regex);
        Part part = reader.read();
        return !reader.looksAround && part.exact() != null && part.exact().equals(part.best());
    }

    private Part read() {
        Part all = alternatives();
        return at == regex.length() && !unreadable ? all : Part.UNKNOWN;
    }

    /** Without the words that hold another one. */
    private static Set<String> withoutLonger(Set<String> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && word.contains(other)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is known of a part.
     *
     * @param exact  all that it can match; null where that is not known
     * @param needed one of these stands in what it matches; null where none is known
     */
    private record Part(
            @Nullable Set<String> exact, @Nullable Set<String> needed) {

        static final Part UNKNOWN = new Part(null, null);

        static Part of(Set<String> exact) {
            return new Part(exact, null);
        }

        @Nullable
        Set<String> best() {
            return better(needed, exact);
        }

        boolean isEmpty() {
            return NOTHING.equals(exact);
        }
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

    private Part alternatives() {
        Part all = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            Part next = sequence();
            all = new Part(union(all.exact(), next.exact()), union(all.best(), next.best()));
        }
        return all;
    }

    private static @Nullable Set<String> union(@Nullable Set<String> a, @Nullable Set<String> b) {
        if (a == null || b == null || a.size() + b.size() > MOST_WORDS) {
            return null;
        }
        Set<String> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }

    /** Parts behind one another: words run on from one part into the next as long as all that they match is known. */
    private Part sequence() {
        Set<String> run = NOTHING;
        Set<String> best = null;
        boolean exact = true;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = quantified(atom());
            Set<String> words = part.exact();
            Set<String> longer = words == null ? null : product(run, words);
            if (longer != null) {
                run = longer;
            } else {
                exact = false;
                best = better(better(best, run), part.best());
                run = words == null ? NOTHING : words;
            }
        }
        return new Part(exact ? run : null, better(best, run));
    }

    private static @Nullable Set<String> product(Set<String> a, Set<String> b) {
        if (a.size() * b.size() > MOST_WORDS) {
            return null;
        }
        Set<String> product = new LinkedHashSet<>();
        a.forEach(first -> b.forEach(second -> product.add(first + second)));
        return product;
    }

    private Part quantified(Part part) {
        if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return part;
        }
        char kind = regex.charAt(at++);
        boolean none = kind == '?' || kind == '*' || kind == '{' && regex.charAt(at) == '0';
        if (kind == '{') {
            at = regex.indexOf('}', at) + 1;
        }
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        if (part.isEmpty()) {
            return part;
        }
        if (!none) {
            return new Part(null, part.best());
        }
        return kind == '?' ? new Part(union(NOTHING, part.exact()), null) : Part.UNKNOWN;
    }

    private Part atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> Part.UNKNOWN;
            case '^', '$' -> around();
            default -> Part.of(Set.of(String.valueOf(c)));
        };
    }

    private Part group() {
        boolean looks = false;
        if (regex.charAt(at) == '?') {
            int open = at + 1;
            boolean behind = regex.charAt(open) == '<';
            char kind = regex.charAt(behind ? open + 1 : open);
            looks = kind == '=' || kind == '!';
            at = looks || !behind ? open + (behind ? 2 : 1) : regex.indexOf('>', open) + 1;
            unreadable |= !looks && !behind && kind != ':' && kind != '>';
        }
        Part inside = alternatives();
        at++;
        return looks ? around() : inside;
    }

    private Part around() {
        looksAround = true;
        return Part.of(NOTHING);
    }

    /** A class of characters; only those that count up what they match are known. */
    private Part characters() {
        boolean known = regex.charAt(at) != '^';
        Set<String> all = new LinkedHashSet<>();
        int depth = 1;
        while (depth > 0) {
            char c = regex.charAt(at++);
            if (c == ']') {
                depth--;
            } else if (c == '[' || c == '&' || c == '\\') {
                known = false;
                depth += c == '[' ? 1 : 0;
                at += c == '\\' ? 1 : 0;
            } else if (known && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                known = addRange(all, c, regex.charAt(at + 1));
                at += 2;
            } else {
                all.add(String.valueOf(c));
            }
        }
        return known && all.size() <= MOST_IN_CLASS ? Part.of(all) : Part.UNKNOWN;
    }

    private static boolean addRange(Set<String> all, char first, char last) {
        for (char c = first; c <= last && last - first <= MOST_IN_CLASS; c++) {
            all.add(String.valueOf(c));
        }
        return last - first <= MOST_IN_CLASS;
    }

    private Part escaped() {
        char c = regex.charAt(at++);
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end < 0 ? regex.length() : end);
            at = end < 0 ? regex.length() : end + 2;
            return Part.of(Set.of(quoted));
        }
        if (c == 'p' || c == 'P') {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            return Part.UNKNOWN;
        }
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        if (!letter) {
            return Part.of(Set.of(String.valueOf(c)));
        }
        unreadable |= "uxc0NkR".indexOf(c) >= 0;
        return c == 'b' || c == 'B' ? around() : Part.UNKNOWN;
    }
}

package org.tiaoli.nlp;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words of which one stands in every match of a regular expression, so that a text without them need not be searched,
 * and the characters that open a match, so that other places need not be tried.
 *
 * <p>What it cannot read, it takes for something that may match anything. Made for one expression.
 */
public final class NeededWords {

    private static final int MOST_IN_CLASS = 40;

    private final String regex;
    private int at;

    /** Holds it flags, or characters by their numbers? */
    private boolean unreadable;

    /** Does it look at what stands around a match? */
    private boolean looksAround;

    /** Does it look farther back than one character? */
    private boolean looksBack;

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
        RegexPart part = reader.read();
        return !reader.looksAround && part.exact() != null && part.exact().equals(part.best());
    }

    /**
     * With which characters matches begin; none where they are not known, or where a match depends on where the search
     * begins.
     */
    public static Set<Character> opening(String regex) {
        NeededWords reader = new NeededWords(regex);
        RegexPart part = reader.read();
        return part.opening() == null || part.optional() || reader.looksBack ? Set.of() : part.opening();
    }

    private RegexPart read() {
        RegexPart all = alternatives();
        return at == regex.length() && !unreadable ? all : RegexPart.UNKNOWN;
    }

    /** Without the words that hold another one. */
    private static Set<String> withoutLonger(Set<String> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && word.contains(other)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private RegexPart alternatives() {
        RegexPart all = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all = all.or(sequence());
        }
        return all;
    }

    private RegexPart sequence() {
        RegexPart.Sequence sequence = new RegexPart.Sequence();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            sequence.add(quantified(atom()));
        }
        return sequence.part();
    }

    private RegexPart quantified(RegexPart part) {
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
            return part.repeated();
        }
        return kind == '?' ? part.orNothing() : part.anyTimes();
    }

    private RegexPart atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> RegexPart.ANY_CHARACTER;
            case '^' -> behind();
            case '$' -> around();
            default -> RegexPart.of(Set.of(String.valueOf(c)));
        };
    }

    private RegexPart group() {
        boolean looks = false;
        boolean back = false;
        if (regex.charAt(at) == '?') {
            int open = at + 1;
            boolean behind = regex.charAt(open) == '<';
            char kind = regex.charAt(behind ? open + 1 : open);
            looks = kind == '=' || kind == '!';
            back = looks && behind;
            at = looks || !behind ? open + (behind ? 2 : 1) : regex.indexOf('>', open) + 1;
            unreadable |= !looks && !behind && kind != ':' && kind != '>';
        }
        RegexPart inside = alternatives();
        at++;
        if (back) {
            looksBack |= !isShort(inside);
            return behind();
        }
        return looks ? around() : inside;
    }

    private static boolean isShort(RegexPart part) {
        return part.exact() != null && part.exact().stream().allMatch(word -> word.length() <= 1);
    }

    private RegexPart behind() {
        looksAround = true;
        return RegexPart.BEHIND_SOMETHING;
    }

    private RegexPart around() {
        looksAround = true;
        return RegexPart.EMPTY;
    }

    /** A class of characters; only those that count up what they match are known. */
    private RegexPart characters() {
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
        return known && all.size() <= MOST_IN_CLASS ? RegexPart.of(all) : RegexPart.ANY_CHARACTER;
    }

    private static boolean addRange(Set<String> all, char first, char last) {
        for (char c = first; c <= last && last - first <= MOST_IN_CLASS; c++) {
            all.add(String.valueOf(c));
        }
        return last - first <= MOST_IN_CLASS;
    }

    private RegexPart escaped() {
        char c = regex.charAt(at++);
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end < 0 ? regex.length() : end);
            at = end < 0 ? regex.length() : end + 2;
            return RegexPart.of(Set.of(quoted));
        }
        if (c == 'p' || c == 'P') {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            return RegexPart.ANY_CHARACTER;
        }
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        if (!letter) {
            return RegexPart.of(Set.of(String.valueOf(c)));
        }
        unreadable |= "uxc0NkR".indexOf(c) >= 0;
        return c == 'b' || c == 'B' ? behind() : RegexPart.UNKNOWN;
    }
}

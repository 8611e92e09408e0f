package org.tiaoli.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words in whose place one slot character is put. */
final class Slots {

    static final Slots NONE = new Slots(Map.of());

    private final Map<Character, List<String>> byFirst;

    private Slots(Map<Character, List<String>> byFirst) {
        this.byFirst = byFirst;
    }

    static Slots of(Collection<String> words) {
        Map<Character, List<String>> byFirst = new HashMap<>();
        for (String word : words) {
            if (!word.isEmpty()) {
                byFirst.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>())
                        .add(word);
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
        return new Slots(byFirst);
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    Tape apply(Tape in) {
        Tape out = new Tape(in.length());
        int at = 0;
        while (at < in.length()) {
            int length = longestAt(in, at);
            if (length == 0) {
                out.copy(in, at++);
            } else {
                out.add(Folding.SLOT, in.start(at), in.end(at + length - 1));
                at += length;
            }
        }
        return out;
    }

    private int longestAt(Tape in, int at) {
        for (String word : byFirst.getOrDefault(in.charAt(at), List.of())) {
            if (matches(in, at, word)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean matches(Tape in, int at, String word) {
        if (at + word.length() > in.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (in.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

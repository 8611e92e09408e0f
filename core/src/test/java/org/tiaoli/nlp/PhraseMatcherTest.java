package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

class PhraseMatcherTest {

    @Test
    void all_gives_overlapping_phrases_by_end_and_the_longer_first() {
        PhraseMatcher<String> matcher = matcher("不得", "得", "一律不得", "得以");

        assertThat(matcher.all("一律不得以"))
                .containsExactly(match(0, 4, "一律不得"), match(2, 4, "不得"), match(3, 4, "得"), match(3, 5, "得以"));
    }

    @Test
    void longest_gives_the_leftmost_of_overlapping_phrases_and_of_those_the_longest() {
        PhraseMatcher<String> matcher = matcher("应", "应当", "当年", "年内", "年内完成");

        assertThat(matcher.longest("应当年内完成")).containsExactly(match(0, 2, "应当"), match(2, 6, "年内完成"));
    }

    @Test
    void a_phrase_may_follow_another_at_once() {
        assertThat(matcher("每年").longest("每年每年")).containsExactly(match(0, 2, "每年"), match(2, 4, "每年"));
    }

    @Test
    void a_phrase_that_is_the_end_of_a_longer_one_is_found_when_the_longer_one_breaks_off() {
        assertThat(matcher("党委会议", "委会").all("党委会上")).containsExactly(match(1, 3, "委会"));
    }

    @Test
    void nothing_is_found_in_an_empty_text_or_without_phrases() {
        assertThat(matcher("应当").all("")).isEmpty();
        assertThat(matcher().all("应当")).isEmpty();
    }

    @Test
    void a_match_carries_what_its_phrase_stands_for() {
        PhraseMatcher<Integer> matcher = new PhraseMatcher<>(Map.of("严禁", 1, "可以", 2));

        assertThat(matcher.all("可以，严禁")).extracting(Match::value).containsExactly(2, 1);
    }

    @Test
    void an_empty_phrase_is_refused() {
        assertThatThrownBy(() -> matcher("应当", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an empty phrase cannot be looked for");
    }

    @Property
    void all_finds_what_looking_at_every_place_for_every_phrase_finds(
            @ForAll("phrases") Set<String> phrases, @ForAll("texts") String text) {
        List<Match<String>> expected = new ArrayList<>();
        for (int end = 1; end <= text.length(); end++) {
            for (int start = 0; start < end; start++) {
                String piece = text.substring(start, end);
                if (phrases.contains(piece)) {
                    expected.add(match(start, end, piece));
                }
            }
        }

        assertThat(matcher(phrases.toArray(String[]::new)).all(text)).isEqualTo(expected);
    }

    @Property
    void longest_goes_on_behind_the_longest_phrase_at_the_first_place_that_has_one(
            @ForAll("phrases") Set<String> phrases, @ForAll("texts") String text) {
        List<Match<String>> expected = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String rest = text.substring(at);
            String longest = phrases.stream()
                    .filter(rest::startsWith)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            if (!longest.isEmpty()) {
                expected.add(match(at, at + longest.length(), longest));
            }
            at += Math.max(1, longest.length());
        }

        assertThat(matcher(phrases.toArray(String[]::new)).longest(text)).isEqualTo(expected);
    }

    /** Few letters, so that phrases hold and overlap one another. */
    @Provide
    Arbitrary<Set<String>> phrases() {
        return Arbitraries.strings()
                .withChars('应', '当', '不')
                .ofMinLength(1)
                .ofMaxLength(5)
                .set()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('应', '当', '不', '。').ofMaxLength(40);
    }

    private static PhraseMatcher<String> matcher(String... phrases) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String phrase : phrases) {
            all.put(phrase, phrase);
        }
        return new PhraseMatcher<>(all);
    }

    private static Match<String> match(int start, int end, String value) {
        return new Match<>(new Span(start, end), value);
    }
}

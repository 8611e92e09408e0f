package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Span;

class VocabularyTest {

    private static final String LETTERS = "条理分明，应";

    @Test
    void a_phrase_is_found_in_a_stretch_only_if_all_of_it_lies_there() {
        Vocabulary.Builder lists = new Vocabulary.Builder();
        int deadlines = lists.add(List.of("日内", "年底前"));
        int modals = lists.add(List.of("应当"));
        Hits hits = lists.build().in("财务处应当在五日内答复");
        assertThat(hits.any(deadlines)).isTrue();
        assertThat(hits.any(deadlines, 0, 8)).isFalse();
        assertThat(hits.any(deadlines, 7, 9)).isTrue();
        assertThat(hits.any(deadlines, 8, 9)).isFalse();
        assertThat(hits.any(modals, 3, 5)).isTrue();
        assertThat(hits.any(modals, 5, 11)).isFalse();
    }

    @Test
    void lists_may_share_phrases_and_give_them_meanings() {
        Vocabulary.Builder lists = new Vocabulary.Builder();
        int needed = lists.add(List.of("应"));
        Phrases<String> modals = lists.add(Map.of("应", "modal", "应当", "modal", "应急", "none"));
        Hits hits = lists.build().in("应急预案应当公布");
        assertThat(hits.any(needed, 4, 5)).isTrue();
        assertThat(hits.longest(modals, 0, 8))
                .containsExactly(
                        new PhraseMatcher.Match<>(new Span(0, 2), "none"),
                        new PhraseMatcher.Match<>(new Span(4, 6), "modal"));
        assertThat(hits.longest(modals, 1, 5)).containsExactly(new PhraseMatcher.Match<>(new Span(4, 5), "modal"));
    }

    @Test
    void empty_lists_texts_and_vocabularies_hold_nothing() {
        Vocabulary.Builder lists = new Vocabulary.Builder();
        int none = lists.add(List.of());
        assertThat(lists.build().in("应当").any(none, 0, 2)).isFalse();
        int some = lists.add(List.of("应当"));
        assertThat(lists.build().in("").any(some, 0, 0)).isFalse();
        assertThatThrownBy(() -> new Automaton(List.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void hits_are_those_that_looking_for_each_phrase_alone_finds() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            Map<String, String> words = new LinkedHashMap<>();
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                words.put(text(random, 1 + random.nextInt(5)), "word");
            }
            Vocabulary.Builder lists = new Vocabulary.Builder();
            for (int i = 0; i < random.nextInt(70); i++) {
                lists.add(List.of(text(random, 2)));
            }
            Phrases<String> list = lists.add(words);
            String text = text(random, random.nextInt(200));
            List<Span> alone = new ArrayList<>();
            for (int end = 1; end <= text.length(); end++) {
                for (int start = 0; start < end; start++) {
                    if (words.containsKey(text.substring(start, end))) {
                        alone.add(new Span(start, end));
                    }
                }
            }
            assertThat(lists.build().in(text).all(list))
                    .extracting(PhraseMatcher.Match::span)
                    .containsExactlyElementsOf(alone);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

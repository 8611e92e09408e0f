package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

class NeededWordsTest {

    @Test
    void words_run_on_over_alternatives_and_options() {
        assertThat(NeededWords.of("(?:每年|每月)(?:至少)?[一两]次"))
                .containsExactlyInAnyOrder("每年一次", "每年两次", "每月一次", "每月两次", "每年至少一次", "每年至少两次", "每月至少一次", "每月至少两次");
    }

    @Test
    void the_longest_run_between_gaps_is_taken() {
        assertThat(NeededWords.of("由([^，。]{1,40}?)担任(组长)?")).containsExactly("担任");
        assertThat(NeededWords.of("由[^，]*\\Q负责\\E[^，]{0,12}解释")).hasSize(1).isSubsetOf(Set.of("负责", "解释"));
    }

    @Test
    void what_may_be_missing_is_not_needed() {
        assertThat(NeededWords.of("(?:每年)?检查(?:一次)*")).containsExactly("检查");
        assertThat(NeededWords.of("(?:每年)?")).isEmpty();
        assertThat(NeededWords.of("检查|[0-9]{4}|.")).isEmpty();
    }

    @Test
    void what_only_stands_around_a_match_is_not_needed() {
        assertThat(NeededWords.of("(?<!主)责任(?=[，。]|$)(?!人)")).containsExactly("责任");
    }

    @Test
    void characters_and_their_negation_are_told_apart() {
        assertThat(NeededWords.of("[次遍]")).containsExactlyInAnyOrder("次", "遍");
        assertThat(NeededWords.of("[^次遍]")).isEmpty();
        assertThat(NeededWords.of("[\\p{IsHan}、]+人")).containsExactly("人");
    }

    @Test
    void words_suffice_where_nothing_else_is_asked_of_a_match() {
        assertThat(NeededWords.suffice("[次遍]|每年")).isTrue();
        assertThat(NeededWords.suffice("(?:每年|每月)(?:一次)?")).isTrue();
        assertThat(NeededWords.suffice("(?:每年)?")).isFalse();
        assertThat(NeededWords.suffice("每年[0-9]+次")).isFalse();
        assertThat(NeededWords.suffice("责任(?!人)")).isFalse();
        assertThat(NeededWords.suffice("^责任")).isFalse();
        assertThat(NeededWords.suffice(".")).isFalse();
    }

    @Test
    void characters_that_open_a_match_are_known_through_options_and_alternatives() {
        assertThat(NeededWords.opening("(?:每年|当月)?至少[一两]次")).containsExactlyInAnyOrder('每', '当', '至');
        assertThat(NeededWords.opening("[按逐](\\Q季度\\E|月)(?=[，。])")).containsExactlyInAnyOrder('按', '逐');
        assertThat(NeededWords.opening("(?:本[^，]{1,8}|)第[0-9]+条")).containsExactlyInAnyOrder('本', '第');
    }

    @Test
    void no_opening_is_known_of_what_may_begin_with_anything_or_looks_back() {
        assertThat(NeededWords.opening("[^，]{0,4}责任")).isEmpty();
        assertThat(NeededWords.opening("(?:每年)?")).isEmpty();
        assertThat(NeededWords.opening("(?<!主)责任")).isEmpty();
        assertThat(NeededWords.opening("^责任|任务")).isEmpty();
        assertThat(NeededWords.opening(".年")).isEmpty();
    }

    @Test
    void flags_and_numbered_characters_are_not_read() {
        assertThat(NeededWords.of("(?i)word")).isEmpty();
        assertThat(NeededWords.of("(?s:word)")).isEmpty();
        assertThat(NeededWords.of("\\u4e00年")).isEmpty();
    }

    @Test
    void what_a_rule_of_the_lexicon_matches_in_its_example_holds_a_needed_word() {
        Lexicon lexicon = Lexicon.builtIn();
        int known = 0;
        for (String list : Set.of("held", "measure-forms", "name-lines", "chapeau-rules", "genre-signs", "grammar")) {
            for (Entry rule : lexicon.list(list)) {
                Set<String> needed = NeededWords.of(rule.pattern());
                Matcher m = Pattern.compile(rule.pattern()).matcher(rule.example());
                assertThat(m.find()).as(rule.id()).isTrue();
                assertThat(needed.isEmpty() || needed.stream().anyMatch(m.group()::contains))
                        .as(rule.id() + " needs " + needed)
                        .isTrue();
                known += needed.isEmpty() ? 0 : 1;
            }
        }
        assertThat(known).isGreaterThan(20);
    }
}

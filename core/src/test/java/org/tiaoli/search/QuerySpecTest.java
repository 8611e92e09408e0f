package org.tiaoli.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.QuerySyntaxException;
import org.tiaoli.SpecFile;
import org.tiaoli.index.SearchForm;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Limits;

class QuerySpecTest {

    static Stream<Arguments> read() throws IOException {
        return new SpecFile("search").rows("query").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    static Stream<Arguments> refused() throws IOException {
        return new SpecFile("search")
                .rows("refused").stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    static Stream<Arguments> spelled() throws IOException {
        return new SpecFile("search")
                .rows("asked").stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("read")
    void a_query_is_read_as_the_spec_says(String query, String readAs) {
        assertThat(Query.parse(query)).hasToString(readAs);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("refused")
    void a_refused_query_says_where_and_what_is_allowed(String query, int character, String because) {
        assertThatThrownBy(() -> Query.parse(query))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("at character " + character + ": ")
                .hasMessageContaining(because);
    }

    @ParameterizedTest(name = "{index}: {0} in {1}")
    @MethodSource("spelled")
    void words_are_found_in_other_spellings(String asked, String printed, String found) {
        List<String> places = Spelling.of(asked).stream()
                .flatMap(form -> SearchForm.of(printed).occurrences(form).stream())
                .map(span -> span.in(printed))
                .distinct()
                .toList();
        assertThat(String.join(",", places)).isEqualTo(found);
    }

    @Test
    void a_query_may_not_be_nested_without_end() {
        String deep = "(".repeat(2_000) + "网络" + ")".repeat(2_000);
        assertThatThrownBy(() -> Query.parse(deep))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("nested more than 256 deep");
    }

    @Test
    void a_query_may_not_be_longer_than_the_limit() {
        assertThatThrownBy(() -> Query.parse("网".repeat(Limits.defaults().maxQueryChars() + 1)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("not longer than 4096 characters");
    }

    @Test
    void a_query_may_not_have_more_conditions_than_the_limit() {
        assertThatThrownBy(() -> Query.parse("网络 ".repeat(201)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("at character 601: a query has at most 200 conditions");
    }

    @Test
    void a_position_counts_rare_characters_as_one() {
        assertThatThrownBy(() -> Query.parse("𠮷家 AND 时间:12")).hasMessageContaining("at character 8: ");
    }

    @Test
    void every_field_of_the_lexicon_is_a_field() {
        Lexicon.builtIn()
                .list("search-fields")
                .forEach(entry -> assertThat(new Vocabulary(Lexicon.builtIn()).field(entry.pattern()))
                        .as(entry.id())
                        .hasValueSatisfying(field -> assertThat(field.key()).isEqualTo(entry.meaning())));
    }
}

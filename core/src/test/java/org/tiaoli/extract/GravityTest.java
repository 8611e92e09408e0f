package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaoli.Tiaoli;

/** What a trigger says of the consequence that it requires. */
class GravityTest {

    private static final Tiaoli TIAOLI = Tiaoli.create();

    @ParameterizedTest
    @CsvSource({
        "擅自停机，造成严重后果的，给予警告。, 造成严重后果",
        "其他玩忽职守，造成严重后果的，给予警告。, 造成严重后果",
        "其他违反操作规程的，给予警告。,",
    })
    void a_case_and_a_catch_all_name_the_consequence_that_they_require(String sentence, String expected) {
        Analysis analysis =
                TIAOLI.analyzeText("rule.txt", "第一条 " + sentence + "\n").get(0);

        assertThat(analysis.triggers()).extracting(Trigger::gravity).containsExactly(expected);
    }
}

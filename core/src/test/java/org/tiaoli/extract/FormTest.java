package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tiaoli.lexicon.Lexicon;

class FormTest {

    private final Words words = new Words(Lexicon.builtIn());

    @Test
    void trying_only_openings_finds_what_a_search_finds() {
        List<String> expressions =
                List.of("(本办法|本)?第([一二三]{1,3})条", "每?[年月](?:底|末)?前", "对([^，]{1,9}?)给予", "[^，]{0,3}前");
        String text = "依照本办法第三条和第一条，每年底前对有关人员给予表彰；第二第二条，月前";
        for (String expression : expressions) {
            List<String> searched = new ArrayList<>();
            Matcher plain = Pattern.compile(expression).matcher(text);
            while (plain.find()) {
                searched.add(plain.start() + plain.group());
            }
            Form form = words.form(expression);
            List<String> found = new ArrayList<>();
            for (Matcher m = form.find(text); m != null; m = form.next(m, text)) {
                found.add(m.start() + m.group());
            }
            assertThat(found).as(expression).isEqualTo(searched).isNotEmpty();
        }
    }
}

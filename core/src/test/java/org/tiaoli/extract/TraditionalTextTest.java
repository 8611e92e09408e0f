package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiaoli.Tiaoli;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

/** Texts in traditional characters give what they give in simplified ones, as they print it. */
class TraditionalTextTest {

    private static final Tiaoli TIAOLI = Tiaoli.create();

    @Test
    void documents_in_traditional_characters_give_the_same_findings() throws IOException {
        Map<Character, Character> traditional = new HashMap<>();
        Map<Character, Character> simplified = new HashMap<>();
        for (Entry line : Lexicon.builtIn().list("traditional")) {
            traditional.putIfAbsent(line.meaning().charAt(0), line.pattern().charAt(0));
            simplified.put(line.pattern().charAt(0), line.meaning().charAt(0));
        }
        int all = 0;
        int same = 0;
        for (Path file : documents()) {
            String text = TIAOLI.text("text.txt", Files.readAllBytes(file)).text();
            List<String> expected = findings(text);
            List<String> found = new ArrayList<>();
            for (String finding : findings(converted(text, traditional))) {
                found.add(converted(finding, simplified));
            }
            all += expected.size();
            for (String finding : expected) {
                same += found.remove(finding) ? 1 : 0;
            }
        }
        double share = (double) same / all;
        System.out.printf("Findings kept in traditional characters: %d of %d (%.3f)%n", same, all, share);

        assertThat(all).isGreaterThan(300);
        assertThat(share).isGreaterThan(0.97);
    }

    @Test
    void what_is_found_is_given_as_printed() {
        Analysis analysis = TIAOLI.analyzeText(
                        "spec.txt", "泳池管理辦法\n第一條 主管機關應當每年至少檢查一次泳池，並在檢查後十日內將結果報衛生局。\n第二條 經營者不得違反前條規定。\n")
                .get(0);
        Duty first = analysis.duties().get(0);
        Duty second = analysis.duties().get(1);

        assertThat(analysis.metadata().title()).isEqualTo("泳池管理辦法");
        assertThat(first.bearers()).containsExactly("主管機關");
        assertThat(first.action()).isEqualTo("檢查一次泳池");
        assertThat(Objects.requireNonNull(first.frequency()).text()).isEqualTo("每年至少…一次");
        assertThat(second.recipient()).isEqualTo("衛生局");
        assertThat(Objects.requireNonNull(second.deadline()).text()).isEqualTo("檢查後十日內");
        assertThat(analysis.citations().get(0).ref()).isEqualTo("前條");
        assertThat(analysis.policy().source().text()).contains("主管機關");
    }

    private static List<Path> documents() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")), "documents");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> findings(String text) {
        List<String> findings = new ArrayList<>();
        for (Analysis a : TIAOLI.analyzeText("text.txt", text)) {
            a.duties().forEach(d -> findings.add(d.provision().eId() + d.modality() + d.bearers() + d.action()));
            a.triggers().forEach(t -> findings.add(t.provision().eId() + t.condition() + t.sanctions()));
            a.responsibilities().forEach(r -> findings.add(r.provision().eId() + r.actor() + r.role()));
            a.citations().forEach(c -> findings.add(c.provision().eId() + c.title() + c.ref() + c.target()));
        }
        return findings;
    }

    private static String converted(String text, Map<Character, Character> by) {
        StringBuilder converted = new StringBuilder();
        for (char c : text.toCharArray()) {
            converted.append(by.getOrDefault(c, c));
        }
        return converted.toString();
    }
}

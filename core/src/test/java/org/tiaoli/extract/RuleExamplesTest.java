package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.Tiaoli;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.lexicon.LexiconLine;

/** The example of every line that a finding, or a part of one, can name makes a finding that names it. */
class RuleExamplesTest {

    /** Texts around an example; in one of them its line must be named. */
    private static final List<String> TEXTS = List.of(
            "第一条 %s。\n",
            "第一条 财务处%s。\n",
            "第一条 有违规行为的，%s。\n",
            "第一条 财务处是%s。\n",
            "第一条 财务处负%s。\n",
            "第一条 由校长任%s。\n",
            "第一条 %s：财务处。\n",
            "第一条 财务处应当%s报告。\n",
            "第一条 %s\n（一）组织检查；\n（二）登记设备。\n",
            "附件1\n任务分工表\n序号\t工作任务\t责任单位\n1\t%s\t财务处\n2\t组织检查\t设备处\n");

    private static final Tiaoli TIAOLI = Tiaoli.create();

    @ParameterizedTest
    @ValueSource(strings = {"modals", "grammar", "roles", "held"})
    void the_example_of_every_line_makes_a_finding_that_names_it(String list) {
        List<String> unnamed = new ArrayList<>();
        for (Entry entry : Lexicon.builtIn().list(list)) {
            if (TEXTS.stream()
                    .noneMatch(text -> named(text.formatted(entry.example())).contains(entry.id()))) {
                unnamed.add(entry.id() + ": " + entry.example());
            }
        }
        assertThat(unnamed).isEmpty();
    }

    private static Set<String> named(String text) {
        Set<String> ids = new HashSet<>();
        for (Reasons reasons : TIAOLI.explain(TIAOLI.text("example.txt", text.getBytes(StandardCharsets.UTF_8)))
                .documents()) {
            for (Reason reason : reasons.findings()) {
                ids.add(reason.finding().rule());
                for (Evidence evidence : reason.evidence()) {
                    LexiconLine line = evidence.line();
                    if (line != null) {
                        ids.add(line.entry().id());
                    }
                }
            }
        }
        return ids;
    }
}

package org.tiaoli.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Modality;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Span;

class ProvisionCodecTest {

    private static final Analysis SAMPLE = new SamplePolicy("青川学院消防办法")
            .article("保卫处应当每半年检查一次。")
            .duty(Modality.OBLIGATION, SamplePolicy.times("每半年…一次", 2), "保卫处")
            .duty(Modality.PROHIBITION, null)
            .responsibility("保卫处", "牵头")
            .trigger("责任人员", "通报批评", "诫勉谈话")
            .cites("消防法")
            .defines("重点部位", "容易发生火灾的地方")
            .build();

    private static StoredProvision stored() {
        List<Finding> findings = new ArrayList<>(SAMPLE.duties());
        findings.addAll(SAMPLE.responsibilities());
        findings.addAll(SAMPLE.triggers());
        findings.addAll(SAMPLE.citations());
        findings.addAll(SAMPLE.definitions());
        return stored("青川学院消防办法", "青川学院关于印发《消防办法》的通知", findings);
    }

    private static StoredProvision stored(@Nullable String title, String printed, List<Finding> findings) {
        Provision article = SAMPLE.policy().provisions().get(0);
        Quote quote = Quote.of(SAMPLE.policy(), article);
        return new StoredProvision(
                "a/b.txt",
                "d1",
                title,
                printed,
                article.id(),
                article.level(),
                List.of("青川学院消防办法", "第一条"),
                article.span(),
                quote.text(),
                new Span(0, 3),
                quote.own(),
                findings);
    }

    @Test
    void every_kind_of_finding_comes_back_as_it_was() throws IOException {
        assertThat(stored().findings()).hasSize(6);
        assertThat(ProvisionCodec.read(ProvisionCodec.write(stored()))).isEqualTo(stored());
    }

    @Test
    void titles_come_back_as_they_were_whether_printed_or_not() throws IOException {
        for (StoredProvision provision : List.of(
                stored(null, "", List.of()),
                stored("消防办法", "", List.of()),
                stored("消防办法", "消防办法", List.of()),
                stored("消防办法", "消防办法（试行）", List.of()))) {
            assertThat(ProvisionCodec.read(ProvisionCodec.write(provision))).isEqualTo(provision);
        }
    }

    @Test
    void heading_and_own_text_are_known_in_the_quote() {
        assertThat(stored().headingText()).isEqualTo("第一条");
        assertThat(stored().ownText()).isEqualTo("保卫处应当每半年检查一次。");
    }

    @Test
    void words_of_the_quote_are_not_stored_again() {
        int whole = ProvisionCodec.write(stored()).length;
        int quoteOnly = ProvisionCodec.write(stored("青川学院消防办法", "青川学院关于印发《消防办法》的通知", List.of())).length;
        assertThat(whole - quoteOnly).isLessThan(600);
    }

    @Test
    void facts_come_back_as_they_were() throws IOException {
        List<Fact> facts = stored().findings().stream().map(Fact::of).toList();
        assertThat(ProvisionCodec.readFacts(ProvisionCodec.writeFacts(facts))).isEqualTo(facts);
    }

    @Test
    void bytes_that_are_no_provision_are_reported() {
        BytesRef whole = ProvisionCodec.write(stored());
        BytesRef cut = new BytesRef(whole.bytes, whole.offset, whole.length / 2);
        assertThatThrownBy(() -> ProvisionCodec.read(cut)).isInstanceOf(IOException.class);
    }
}

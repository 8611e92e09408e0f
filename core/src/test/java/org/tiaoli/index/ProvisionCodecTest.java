package org.tiaoli.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Modality;
import org.tiaoli.outline.Provision;

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
        Provision article = SAMPLE.policy().provisions().get(0);
        return new StoredProvision(
                "a/b.txt",
                "d1",
                "青川学院消防办法",
                article.id(),
                article.level(),
                List.of("青川学院消防办法", "第一条"),
                article.span(),
                Quote.of(SAMPLE.policy(), article),
                findings);
    }

    @Test
    void every_kind_of_finding_comes_back_as_it_was() throws IOException {
        assertThat(stored().findings()).hasSize(6);
        assertThat(ProvisionCodec.read(ProvisionCodec.write(stored()))).isEqualTo(stored());
    }

    @Test
    void a_missing_title_comes_back_as_missing() throws IOException {
        StoredProvision with = stored();
        StoredProvision without = new StoredProvision(
                with.source(),
                with.document(),
                null,
                with.id(),
                with.level(),
                with.path(),
                with.span(),
                with.quote(),
                List.of());
        assertThat(ProvisionCodec.read(ProvisionCodec.write(without))).isEqualTo(without);
    }

    @Test
    void words_of_the_quote_are_not_stored_again() {
        int whole = ProvisionCodec.write(stored()).length;
        StoredProvision bare = stored();
        int quoteOnly = ProvisionCodec.write(new StoredProvision(
                        bare.source(),
                        bare.document(),
                        bare.title(),
                        bare.id(),
                        bare.level(),
                        bare.path(),
                        bare.span(),
                        bare.quote(),
                        List.of()))
                .length;
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

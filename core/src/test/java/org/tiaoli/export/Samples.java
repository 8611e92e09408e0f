package org.tiaoli.export;

import java.util.List;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.BearerSource;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Confidence;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Definition;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Genre;
import org.tiaoli.extract.Metadata;
import org.tiaoli.extract.Modality;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.extract.Trigger;
import org.tiaoli.outline.Boilerplate;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Note;
import org.tiaoli.text.Origin;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/** One small document with one finding of every kind, built by hand. */
final class Samples {

    static final String TEXT = "青川学院消防办法\n第一条 保卫处应当每年6月和12月底前检查两次，\u001b[31m并报校长。\n- 1 -\n";
    private static final ProvisionId ARTICLE = new ProvisionId("art_1", "第一条");
    private static final int BODY = TEXT.indexOf("保卫处");

    private Samples() {}

    static Analysis analysis() {
        SourceText source = new SourceText(
                new Origin("fire.txt", "text/plain", "UTF-8", "0".repeat(64), 99, null, "plain text"),
                TEXT,
                List.of(),
                List.of());
        Span whole = new Span(TEXT.indexOf("第一条"), TEXT.indexOf("\n- 1"));
        Provision article = Provision.of(
                ARTICLE,
                Level.ARTICLE,
                "1",
                "第一条",
                null,
                Excerpt.of(TEXT, new Span(BODY, whole.end())),
                null,
                whole,
                List.of(),
                List.of());
        Span furniture = new Span(TEXT.indexOf("- 1 -"), TEXT.length() - 1);
        Policy policy = new Policy(
                "d1",
                source,
                Excerpt.of(TEXT, new Span(0, 8)),
                List.of(article),
                List.of(new Boilerplate(furniture, "page number")),
                List.of());
        return new Analysis(
                policy,
                new Metadata(
                        "青川学院消防办法",
                        null,
                        null,
                        "2024-05-01",
                        "on-issue",
                        null,
                        Genre.MEASURES,
                        false,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(duty()),
                List.of(new Responsibility(ARTICLE, at("校长"), "role-1", Confidence.STATED, "校长", "第一责任人", null, null)),
                List.of(trigger()),
                List.of(new Citation(
                        ARTICLE, at("消防办法"), "cite-1", Confidence.STATED, "消防办法", null, null, null, true, null, null)),
                List.of(new Definition(ARTICLE, at("检查"), "def-1", Confidence.STATED, "检查", "现场查看", null)),
                List.of(
                        Note.warning("numbering-gap", "第二条 is missing", new Span(BODY + 2, BODY + 3)),
                        Note.info("no-date", "no date is printed", null)));
    }

    private static Duty duty() {
        return new Duty(
                ARTICLE,
                new Span(BODY, TEXT.indexOf("，")),
                "modal-1",
                Confidence.STATED,
                TEXT.substring(BODY, TEXT.indexOf("\n- 1")),
                Modality.OBLIGATION,
                false,
                List.of("保卫处"),
                BearerSource.EXPLICIT,
                "检查两次",
                null,
                null,
                new Frequency("每年…两次", Frequency.Kind.PERIODIC, 2, "P1Y", Frequency.Bound.EXACTLY, 2.0, null),
                new Deadline("6月和12月底前", null, false, List.of("--06-30", "--12-31"), null),
                null,
                null);
    }

    private static Trigger trigger() {
        return new Trigger(
                ARTICLE,
                at("检查"),
                "trigger-1",
                Confidence.UNSURE,
                List.of("保卫处"),
                List.of(),
                "未检查的",
                List.of("罚款"),
                List.of(),
                null,
                null,
                new Trigger.Amount("一千元以下", null, 1000L),
                false);
    }

    private static Span at(String word) {
        int start = TEXT.indexOf(word);
        return new Span(start, start + word.length());
    }
}

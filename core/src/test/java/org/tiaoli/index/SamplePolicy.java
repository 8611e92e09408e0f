package org.tiaoli.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Origin;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/** Builds small analyses by hand: articles one a line, findings with the article before them. */
public final class SamplePolicy {

    private static final String NUMERALS = "一二三四五六七八九";
    private static final String RULE = "sample.rule";

    private final String title;
    private final StringBuilder text;
    private final List<int[]> articles = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private @Nullable String issuer;
    private @Nullable String issued;
    private Genre genre = Genre.MEASURES;

    public SamplePolicy(String title) {
        this.title = title;
        this.text = new StringBuilder(title).append('\n');
    }

    public SamplePolicy from(String theIssuer, String date, Genre theGenre) {
        issuer = theIssuer;
        issued = date;
        genre = theGenre;
        return this;
    }

    public SamplePolicy article(String body) {
        articles.add(new int[] {text.length(), text.length() + 4, text.length() + 4 + body.length()});
        text.append('第')
                .append(NUMERALS.charAt(articles.size() - 1))
                .append("条　")
                .append(body)
                .append('\n');
        return this;
    }

    public SamplePolicy duty(Modality modality, @Nullable Frequency frequency, String... bearers) {
        duties.add(new Duty(
                id(),
                span(),
                RULE,
                Confidence.STATED,
                body(),
                modality,
                false,
                List.of(bearers),
                bearers.length == 0 ? BearerSource.IMPLIED : BearerSource.EXPLICIT,
                "开展其他文字没有的行动",
                null,
                null,
                frequency,
                new Deadline("年底前", null, false, List.of("--12-31"), null),
                null,
                null));
        return this;
    }

    public static Frequency times(String words, double perYear) {
        return new Frequency(words, Frequency.Kind.PERIODIC, 1, "P6M", Frequency.Bound.AT_LEAST, perYear, null);
    }

    public SamplePolicy responsibility(String actor, String role) {
        responsibilities.add(new Responsibility(id(), span(), RULE, Confidence.STATED, actor, role, null, 3));
        return this;
    }

    public SamplePolicy trigger(String subject, String... sanctions) {
        triggers.add(new Trigger(
                id(),
                span(),
                RULE,
                Confidence.UNSURE,
                List.of(subject),
                List.of(),
                body(),
                List.of(sanctions),
                List.of("奖惩规定"),
                "造成严重后果",
                null,
                new Trigger.Amount("一万元以下", null, 10_000L),
                false));
        return this;
    }

    public SamplePolicy cites(String cited) {
        citations.add(new Citation(id(), span(), RULE, Confidence.STATED, cited, null, "第九条", null, false, null, null));
        return this;
    }

    public SamplePolicy defines(String term, String meaning) {
        definitions.add(new Definition(id(), span(), RULE, Confidence.STATED, term, meaning, null));
        return this;
    }

    private ProvisionId id() {
        return id(articles.size() - 1);
    }

    private static ProvisionId id(int article) {
        return new ProvisionId("art_" + (article + 1), "第" + NUMERALS.charAt(article) + "条");
    }

    private Span span() {
        int[] article = articles.get(articles.size() - 1);
        return new Span(article[0], article[2]);
    }

    private String body() {
        int[] article = articles.get(articles.size() - 1);
        return text.substring(article[1], article[2]);
    }

    public Analysis build() {
        return build("d1");
    }

    public Analysis build(String documentId) {
        String printed = text.toString();
        List<Provision> provisions = new ArrayList<>();
        for (int[] article : articles) {
            provisions.add(Provision.of(
                    id(provisions.size()),
                    Level.ARTICLE,
                    Integer.toString(provisions.size() + 1),
                    printed.substring(article[0], article[0] + 3),
                    null,
                    Excerpt.of(printed, new Span(article[1], article[2])),
                    null,
                    new Span(article[0], article[2]),
                    List.of(),
                    List.of()));
        }
        SourceText source = new SourceText(
                new Origin("sample.txt", "text/plain", "UTF-8", sha256(printed), printed.length(), null, "sample"),
                printed,
                List.of(),
                List.of());
        Excerpt titleLine = Excerpt.of(printed, new Span(0, title.length()));
        return new Analysis(
                new Policy(documentId, source, titleLine, provisions, List.of(), List.of()),
                new Metadata(title, null, issuer, issued, null, null, genre, false, List.of(), List.of(), List.of()),
                duties,
                responsibilities,
                triggers,
                citations,
                definitions,
                List.of());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

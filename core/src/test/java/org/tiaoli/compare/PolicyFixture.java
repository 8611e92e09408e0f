package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Confidence;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Genre;
import org.tiaoli.extract.Metadata;
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

/** Builds a policy and what is found in it by hand, with true spans, so that rooms can be tested without the extractor. */
public final class PolicyFixture {

    private record Line(
            String eId,
            Level level,
            @Nullable String number,
            @Nullable String label,
            @Nullable Span heading,
            Span text,
            @Nullable String parent,
            Span span,
            List<List<Span>> rows) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<DutyFixture> duties = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final @Nullable Span title;
    private @Nullable String issuer;
    private @Nullable String issued;

    private PolicyFixture(String title) {
        text.append(title);
        this.title = title.isEmpty() ? null : new Span(0, title.length());
    }

    public static PolicyFixture titled(String title) {
        return new PolicyFixture(title);
    }

    public PolicyFixture issuer(@Nullable String name) {
        issuer = name;
        return this;
    }

    public PolicyFixture issued(@Nullable String date) {
        issued = date;
        return this;
    }

    /** An article with the label 第N条. */
    public PolicyFixture article(int number, String body) {
        return provision("art_" + number, Level.ARTICLE, "" + number, "第" + number + "条", null, body, null, List.of());
    }

    /** An item of the article before. */
    public PolicyFixture item(int number, String body) {
        String article = lines.values().stream()
                .filter(line -> line.level == Level.ARTICLE)
                .reduce((first, second) -> second)
                .orElseThrow()
                .eId;
        String label = "（" + "一二三四五六七八九十".charAt(number - 1) + "）";
        return provision(article + "__item_" + number, Level.ITEM, "" + number, label, null, body, article, List.of());
    }

    public PolicyFixture provision(
            String eId,
            Level level,
            @Nullable String number,
            @Nullable String label,
            @Nullable String heading,
            String body,
            @Nullable String parent,
            List<List<String>> rows) {
        text.append('\n');
        int start = text.length();
        text.append(label == null ? "" : label + " ");
        Span headingSpan = heading == null ? null : append(heading);
        if (heading != null && !body.isEmpty()) {
            text.append('\n');
        }
        Span bodySpan = append(body);
        List<List<Span>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            text.append('\n');
            List<Span> spans = new ArrayList<>();
            for (String cell : row) {
                text.append('\t');
                spans.add(append(cell));
            }
            cells.add(spans);
        }
        Span span = new Span(start, text.length());
        lines.put(eId, new Line(eId, level, number, label, headingSpan, bodySpan, parent, span, cells));
        return this;
    }

    private Span append(String piece) {
        int start = text.length();
        text.append(piece);
        return new Span(start, text.length());
    }

    /** A duty of the provision added last; the whole provision is its sentence. */
    public DutyFixture duty(String action) {
        Line line = last();
        return duty(line.eId, line.text.in(text), action);
    }

    public DutyFixture duty(String provision, String sentence, String action) {
        DutyFixture duty = new DutyFixture(this, id(provision), find(provision, sentence), sentence, action);
        duties.add(duty);
        return duty;
    }

    /** A trigger of the provision added last, whose text is the condition. */
    public PolicyFixture trigger(@Nullable String gravity, String... sanctions) {
        Line line = last();
        return trigger(line.eId, line.text.in(text), List.of(sanctions), gravity, null, false);
    }

    public PolicyFixture trigger(
            String provision,
            String condition,
            List<String> sanctions,
            @Nullable String gravity,
            Trigger.@Nullable Amount amount,
            boolean catchAll) {
        triggers.add(new Trigger(
                id(provision),
                find(provision, condition),
                "test",
                Confidence.STATED,
                List.of(),
                List.of(),
                condition,
                sanctions,
                List.of(),
                gravity,
                null,
                amount,
                catchAll));
        return this;
    }

    /** A responsibility of the provision added last. */
    /** A title cited, or a reference to a provision with the place that it means. */
    public PolicyFixture citation(
            String eId,
            @Nullable String title,
            @Nullable String number,
            @Nullable String ref,
            @Nullable String target) {
        citations.add(new Citation(
                id(eId), new Span(0, 0), "fixture", Confidence.STATED, title, number, null, null, false, ref, target));
        return this;
    }

    public PolicyFixture role(String actor, String role) {
        return role(last().eId, actor, role, null);
    }

    public PolicyFixture role(String provision, String actor, String role, @Nullable String scope) {
        responsibilities.add(new Responsibility(
                id(provision), find(provision, actor), "test", Confidence.STATED, actor, role, scope, null));
        return this;
    }

    private Line last() {
        return lines.values().stream().reduce((first, second) -> second).orElseThrow();
    }

    private Span find(String provision, String piece) {
        Line line = lines.get(provision);
        if (line == null) {
            throw new IllegalArgumentException("no provision " + provision);
        }
        int at = text.indexOf(piece, line.span.start());
        return at < 0 || at >= line.span.end() ? line.span : new Span(at, at + piece.length());
    }

    private ProvisionId id(String eId) {
        StringBuilder citation = new StringBuilder();
        Line line = lines.get(eId);
        while (line != null && !(line.level.isContainer() && citation.length() > 0 && line.level != Level.SECTION)) {
            citation.insert(0, line.label == null ? "" : line.label);
            line = line.level == Level.ARTICLE || line.parent == null ? null : lines.get(line.parent);
        }
        return new ProvisionId(eId, citation.length() == 0 ? eId : citation.toString());
    }

    public Policy policy() {
        String whole = text.toString();
        String path = (title == null ? "test" : title.in(whole)) + ".txt";
        Origin origin = new Origin(path, "text/plain", "UTF-8", "", whole.length(), null, "test");
        SourceText source = new SourceText(origin, whole, List.of(), List.of());
        List<Provision> provisions = new ArrayList<>();
        for (Line line : lines.values()) {
            List<Provision.Row> rows = line.rows.stream()
                    .map(row -> new Provision.Row(
                            row.stream().map(cell -> Excerpt.of(whole, cell)).toList()))
                    .toList();
            provisions.add(Provision.of(
                    id(line.eId),
                    line.level,
                    line.number,
                    line.label,
                    line.heading == null ? null : Excerpt.of(whole, line.heading),
                    Excerpt.of(whole, line.text),
                    line.parent == null ? null : id(line.parent),
                    line.span,
                    List.of(),
                    rows));
        }
        return new Policy(
                "d1", source, title == null ? null : Excerpt.of(whole, title), provisions, List.of(), List.of());
    }

    public Analysis analysis() {
        Policy policy = policy();
        Metadata metadata = new Metadata(
                policy.titleText(),
                null,
                issuer,
                issued,
                null,
                null,
                Genre.OTHER,
                false,
                List.of(),
                List.of(),
                List.of());
        List<Duty> found = duties.stream().map(DutyFixture::build).toList();
        return new Analysis(policy, metadata, found, responsibilities, triggers, citations, List.of(), List.of());
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Note;

/** One reading of one policy, from the first provision to the last. Made for one call. */
final class Reading {

    private static final int LONGEST_SENTENCE = 4_000;
    private static final Pattern NO_NORM = Pattern.compile(
            "负责解释|起施行|起实施|起执行|同时废止|予以废止|停止执行|参照执行|参照本|从其规定|适用本|适用于|按照有关规定执行|依照有关规定执行|按有关规定执行|未尽事宜|以上(?:、|，)?以下|均含本数|包括本数|继续有效");
    private static final Pattern PENAL = Pattern.compile("法律责任|罚则|责任追究|奖惩|问责|监督与责任|追究责任|处罚|惩处|考核与奖惩|追责");

    private static final Pattern LISTED = Pattern.compile(
            "^[（(]?[\\p{IsHan}、]{0,8}(?:单位|部门|组长|成员|主任|总指挥|附件|责任人|联系人|指挥长|召集人)[：:]|组成人员|成员名单|^附件[：:0-9一二三四五六七八九十]");

    private final Rules rules;
    private final Policy policy;
    private final List<Duty> duties = new ArrayList<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Chapeau> chapeaux = new HashMap<>();
    private List<String> addressees = List.of();

    Reading(Rules rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
        notes.addAll(policy.source().notes());
        notes.addAll(policy.notes());
    }

    Analysis analysis() {
        StringBuilder whole = new StringBuilder();
        policy.provisions().forEach(p -> whole.append(p.text()).append('\n'));
        Genre genre = rules.genres.of(policy, whole.toString());
        Citations cited = new Citations(policy);
        boolean penal = false;
        for (Provision provision : policy.provisions()) {
            if (provision.level().isContainer()) {
                penal = provision.heading() != null
                        && PENAL.matcher(provision.heading().text()).find();
            }
            read(provision, genre, penal, cited);
        }
        new ClosingSanctions(policy, rules.sanctions).addTo(triggers, chapeaux);
        for (Citation citation : citations) {
            if (citation.ref() != null && citation.target() == null) {
                notes.add(Note.warning(
                        "dangling-reference",
                        "'" + citation.ref() + "' in " + citation.provision().citation()
                                + " names no provision of this document.",
                        citation.span()));
            }
        }
        Metadata metadata = MetadataReader.read(policy, genre);
        notes.addAll(rules.doubts.of(policy, metadata, duties));
        return new Analysis(policy, metadata, duties, responsibilities, triggers, citations, definitions, notes);
    }

    private void read(Provision provision, Genre genre, boolean penal, Citations cited) {
        if (provision.heading() != null && isNotice(provision)) {
            citations.addAll(cited.find(new Passage(provision, provision.heading(), null, rules.segmenter)));
        }
        if (provision.level() == Level.TABLE) {
            table(provision, genre, cited);
            return;
        }
        Passage passage = new Passage(provision, provision.body(), null, rules.segmenter);
        List<Sentence> sentences = Sentence.of(passage);
        for (Citation citation : cited.find(passage)) {
            if (!alreadyCited(citation)) {
                citations.add(citation);
            }
        }
        List<Responsibility> listed = rules.roles.listed(passage);
        responsibilities.addAll(listed);
        Chapeau given = given(provision);
        if (given == null) {
            given = ofUnits(listed);
        }
        boolean item = given != null && given.kind() == Chapeau.Kind.OFFENCES && provision.label() != null;
        if (item && given != null && given.held() != null && !sentences.isEmpty()) {
            offence(provision, sentences, given.held());
            return;
        }
        List<String> running = List.of();
        Consequence carried = null;
        boolean hasList = hasItems(provision);
        if (addressees.isEmpty()) {
            addressees = addressees(provision, sentences);
        }
        Sentence last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
        List<String> beforeLast = List.of();
        Consequence offences = null;
        boolean inCases = given != null && given.kind() == Chapeau.Kind.CASES && provision.label() != null;
        for (Sentence sentence : sentences) {
            beforeLast = running;
            if (sentence.text().length() > LONGEST_SENTENCE) {
                notes.add(Note.warning(
                        "sentence-too-long",
                        "A sentence of " + sentence.text().length() + " characters in "
                                + provision.id().citation() + " was not searched for duties; the limit is "
                                + LONGEST_SENTENCE + ".",
                        sentence.source()));
                continue;
            }
            if (isSignature(sentence)) {
                continue;
            }
            definitions.addAll(Definitions.find(sentence));
            addRoles(rules.roles.find(sentence));
            boolean heads = hasList && sentence == last && Chapeaux.isChapeau(sentence);
            if (NO_NORM.matcher(sentence.text()).find()
                    || Definitions.isDefinition(sentence.text())
                    || MetadataReader.isPurpose(sentence.text())) {
                continue;
            }
            int from = sentence.start();
            int opens = sentence.start();
            if (hasList && offences == null && Triggers.announcesCases(sentence.text())) {
                offences = rules.triggers.chapeau(sentence, passage.text().substring(sentence.end()));
                if (offences != null) {
                    continue;
                }
            }
            if (offences != null) {
                triggers.addAll(
                        rules.triggers.sentence(sentence, true, offences).triggers());
                continue;
            }
            if (genre != Genre.REPORT) {
                Triggers.Reading found = rules.triggers.sentence(sentence, penal, carried);
                triggers.addAll(found.triggers());
                if (found.triggers().isEmpty() && rules.triggers.goesOn(sentence, carried) && !triggers.isEmpty()) {
                    triggers.set(
                            triggers.size() - 1, rules.triggers.withAdded(triggers.get(triggers.size() - 1), sentence));
                    continue;
                }
                if (!found.triggers().isEmpty()) {
                    Trigger latest = found.triggers().get(found.triggers().size() - 1);
                    carried = new Consequence(
                            latest.subjects(),
                            latest.agents(),
                            latest.sanctions(),
                            latest.bases(),
                            latest.authority(),
                            latest.amount(),
                            latest.rule());
                    from = found.covered();
                    opens = found.opens();
                }
            }
            if (opens > sentence.start() && from > opens) {
                List<Duty> ahead = rules.duties.find(
                        sentence, new Duties.Context(running, given, addressees, true, sentence.start(), opens));
                duties.addAll(ahead);
                running = carriedOn(ahead, running);
            }
            if (from >= sentence.end() - 1
                    || genre == Genre.REPORT
                    || LISTED.matcher(sentence.text()).find()
                    || inCases
                            && (sentence.clauses().size() == 1
                                    || sentence.bare().endsWith("的"))) {
                continue;
            }
            int to = heads && rules.chapeaux.onlyAnnounces(sentence) ? lastClause(sentence) : sentence.end();
            boolean bare =
                    !inCases && !isNotice(provision) && provision.level() != Level.PREAMBLE && from == sentence.start();
            List<Duty> of = rules.duties.find(sentence, new Duties.Context(running, given, addressees, bare, from, to));
            duties.addAll(of);
            running = carriedOn(of, running);
        }
        Chapeau own = offences != null
                ? new Chapeau(Chapeau.Kind.OFFENCES, List.of(), Modality.OBLIGATION, offences.rule(), offences)
                : rules.chapeaux.read(provision, hasList ? last : null, beforeLast);
        if (hasList && own != null) {
            chapeaux.put(provision.id().eId(), own);
        }
    }
    /** A short line that only names someone and ends without a mark. */
    private boolean isSignature(Sentence sentence) {
        String text = sentence.text();
        return text.length() <= 40
                && !Sentence.isMark(text.charAt(text.length() - 1))
                && sentence.clauses().size() == 1
                && rules.bearers.endsAt(sentence.passage(), sentence.start(), sentence.end());
    }

    private static int lastClause(Sentence sentence) {
        List<Sentence.Clause> clauses = sentence.clauses();
        return clauses.isEmpty()
                ? sentence.start()
                : clauses.get(clauses.size() - 1).start();
    }

    private void offence(Provision provision, List<Sentence> sentences, Consequence held) {
        Sentence first = sentences.get(0);
        String text = provision.text();
        int newLine = text.indexOf('\n', first.start());
        String whole = text.substring(first.start(), newLine < 0 ? text.length() : newLine);
        triggers.add(rules.triggers.item(first, whole, held));
    }

    /** （牵头单位：…；责任单位：…） gives the duties in front of it those who bear them, as a table's cell does. */
    private static @Nullable Chapeau ofUnits(List<Responsibility> listed) {
        List<String> units = new ArrayList<>();
        for (Responsibility responsibility : listed) {
            if (responsibility.role().contains("单位") || responsibility.role().contains("部门")) {
                units.add(responsibility.actor());
            }
        }
        return units.isEmpty() ? null : new Chapeau(Chapeau.Kind.DUTIES, units, Modality.OBLIGATION, "duty.bare", null);
    }

    private static List<String> carriedOn(List<Duty> found, List<String> running) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).bearerSource() == BearerSource.EXPLICIT) {
                return found.get(i).bearers();
            }
        }
        return running;
    }

    private void addRoles(List<Responsibility> found) {
        for (Responsibility responsibility : found) {
            boolean known = responsibilities.stream()
                    .anyMatch(r -> r.provision().equals(responsibility.provision())
                            && r.actor().equals(responsibility.actor())
                            && r.role().equals(responsibility.role()));
            if (!known) {
                responsibilities.add(responsibility);
            }
        }
    }

    private boolean alreadyCited(Citation citation) {
        return citation.title() != null
                && citations.stream()
                        .anyMatch(c -> c.provision().equals(citation.provision())
                                && citation.title().equals(c.title()));
    }

    /** What the nearest list above gives to a provision; text between the list and it would stop it. */
    private @Nullable Chapeau given(Provision provision) {
        Provision at = policy.parent(provision).orElse(null);
        while (at != null) {
            Chapeau chapeau = chapeaux.get(at.id().eId());
            if (chapeau != null) {
                return chapeau;
            }
            if (!at.text().isBlank()) {
                return null;
            }
            at = policy.parent(at).orElse(null);
        }
        return null;
    }

    private boolean hasItems(Provision provision) {
        return policy.children(provision).stream().anyMatch(c -> c.level() == Level.ITEM || c.level() == Level.SUBITEM);
    }

    /** A cover notice: a paragraph at the top with number and title as its heading. */
    private static boolean isNotice(Provision provision) {
        return provision.level() == Level.PARAGRAPH && provision.parent() == null && provision.heading() != null;
    }

    private List<String> addressees(Provision provision, List<Sentence> sentences) {
        if (provision.label() != null || sentences.isEmpty() || provision.parent() != null) {
            return List.of();
        }
        for (String line : provision.text().split("\n")) {
            String stripped = line.strip();
            if (stripped.endsWith("：") || stripped.endsWith(":")) {
                Set<String> names = new HashSet<>();
                List<String> ordered = new ArrayList<>();
                for (String part : stripped.substring(0, stripped.length() - 1).split("[，,]")) {
                    for (String name : rules.bearers.names(part)) {
                        if (names.add(name)) {
                            ordered.add(name);
                        }
                    }
                }
                return ordered;
            }
        }
        return List.of();
    }

    private void table(Provision table, Genre genre, Citations cited) {
        TableRows rows = new TableRows(table);
        for (TableRows.Task task : rows.tasks()) {
            Passage passage = new Passage(table, task.work(), task.index(), rules.segmenter);
            citations.addAll(cited.find(passage));
            List<String> units = task.unit().isEmpty()
                    ? List.of()
                    : rules.bearers.names(task.unit().replace("\n", ""));
            for (String unit : units) {
                responsibilities.add(new Responsibility(
                        table.id(),
                        passage.source(0, passage.text().length()),
                        "role.table",
                        Confidence.STATED,
                        unit,
                        rows.unitHeading(),
                        task.topic().isEmpty() ? null : task.topic(),
                        task.index()));
            }
            if (genre == Genre.REPORT) {
                continue;
            }
            Chapeau given = new Chapeau(Chapeau.Kind.DUTIES, units, Modality.OBLIGATION, "duty.table", null);
            for (Sentence sentence : Sentence.of(passage)) {
                for (Duty duty : rules.duties.find(
                        sentence,
                        new Duties.Context(List.of(), given, List.of(), true, sentence.start(), sentence.end()))) {
                    duties.add(TableRows.scheduled(duty, task.schedule(), rules.frequencies));
                }
            }
        }
    }
}

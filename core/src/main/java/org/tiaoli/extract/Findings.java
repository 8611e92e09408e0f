package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Note;

/** What a reading has found so far. Not thread-safe. */
final class Findings {

    private final Policy policy;
    private final List<Duty> duties = new ArrayList<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Chapeau> chapeaux = new HashMap<>();
    private final Set<List<String>> roles = new HashSet<>();
    private final Set<List<String>> titles = new HashSet<>();

    Findings(Policy policy) {
        this.policy = policy;
        notes.addAll(policy.source().notes());
        notes.addAll(policy.notes());
    }

    void add(Duty duty) {
        duties.add(duty);
    }

    void add(Responsibility responsibility) {
        roles.add(key(responsibility));
        responsibilities.add(responsibility);
    }

    /** Adds a responsibility unless the provision gives the same already. */
    void addNew(Responsibility responsibility) {
        if (!roles.contains(key(responsibility))) {
            add(responsibility);
        }
    }

    private static List<String> key(Responsibility responsibility) {
        return List.of(responsibility.provision().eId(), responsibility.actor(), responsibility.role());
    }

    void add(Definition definition) {
        definitions.add(definition);
    }

    void add(Citation citation) {
        if (citation.title() != null) {
            titles.add(List.of(citation.provision().eId(), citation.title(), ""));
            titles.add(key(citation, citation.title()));
        }
        citations.add(citation);
    }

    private static List<String> key(Citation citation, String title) {
        return List.of(citation.provision().eId(), title, citation.article() == null ? "" : citation.article());
    }

    /** Adds a citation unless its provision cites the same title already, and the same articles of it. */
    void addNew(Citation citation) {
        if (citation.title() == null || !titles.contains(key(citation, citation.title()))) {
            add(citation);
        }
    }

    void add(Trigger trigger) {
        triggers.add(trigger);
    }

    int triggerCount() {
        return triggers.size();
    }

    Trigger trigger(int index) {
        return triggers.get(index);
    }

    void replaceTrigger(int index, Trigger by) {
        triggers.set(index, by);
    }

    /** Keeps what the text of a provision gives to the items below it. */
    void add(Provision provision, Chapeau chapeau) {
        chapeaux.put(provision.id().eId(), chapeau);
    }

    /** What the nearest list above gives to a provision; text between the list and it would stop it. */
    @Nullable
    Chapeau given(Provision provision) {
        Provision at = policy.parent(provision).orElse(null);
        while (at != null) {
            Chapeau chapeau = chapeaux.get(at.id().eId());
            if (chapeau != null || !at.text().isBlank()) {
                return chapeau;
            }
            at = policy.parent(at).orElse(null);
        }
        return null;
    }

    /** Notes that a sentence is not searched. */
    void tooLong(Sentence sentence, int limit) {
        notes.add(Note.warning(
                "sentence-too-long",
                "A sentence of " + sentence.text().length() + " characters in "
                        + sentence.passage().provision().id().citation()
                        + " was not searched for duties; the limit is " + limit + ".",
                sentence.source()));
    }

    private void noteDanglingReferences() {
        for (Citation citation : citations) {
            if (citation.ref() != null && citation.target() == null) {
                notes.add(Note.warning(
                        "dangling-reference",
                        "'" + citation.ref() + "' in " + citation.provision().citation()
                                + " names no provision of this document.",
                        citation.span()));
            }
        }
    }

    /** All that was found, once the last provision is read. */
    Analysis analysis(Metadata metadata, Doubts.Collected doubts, Rules rules) {
        rules.closingSanctions.addTo(policy, triggers, chapeaux);
        noteDanglingReferences();
        notes.addAll(rules.doubts.of(doubts, metadata, duties));
        return new Analysis(policy, metadata, duties, responsibilities, triggers, citations, definitions, notes);
    }
}

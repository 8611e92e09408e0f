package org.tiaoli.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;

/** One reading of one policy, from the first provision to the last. Made for one call. */
final class Reading {

    private final Rules rules;
    private final Policy policy;
    private final Genre genre;
    private final Trace trace;

    /** Which provisions have items below them. */
    private final Set<ProvisionId> heads;

    private final Findings found;
    private final Citations cited;
    private final MetadataReader.Told told = new MetadataReader.Told();
    private final Doubts.Collected doubts;
    private boolean penal;

    /** The last responsibility of the paragraph before, if that belongs to a roster. */
    private @Nullable Responsibility roster;

    private List<String> addressees = List.of();

    Reading(Rules rules, Policy policy, Trace trace) {
        this.trace = trace;
        this.rules = rules;
        this.policy = policy;
        heads = heads(policy);
        genre = rules.genres.of(
                policy,
                () -> policy.provisions().stream()
                        .map(provision -> provision.text() + "\n")
                        .collect(Collectors.joining()));
        doubts = new Doubts.Collected(policy, genre);
        found = new Findings(policy);
        cited = new Citations(policy, rules.references);
    }

    Analysis analysis() {
        for (Provision provision : policy.provisions()) {
            Passage passage = rules.passage(provision, provision.body(), null, trace);
            rules.metadata.read(passage, told);
            if (provision.heading() != null && passage.text().length() > 0 && provision.level() == Level.SECTION) {
                rules.metadata.read(rules.passage(provision, provision.heading(), null, trace), told);
            }
            rules.doubts.read(passage, doubts);
            read(passage);
        }
        return found.analysis(rules.metadata.of(policy, genre, told), doubts, rules);
    }

    private void read(Passage passage) {
        Provision provision = passage.provision();
        if (provision.level().isContainer()) {
            penal = provision.heading() != null
                    && rules.penalHeadings.isIn(provision.heading().text());
        }
        if (provision.heading() != null && isNotice(provision)) {
            cited.find(rules.passage(provision, provision.heading(), null, trace))
                    .forEach(found::add);
        }
        if (provision.level() == Level.TABLE) {
            rules.tables.read(provision, genre != Genre.REPORT, cited, found, trace);
            return;
        }
        if (addressees.isEmpty() && !passage.text().isBlank()) {
            addressees = Addressees.of(provision, rules);
        }
        cited.find(passage).forEach(found::addNew);
        List<Responsibility> listed = listed(passage);
        listed.forEach(found::add);
        Chapeau given = found.given(provision);
        if (given == null) {
            given = rules.listedRoles.units(passage, listed);
        }
        if (given == null || given.kind() == Chapeau.Kind.DUTIES) {
            Chapeau named = rules.namedHeadings.of(provision, trace, rules);
            given = named == null ? given : named;
        }
        if (given != null && provision.text().isBlank() && provision.heading() != null && hasItems(provision)) {
            found.add(provision, given);
        }
        ProvisionReading.Place place = new ProvisionReading.Place(
                given,
                penal,
                genre == Genre.REPORT,
                hasItems(provision),
                addressees,
                genre == Genre.NOTICE && !isOfArticle(provision));
        new ProvisionReading(rules, passage, place, found).read();
    }

    /** Articles belong to the rule that a notice issues, and not to what it asks of its addressees. */
    private boolean isOfArticle(Provision provision) {
        return provision.level() == Level.ARTICLE
                || policy.parent(provision).filter(this::isOfArticle).isPresent();
    }

    /** What a paragraph lists, or who goes on with the roster of the one before it. */
    private List<Responsibility> listed(Passage passage) {
        List<Responsibility> listed = rules.listedRoles.find(passage);
        boolean paragraph = passage.provision().level() == Level.PARAGRAPH;
        if (listed.isEmpty() && roster != null && paragraph) {
            listed = rules.listedRoles.goesOn(passage, roster);
        }
        Responsibility last = listed.isEmpty() ? null : listed.get(listed.size() - 1);
        roster = last != null && paragraph && rules.listedRoles.isOffice(last) ? last : null;
        return listed;
    }

    private boolean hasItems(Provision provision) {
        return heads.contains(provision.id());
    }

    private static Set<ProvisionId> heads(Policy policy) {
        Set<ProvisionId> heads = new HashSet<>();
        for (Provision child : policy.provisions()) {
            ProvisionId parent = child.level() == Level.ITEM || child.level() == Level.SUBITEM ? child.parent() : null;
            if (parent != null) {
                heads.add(parent);
            }
        }
        return heads;
    }

    /** A cover notice: a paragraph at the top with number and title as its heading. */
    static boolean isNotice(Provision provision) {
        return provision.level() == Level.PARAGRAPH && provision.parent() == null && provision.heading() != null;
    }
}

package org.tiaoli.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;

/** One reading of one policy, from the first provision to the last. Made for one call. */
final class Reading {

    private final Rules rules;
    private final Policy policy;
    private final Genre genre;
    private final Findings found;
    private final Citations cited;
    private boolean penal;
    private List<String> addressees = List.of();

    Reading(Rules rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
        String text = policy.provisions().stream()
                .map(provision -> provision.text() + "\n")
                .collect(Collectors.joining());
        genre = rules.genres.of(policy, text);
        found = new Findings(policy);
        cited = new Citations(policy, rules.references);
    }

    Analysis analysis() {
        policy.provisions().forEach(this::read);
        return found.analysis(rules.metadata.read(policy, genre), rules);
    }

    private void read(Provision provision) {
        if (provision.level().isContainer()) {
            penal = provision.heading() != null
                    && rules.penalHeadings.isIn(provision.heading().text());
        }
        if (provision.heading() != null && isNotice(provision)) {
            cited.find(rules.passage(provision, provision.heading(), null)).forEach(found::add);
        }
        if (provision.level() == Level.TABLE) {
            rules.tables.read(provision, genre != Genre.REPORT, cited, found);
            return;
        }
        if (addressees.isEmpty() && !provision.text().isBlank()) {
            addressees = Addressees.of(provision, rules);
        }
        Passage passage = rules.passage(provision, provision.body(), null);
        cited.find(passage).forEach(found::addNew);
        List<Responsibility> listed = rules.listedRoles.find(passage);
        listed.forEach(found::add);
        Chapeau given = found.given(provision);
        if (given == null) {
            given = rules.listedRoles.units(passage, listed);
        }
        ProvisionReading.Place place =
                new ProvisionReading.Place(given, penal, genre == Genre.REPORT, hasItems(provision), addressees);
        new ProvisionReading(rules, passage, place, found).read();
    }

    private boolean hasItems(Provision provision) {
        return policy.children(provision).stream().anyMatch(c -> c.level() == Level.ITEM || c.level() == Level.SUBITEM);
    }

    /** A cover notice: a paragraph at the top with number and title as its heading. */
    static boolean isNotice(Provision provision) {
        return provision.level() == Level.PARAGRAPH && provision.parent() == null && provision.heading() != null;
    }
}

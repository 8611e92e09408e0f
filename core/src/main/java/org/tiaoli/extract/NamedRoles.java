package org.tiaoli.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds roles in the fixed forms that give them: 由X任组长, 组长由X担任, X牵头, X负总责. Immutable. */
final class NamedRoles {

    private static final String SENTENCE_ENDS = "。；;\n";

    private final Actors actors;
    private final WordList offices;
    private final WordList leads;
    private final WordList totals;
    private final WordList supports;
    private final WordList leading;
    private final WordList beforeLead;

    /** 由校长任组长: group 1 actors, 2 office; not 由主任…. */
    private final Form by;

    /** 组长由校长担任: group 1 office, 2 actors. */
    private final Form heldBy;

    /** 成员包括财务处、审计处: group 1 office, 2 actors. */
    private final Form madeOf;

    /** 成员是第一责任人: what is no actor. */
    private final WordList noHolders;

    /** 由财务处牵头, 财务处牵头: groups 1, 2 actors. */
    private final Form lead;

    /** 校长负总责. */
    private final Form total;

    NamedRoles(Words words, Actors actors) {
        this.actors = actors;
        offices = words.list("role-words", "office");
        leads = words.list("role-words", "lead");
        leading = words.sought("role-words", "lead");
        beforeLead = words.list("role-words", "before-lead");
        supports = words.sought("role-words", "support");
        totals = words.list("role-words", "total");
        by = words.form(
                "由([^，。；：]{1,40}?)(?<!主)" + words.list("role-words", "take-up").regex() + "(?!任)([^，。；、]{0,20}?"
                        + offices.regex() + ")(?!(?!的)\\p{IsHan})");
        heldBy = words.form(
                "([^，。；：、]{0,10}?" + words.list("role-words", "chair").regex() + ")由([^，。；：]{1,60}?)"
                        + words.list("role-words", "hold").regex());
        madeOf = words.form("^(" + words.list("role-words", "chair").regex() + ")"
                + words.list("role-words", "made-of").regex() + "([^，。；：]{2,80})$");
        noHolders = words.list("role-words", "no-holder");
        lead = words.form("由([^，。；：]{2,40}?)" + leads.regex() + "|^([^，。；：由]{2,40}?)" + leads.regex() + "$");
        total = words.form(totals.regex());
    }

    /** Gets what is found. */
    interface Sink {
        void add(String rule, String actor, String role, @Nullable String scope);
    }

    /** Does a clause give a role in one of these forms? */
    boolean isIn(Passage passage, int from, int to) {
        return by.isIn(passage, from, to)
                || heldBy.isIn(passage, from, to)
                || madeOf.isIn(passage, from, to)
                || leads.closes(passage.text(), from, to)
                || isSupport(passage, from, to)
                || totals.closes(passage.text(), from, to);
    }

    /** Is it worth looking for roles in the clauses of a sentence? */
    boolean mayBeIn(Passage passage, int from, int to) {
        return by.mayBeIn(passage, from, to)
                || heldBy.mayBeIn(passage, from, to)
                || madeOf.mayBeIn(passage, from, to)
                || lead.mayBeIn(passage, from, to)
                || total.mayBeIn(passage, from, to)
                || supports.isIn(passage, from, to);
    }

    /**
     * Finds the roles that a clause {@code [from, to)} gives.
     *
     * @param body the group that the sentence sets up; null where it sets up none
     */
    void find(Passage passage, int from, int to, @Nullable String body, Sink found) {
        for (Matcher m = by.find(passage, from, to); m != null; m = m.find() ? m : null) {
            String office = m.group(2);
            actors.holders(actors.names(m.group(1)), office)
                    .forEach(actor -> found.add(rule(office), actor, office, body));
        }
        for (Matcher m = heldBy.find(passage, from, to); m != null; m = m.find() ? m : null) {
            String office = m.group(1);
            actors.names(m.group(2)).forEach(actor -> found.add(rule(office), actor, office, body));
        }
        Matcher made = madeOf.find(passage, from, to);
        if (made != null && !noHolders.closes(made.group(2))) {
            String office = made.group(1);
            actors.names(made.group(2)).forEach(actor -> found.add(rule(office), actor, office, body));
        }
        supports(passage, from, to, found);
        leads(passage, from, to, found);
        total(passage, from, to, found);
    }

    private String rule(String office) {
        return offices.line(offices.before(office, 0, office.length())).id();
    }

    /** 审计处、资产处配合: does the clause only name who helps the one that leads? */
    boolean isSupport(Passage passage, int from, int to) {
        String word = supports.before(passage.text(), from, to);
        int end = to - word.length();
        return !word.isEmpty() && end > from && isBehindLead(passage, from) && actors.areNames(passage, from, end);
    }

    /** Does someone lead in the sentence in front of this offset? */
    private boolean isBehindLead(Passage passage, int at) {
        int start = at;
        while (start > 0 && SENTENCE_ENDS.indexOf(passage.text().charAt(start - 1)) < 0) {
            start--;
        }
        return leading.isIn(passage, start, at);
    }

    private void supports(Passage passage, int from, int to, Sink found) {
        if (isSupport(passage, from, to)) {
            String word = supports.before(passage.text(), from, to);
            actors.names(passage.text().substring(from, to - word.length()))
                    .forEach(actor -> found.add(supports.line(word).id(), actor, word, null));
        }
    }

    private void leads(Passage passage, int from, int to, Sink found) {
        Matcher m = lead.find(passage, from, to);
        if (m != null) {
            String whole = m.group(1) != null ? m.group(1) : m.group(2);
            String printed = whole.substring(
                    0,
                    whole.length() - beforeLead.before(whole, 0, whole.length()).length());
            String word = leads.before(passage.text(), from, m.end());
            actors.names(printed).forEach(actor -> found.add(leads.line(word).id(), actor, word, null));
        }
    }

    private void total(Passage passage, int from, int to, Sink found) {
        Matcher m = total.find(passage, from, to);
        if (m != null && m.start() > from) {
            String text = passage.text();
            Matcher matter = RoleRelations.OF_MATTER.matcher(text).region(from, m.start());
            boolean of = matter.find();
            String printed = text.substring(from, of ? matter.start() : m.start());
            String rule = totals.line(m.group()).id();
            actors.printed(printed)
                    .forEach(actor -> found.add(rule, actor, m.group().substring(1), of ? matter.group(1) : null));
        }
    }
}

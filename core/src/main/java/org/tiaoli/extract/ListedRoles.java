package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.text.Span;

/** Finds roles that a passage lists: 组长：…, （牵头单位：…；责任单位：…）. Immutable. */
final class ListedRoles {

    /** 组　长：张某、李某: group 1 role, 2 actors. */
    private static final String LISTED =
            "(\\p{IsHan}(?:[ \\t　]{0,4}\\p{IsHan}){1,7})[ \\t　]?[：:]((?:[^；;。）)\\n：:（(]|[（(][^（）()\\n]{0,12}[）)]){2,240})";

    private static final Pattern GAPS = Pattern.compile("[ \\t　]+");

    private static final String BLANKS = " \t　";

    /** So many characters a label has at most, and so many blanks stand between two of them. */
    private static final int LONGEST_LABEL = 8;

    private static final int LONGEST_GAP = 4;

    /** A line with one more person of a role has at most so many characters. */
    private static final int LONGEST_LINE = 40;

    private final Roles roles;
    private final RosterNames names;
    private final WordList labels;
    private final WordList units;
    private final WordList helping;
    private final Form listed;
    private final Rule dutyOfUnits;

    ListedRoles(Words words, Roles roles) {
        this.roles = roles;
        names = new RosterNames(roles.actors());
        labels = words.list("roles");
        units = words.list("role-words", "unit");
        helping = words.list("role-words", "helping");
        listed = words.form(LISTED);
        dutyOfUnits = words.grammar("duty.units");
    }

    /** All responsibilities that the passage lists, each once. */
    List<Responsibility> find(Passage passage) {
        String text = passage.text();
        Matcher m = listed.mayBeIn(passage, 0, text.length()) ? next(null, text, 0) : null;
        if (m == null) {
            return List.of();
        }
        Map<String, Responsibility> found = new LinkedHashMap<>();
        String group = roles.body(passage, 0, text.length());
        while (m != null) {
            String label = GAPS.matcher(m.group(1)).replaceAll("");
            Entry role = role(label);
            int end = withoutLabel(text, m.start(2), m.end());
            if (role != null && !role.meaning().equals("load")) {
                Span span = passage.source(m.start(1), end);
                String scope = role.meaning().equals("group") ? group : null;
                String printed = text.substring(m.start(2), end);
                Listing listing = new Listing(
                        passage, span, role, GAPS.matcher(m.group(1)).find() ? m.group(1) : role.pattern(), scope);
                names.of(printed).forEach(actor -> add(found, listing, actor));
                end = addLines(found, listing, end);
            }
            m = next(m, text, Math.max(end, m.end(1) + 1));
        }
        return new ArrayList<>(found.values());
    }

    /** At the next role listed from {@code from} on; only what stands in front of a colon is tried. */
    private @Nullable Matcher next(@Nullable Matcher known, String text, int from) {
        Matcher m = known == null ? listed.in(text) : known;
        for (int colon = from; colon < text.length(); colon++) {
            if (text.charAt(colon) == '：' || text.charAt(colon) == ':') {
                int start = labelStart(text, from, colon);
                if (start < colon && m.region(start, text.length()).lookingAt()) {
                    return m;
                }
            }
        }
        return null;
    }

    /** Where a label begins at the earliest that ends in front of a colon; the colon where none does. */
    private static int labelStart(String text, int from, int colon) {
        int start = colon;
        int gap = 0;
        int characters = 0;
        for (int at = colon; at > from && characters < LONGEST_LABEL && gap <= LONGEST_GAP; ) {
            int c = text.codePointBefore(at);
            at -= Character.charCount(c);
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                start = at;
                gap = 0;
                characters++;
            } else if (BLANKS.indexOf(c) >= 0 && (characters > 0 || gap == 0)) {
                gap++;
            } else {
                break;
            }
        }
        return start;
    }

    /**
     * One role of a list.
     *
     * @param span    of its first line
     * @param printed the role as printed
     */
    private record Listing(
            Passage passage,
            Span span,
            Entry role,
            String printed,
            @Nullable String scope) {}

    private static void add(Map<String, Responsibility> found, Listing listing, String actor) {
        found.putIfAbsent(
                actor + "\t" + listing.printed(),
                new Responsibility(
                        listing.passage().provision().id(),
                        listing.span(),
                        listing.role().id(),
                        Confidence.STATED,
                        actor,
                        listing.printed(),
                        listing.scope(),
                        null));
    }

    /** Adds the persons of the lines below that carry no role of their own; gives the end of the last. */
    private int addLines(Map<String, Responsibility> found, Listing listing, int end) {
        String text = listing.passage().text();
        int last = end;
        while (last < text.length() && text.charAt(last) == '\n') {
            int next = text.indexOf('\n', last + 1);
            String line = text.substring(last + 1, next < 0 ? text.length() : next);
            if (line.length() > LONGEST_LINE
                    || line.indexOf('：') >= 0
                    || line.indexOf(':') >= 0
                    || !names.goesOn(line)) {
                break;
            }
            names.of(line).forEach(actor -> add(found, listing, actor));
            last = next < 0 ? text.length() : next;
        }
        return last;
    }

    /**
     * The holder that a paragraph names by itself below the role of a roster; empty where it is something else.
     *
     * @param above the last responsibility of the paragraph before
     */
    List<Responsibility> goesOn(Passage passage, Responsibility above) {
        String line = passage.text().strip();
        if (line.length() > LONGEST_LINE || !names.isHolder(line)) {
            return List.of();
        }
        return List.of(new Responsibility(
                passage.provision().id(),
                passage.source(0, passage.text().length()),
                above.rule(),
                Confidence.INHERITED,
                line,
                above.role(),
                above.scope(),
                null));
    }

    /** Does a role belong to a group, so that a roster may list its holders line by line? */
    boolean isOffice(Responsibility responsibility) {
        Entry role = role(GAPS.matcher(responsibility.role()).replaceAll(""));
        return role != null && role.meaning().equals("group");
    }

    /** 安监科，配合部门：各车间: where the actors end, if the label of the next role stands behind them. */
    private static int withoutLabel(String text, int from, int end) {
        if (end >= text.length() || text.charAt(end) != '：' && text.charAt(end) != ':') {
            return end;
        }
        int comma = Math.max(text.lastIndexOf('，', end), text.lastIndexOf(',', end));
        return comma > from ? comma : end;
    }

    /** The role that a label ends in; null where it ends in none. */
    private @Nullable Entry role(String label) {
        String role = labels.before(label, 0, label.length());
        return role.isEmpty() ? null : labels.line(role);
    }

    /** What （责任单位：…） gives to the duties in front of it, as a table's cell does; null where none but helpers are listed. */
    @Nullable
    Chapeau units(Passage passage, List<Responsibility> listed) {
        if (listed.isEmpty()) {
            return null;
        }
        List<String> names = listed.stream()
                .filter(responsibility -> units.isIn(responsibility.role()) && !helping.isIn(responsibility.role()))
                .map(Responsibility::actor)
                .toList();
        return names.isEmpty() || !dutyOfUnits.mayHold(passage)
                ? null
                : Chapeau.ofDuties(names, Modality.OBLIGATION, dutyOfUnits.id());
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Collects what was considered in the passages of a policy and became no finding. Made for one policy. */
final class DroppedThings {

    /** A word that holds a modal begins at most so far in front of it, and ends at most so far behind it. */
    private static final int LONGEST_WORD = 8;

    private final Lexicon lexicon;
    private final Words words;
    private final FoundSpans found;
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<Span> used = new HashSet<>();

    DroppedThings(Lexicon lexicon, Words words, Analysis analysis, Trace trace) {
        this.lexicon = lexicon;
        this.words = words;
        this.found = new FoundSpans(analysis);
        for (Duty duty : analysis.duties()) {
            Trace.Made made = trace.made(duty);
            if (made != null && made.from().modal() != null) {
                Span span = made.from().modal().span();
                used.add(made.passage().source(span.start(), span.end()));
            }
        }
    }

    /** All of it, in document order. */
    List<Dropped> of(List<Trace.Page> pages) {
        for (Trace.Page page : pages) {
            modals(page);
            drops(page);
            for (LexiconLine line : lexicon.switchedOff()) {
                switchedOff(page.passage, line);
            }
        }
        dropped.sort((a, b) -> a.span().compareTo(b.span()));
        return dropped;
    }

    private void modals(Trace.Page page) {
        Passage passage = page.passage;
        for (Match<Entry> match :
                passage.longest(words.modals, 0, passage.text().length())) {
            Span at = match.span();
            if (!used.contains(passage.source(at.start(), at.end()))) {
                add(Dropped.Kind.DUTY, passage, at, line(match.value().id()), reason(page, at));
            }
        }
    }

    private String reason(Trace.Page page, Span at) {
        String word = page.words.get(at);
        if (word != null) {
            return word.equals(Modals.LONGER_WORD) ? word + around(page.passage, at) : word;
        }
        String stretch = page.reason(at);
        if (stretch != null) {
            return stretch;
        }
        Span source = page.passage.source(at.start(), at.end());
        return found.hold(Dropped.Kind.DUTY, source)
                ? "it stands behind the word that governs its clause"
                : "nothing around it lays down an act";
    }

    /** The word that holds a stretch: 应急. */
    private static String around(Passage passage, Span at) {
        int from = Math.max(0, at.start() - LONGEST_WORD);
        int to = Math.min(passage.text().length(), at.end() + LONGEST_WORD);
        for (int start = from; start <= at.start(); start++) {
            int end = passage.wordEnd(start);
            if (end >= at.end() && end <= to) {
                return ", " + passage.text().substring(start, end);
            }
        }
        return "";
    }

    private void drops(Trace.Page page) {
        for (Trace.Drop drop : page.drops.keySet()) {
            Span source = page.passage.source(drop.span().start(), drop.span().end());
            if (!found.overlap(drop.kind(), source)) {
                Entry entry = drop.line();
                add(drop.kind(), page.passage, drop.span(), entry == null ? null : line(entry.id()), drop.reason());
            }
        }
    }

    /** Where a line that is switched off would have been looked at. */
    private void switchedOff(Passage passage, LexiconLine line) {
        String reason = "it is switched off by " + line.place();
        Entry entry = line.entry();
        if (!lexicon.isOfRules(line.list())) {
            String text = passage.text();
            for (int at = text.indexOf(entry.pattern()); at >= 0; at = text.indexOf(entry.pattern(), at + 1)) {
                add(kind(line), passage, new Span(at, at + entry.pattern().length()), line, reason);
            }
            return;
        }
        Pattern pattern = RuleList.compiled(entry);
        for (Sentence sentence : Sentence.of(passage)) {
            if (pattern.matcher(sentence.text()).find() && !found.overlap(kind(line), sentence.source())) {
                add(kind(line), passage, new Span(sentence.start(), sentence.end()), line, reason);
            }
        }
    }

    private static Dropped.Kind kind(LexiconLine line) {
        String id = line.entry().id();
        String sort = switch (line.list()) {
            case "modals" -> "duty";
            case "roles", "role-words" -> "responsibility";
            case "sanctions", "held" -> "trigger";
            default -> id.startsWith("role.") ? "responsibility" : id.substring(0, Math.max(0, id.indexOf('.')));
        };
        for (Dropped.Kind kind : Dropped.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(sort)) {
                return kind;
            }
        }
        return Dropped.Kind.PART;
    }

    private void add(Dropped.Kind kind, Passage passage, Span at, @Nullable LexiconLine line, String reason) {
        Span source = passage.source(at.start(), at.end());
        dropped.add(new Dropped(kind, passage.provision().id(), source, at.in(passage.text()), line, reason));
    }

    private @Nullable LexiconLine line(String id) {
        return lexicon.line(id).orElse(null);
    }
}

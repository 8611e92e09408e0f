package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.nlp.Phrases;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Note;

/** Tells what a reader should look at twice: misread words, names and dates that do not fit together. Immutable. */
final class Doubts {

    private static final String STRAY_STOP = "\\p{IsHan}[.．]\\p{IsHan}";

    private final Genres genres;
    private final Phrases<Entry> misreadings;
    private final Form strayStop;
    private final RuleList practices;
    private final WordList titleWords;

    /** 本实施细则: group 1 what the text calls itself. */
    private final Form self;

    Doubts(Words words, Genres genres) {
        this.genres = genres;
        misreadings = words.phrases("misreadings");
        practices = words.rules("genre-signs", "practice");
        titleWords = words.list("self-words", "title");
        strayStop = words.form(STRAY_STOP);
        self = words.form("本(?:实施|管理|暂行)?(" + titleWords.regex() + ")(?![律定规院])");
    }

    /** Doubts about the texts of the provisions of one policy. Made for one reading. */
    static final class Collected {

        private final Policy policy;
        private final String title;
        private final boolean report;
        private final List<Note> notes = new ArrayList<>();
        private boolean practice;

        Collected(Policy policy, Genre genre) {
            this.policy = policy;
            title = policy.titleText();
            report = genre == Genre.REPORT;
        }
    }

    /** Reads the text of the next provision. */
    void read(Passage passage, Collected collected) {
        misread(passage, collected.notes);
        selfName(collected.title, passage, collected.notes);
        collected.practice |=
                collected.report && practices.isIn(passage, 0, passage.text().length());
    }

    /** Notes on a policy whose findings are known, in document order. */
    List<Note> of(Collected read, Metadata metadata, List<Duty> duties) {
        List<Note> notes = new ArrayList<>();
        genre(read.policy, metadata, notes);
        notes.addAll(read.notes);
        if (read.practice) {
            notes.add(Note.info(
                    "report-no-duties",
                    "The document is a report: what it says of 应当, 负责 or 每月 tells a practice and is no duty.",
                    null));
        }
        if ("on-issue".equals(metadata.effective()) && metadata.issued() == null) {
            notes.add(Note.info(
                    "metadata-missing",
                    "The document is in force from its issue, but no date of issue is printed.",
                    null));
        }
        duties.forEach(duty -> frequency(duty, notes));
        return notes;
    }

    private void genre(Policy policy, Metadata metadata, List<Note> notes) {
        Excerpt title = policy.title();
        Genre called = genres.ofTitle(policy.titleText());
        if (title != null && called != Genre.OTHER && called != metadata.genre()) {
            notes.add(Note.info(
                    "genre-title-mismatch",
                    "The title says " + called.jsonName() + ", the text is "
                            + metadata.genre().jsonName() + ".",
                    title.span()));
        }
    }

    private void misread(Passage passage, List<Note> notes) {
        Provision provision = passage.provision();
        int end = passage.text().length();
        for (Match<Entry> match : passage.longest(misreadings, 0, end)) {
            notes.add(Note.warning(
                    "ocr-suspect",
                    "'" + match.value().pattern() + "' in " + provision.id().citation() + " probably stands for '"
                            + match.value().meaning() + "'.",
                    passage.source(match.span().start(), match.span().end())));
        }
        for (Matcher stop = strayStop.find(passage, 0, end); stop != null; stop = stop.find() ? stop : null) {
            notes.add(Note.warning(
                    "ocr-suspect",
                    "A full stop stands inside '" + stop.group() + "' in "
                            + provision.id().citation() + ".",
                    passage.source(stop.start(), stop.end())));
        }
    }

    private void selfName(String title, Passage passage, List<Note> notes) {
        Matcher m = self.find(passage, 0, passage.text().length());
        for (m = m != null && titleWords.isIn(title) ? m : null; m != null; m = m.find() ? m : null) {
            if (!title.contains(m.group(1))) {
                notes.add(Note.warning(
                        "self-name-mismatch",
                        passage.provision().id().citation() + " says '" + m.group() + "', the title says '" + title
                                + "'.",
                        passage.source(m.start(), m.end())));
                return;
            }
        }
    }

    private static void frequency(Duty duty, List<Note> notes) {
        Frequency frequency = duty.frequency();
        if (frequency != null
                && frequency.kind() == Frequency.Kind.PERIODIC
                && frequency.text().endsWith("定期")) {
            notes.add(Note.info(
                    "frequency-ambiguous",
                    "'" + frequency.text() + "' in " + duty.provision().citation()
                            + " gives no number; it is read as at least once.",
                    duty.span()));
        }
    }
}

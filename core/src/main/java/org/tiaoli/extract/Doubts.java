package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** Tells what a reader should look at twice: misread words, names and dates that do not fit together. Immutable. */
final class Doubts {

    private static final Pattern STRAY_STOP = Pattern.compile("\\p{IsHan}[.．]\\p{IsHan}");

    private final Genres genres;
    private final PhraseMatcher<Entry> misreadings;
    private final RuleList practices;
    private final WordList titleWords;

    /** 本实施细则: group 1 what the text calls itself. */
    private final Pattern self;

    Doubts(Words words, Genres genres) {
        this.genres = genres;
        misreadings = words.matcher("misreadings");
        practices = words.rules("genre-signs", "practice");
        titleWords = words.list("self-words", "title");
        self = Pattern.compile("本(?:实施|管理|暂行)?(" + titleWords.regex() + ")(?![律定规院])");
    }

    /** Notes on a policy whose findings are known, in document order. */
    List<Note> of(Policy policy, Metadata metadata, List<Duty> duties) {
        List<Note> notes = new ArrayList<>();
        genre(policy, metadata, notes);
        boolean practice = false;
        for (Provision provision : policy.provisions()) {
            String text = provision.text();
            misread(provision, text, notes);
            selfName(policy.titleText(), provision, text, notes);
            practice |= metadata.genre() == Genre.REPORT && practices.isIn(text);
        }
        if (practice) {
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

    private void misread(Provision provision, String text, List<Note> notes) {
        for (Match<Entry> match : misreadings.longest(text)) {
            notes.add(Note.warning(
                    "ocr-suspect",
                    "'" + match.value().pattern() + "' in " + provision.id().citation() + " probably stands for '"
                            + match.value().meaning() + "'.",
                    provision.body().toSource(match.span())));
        }
        Matcher stop = STRAY_STOP.matcher(text);
        while (stop.find()) {
            notes.add(Note.warning(
                    "ocr-suspect",
                    "A full stop stands inside '" + stop.group() + "' in "
                            + provision.id().citation() + ".",
                    provision.body().toSource(new Span(stop.start(), stop.end()))));
        }
    }

    private void selfName(String title, Provision provision, String text, List<Note> notes) {
        if (!titleWords.isIn(title)) {
            return;
        }
        Matcher m = self.matcher(text);
        while (m.find()) {
            if (!title.contains(m.group(1))) {
                notes.add(Note.warning(
                        "self-name-mismatch",
                        provision.id().citation() + " says '" + m.group() + "', the title says '" + title + "'.",
                        provision.body().toSource(new Span(m.start(), m.end()))));
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

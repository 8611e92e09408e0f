package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.PhraseMatcher;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** Tells what a reader should look at twice: misread words, names and dates that do not fit together. */
final class Doubts {

    /** 本实施细则: group 1 what the text calls itself. */
    private static final Pattern SELF = Pattern.compile("本(?:实施|管理|暂行)?(细则|办法|条例|规定|方案|规则|制度|规程)(?![律定规院])");

    private static final Pattern STRAY_STOP = Pattern.compile("\\p{IsHan}[.．]\\p{IsHan}");
    private static final Pattern NORM = Pattern.compile("应当|必须|不得|严禁|负责|每[年月季周半]");

    private final Genres genres;
    private final PhraseMatcher<Entry> misreadings;

    Doubts(Lexicon lexicon, Genres genres) {
        this.genres = genres;
        Map<String, Entry> words = new LinkedHashMap<>();
        lexicon.list("misreadings").forEach(entry -> words.put(entry.pattern(), entry));
        misreadings = new PhraseMatcher<>(words);
    }

    /** Notes on a policy whose findings are known, in document order. */
    List<Note> of(Policy policy, Metadata metadata, List<Duty> duties) {
        List<Note> notes = new ArrayList<>();
        title(policy, metadata, notes);
        boolean norms = false;
        for (Provision provision : policy.provisions()) {
            String text = provision.text();
            misread(provision, text, notes);
            selfName(policy.titleText(), provision, text, notes);
            norms |= metadata.genre() == Genre.REPORT && NORM.matcher(text).find();
        }
        if (norms) {
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
        for (Duty duty : duties) {
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
        return notes;
    }

    private void title(Policy policy, Metadata metadata, List<Note> notes) {
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
        for (PhraseMatcher.Match<Entry> match : misreadings.longest(text)) {
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

    private static void selfName(String title, Provision provision, String text, List<Note> notes) {
        Matcher self = SELF.matcher(text);
        if (title.isEmpty() || !title.matches(".*(?:细则|办法|条例|规定|方案|规则|制度|规程).*")) {
            return;
        }
        while (self.find()) {
            if (!title.contains(self.group(1))) {
                notes.add(Note.warning(
                        "self-name-mismatch",
                        provision.id().citation() + " says '" + self.group() + "', the title says '" + title + "'.",
                        provision.body().toSource(new Span(self.start(), self.end()))));
                return;
            }
        }
    }
}

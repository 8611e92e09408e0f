package org.tiaoli.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;

/** Reads what a document says about itself: number, issuer, dates, who interprets it. Immutable. */
final class MetadataReader {

    private static final String SENTENCE_ENDS = "。\n";
    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》");

    /** 由办公室负责解释: group 1 who. */
    private static final String INTERPRETER = "由([^，。；]{2,60}?)(?:承担|负责)[^，。；]{0,12}解释";

    private final Making making;
    private final Issuing issuing;
    private final WordList trials;
    private final WordList repealing;

    /** 自发布之日起施行: group 1 when. */
    private final Form effective;

    private final Form interpreter;

    /** 本办法发布: on the day of issue. */
    private final Pattern onIssue;

    MetadataReader(Words words, Making making) {
        this.making = making;
        issuing = new Issuing(words);
        trials = words.list("document-words", "trial");
        repealing = words.sought("document-words", "repeal");
        interpreter = words.form(INTERPRETER);
        effective = words.form("自([^，。；]{1,30}?)(?:之日)?起(?:开始|正式|试)?"
                + words.list("document-words", "force").regex());
        onIssue = Pattern.compile("(?:本[\\p{IsHan}]{1,6})?"
                + words.list("document-words", "issue").regex());
    }

    /**
     * @param told what all its provisions tell
     */
    Metadata of(Policy policy, Genre genre, Told told) {
        String title = policy.titleText();
        Margins margins = Margins.of(policy);
        Issuing.Issue issue = issuing.issue(margins);
        return new Metadata(
                title.isEmpty() ? null : title,
                issuing.number(margins),
                issue.issuer(),
                issue.date(),
                told.effective,
                told.interpreter,
                genre,
                trials.isIn(title),
                issuing.amended(margins),
                List.copyOf(told.basis),
                List.copyOf(told.repeals));
    }

    /** What the provisions of one text tell of it. Made for one reading. */
    static final class Told {

        private @Nullable String effective;
        private @Nullable String interpreter;
        private final Set<String> basis = new LinkedHashSet<>();
        private final Set<String> repeals = new LinkedHashSet<>();
    }

    /** Reads the text of the next provision. */
    void read(Passage passage, Told told) {
        int end = passage.text().length();
        boolean worth = effective.mayBeIn(passage, 0, end)
                || interpreter.mayBeIn(passage, 0, end)
                || repealing.isIn(passage, 0, end)
                || making.mayBeToldIn(passage);
        int from = 0;
        for (int i = 0; i <= end && worth; i++) {
            if (i == end || SENTENCE_ENDS.indexOf(passage.text().charAt(i)) >= 0) {
                read(passage, from, i, told);
                from = i + 1;
            }
        }
    }

    private void read(Passage passage, int from, int to, Told told) {
        String date = effective(passage, from, to);
        told.effective = date == null ? told.effective : date;
        Matcher by = interpreter.find(passage, from, to);
        told.interpreter = by == null ? told.interpreter : by.group(1);
        if (repealing.isIn(passage, from, to)) {
            addRepealed(passage.text().substring(from, to), told);
        }
        if (making.isToldIn(passage, from, to)) {
            addTitles(passage.text().substring(from, to), told.basis);
        }
    }

    /** The titles of a sentence that says so outside of them, and not by 《关于废止…的决定》. */
    private void addRepealed(String sentence, Told told) {
        if (repealing.isIn(TITLE.matcher(sentence).replaceAll(""))) {
            addTitles(sentence, told.repeals);
        }
    }

    private static void addTitles(String sentence, Set<String> titles) {
        Matcher m = TITLE.matcher(sentence);
        while (m.find()) {
            titles.add(m.group(1));
        }
    }

    /** From when a text is in force: an ISO date or {@code on-issue}; null where the sentence does not say. */
    private @Nullable String effective(Passage passage, int from, int to) {
        Matcher m = effective.find(passage, from, to);
        if (m == null) {
            return null;
        }
        String when = m.group(1);
        return onIssue.matcher(when).lookingAt() ? "on-issue" : PrintedDates.first(when);
    }
}

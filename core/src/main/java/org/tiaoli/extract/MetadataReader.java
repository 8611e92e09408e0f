package org.tiaoli.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;

/** Reads what a document says about itself: number, issuer, dates, who interprets it. Immutable. */
final class MetadataReader {

    private static final Pattern SENTENCE_END = Pattern.compile("[。\\n]");
    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》");

    /** 由办公室负责解释: group 1 who. */
    private static final Pattern INTERPRETER = Pattern.compile("由([^，。；]{2,60}?)(?:承担|负责)[^，。；]{0,12}解释");

    private final Making making;
    private final Issuing issuing;
    private final WordList trials;
    private final WordList repealing;

    /** 自发布之日起施行: group 1 when. */
    private final Pattern effective;

    /** 本办法发布: on the day of issue. */
    private final Pattern onIssue;

    MetadataReader(Words words, Making making) {
        this.making = making;
        issuing = new Issuing(words);
        trials = words.list("document-words", "trial");
        repealing = words.list("document-words", "repeal");
        effective = Pattern.compile("自([^，。；]{1,30}?)(?:之日)?起(?:开始|正式|试)?"
                + words.list("document-words", "force").regex());
        onIssue = Pattern.compile("(?:本[\\p{IsHan}]{1,6})?"
                + words.list("document-words", "issue").regex());
    }

    Metadata read(Policy policy, Genre genre) {
        String title = policy.titleText();
        String since = null;
        String interpreter = null;
        Set<String> repeals = new LinkedHashSet<>();
        Set<String> basis = new LinkedHashSet<>();
        for (Provision provision : policy.provisions()) {
            for (String sentence : SENTENCE_END.split(provision.text())) {
                String date = effective(sentence);
                since = date == null ? since : date;
                Matcher by = INTERPRETER.matcher(sentence);
                interpreter = sentence.contains("解释") && by.find() ? by.group(1) : interpreter;
                if (repealing.isIn(sentence)) {
                    addTitles(sentence, repeals);
                }
                if (making.isToldIn(sentence)) {
                    addTitles(sentence, basis);
                }
            }
        }
        Margins margins = Margins.of(policy);
        Issuing.Issue issue = issuing.issue(margins);
        return new Metadata(
                title.isEmpty() ? null : title,
                issuing.number(margins),
                issue.issuer(),
                issue.date(),
                since,
                interpreter,
                genre,
                trials.isIn(title),
                issuing.amended(margins),
                List.copyOf(basis),
                List.copyOf(repeals));
    }

    private static void addTitles(String sentence, Set<String> titles) {
        Matcher m = TITLE.matcher(sentence);
        while (m.find()) {
            titles.add(m.group(1));
        }
    }

    /** From when a text is in force: an ISO date or {@code on-issue}; null where the sentence does not say. */
    private @Nullable String effective(String sentence) {
        Matcher m = effective.matcher(sentence);
        if (!sentence.contains("起") || !m.find()) {
            return null;
        }
        String when = m.group(1);
        return onIssue.matcher(when).lookingAt() ? "on-issue" : PrintedDates.first(when);
    }
}

package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.LexiconException;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Regular expressions that mean one thing, with the lexicon lines they come from. Immutable. */
final class RuleList {

    private final List<Entry> lines;
    private final int[] groups;
    private final Form any;

    /**
     * @param forms makes a form of a regular expression
     * @throws LexiconException when a line is no regular expression
     */
    RuleList(List<Entry> lines, Function<String, Form> forms) {
        this.lines = List.copyOf(lines);
        this.groups = new int[lines.size()];
        int group = 1;
        for (int i = 0; i < groups.length; i++) {
            groups[i] = group;
            group += 1 + compiled(lines.get(i)).matcher("").groupCount();
        }
        any = forms.apply(
                lines.isEmpty()
                        ? "(?!)"
                        : lines.stream().map(line -> "(" + line.pattern() + ")").collect(Collectors.joining("|")));
    }

    static Pattern compiled(Entry line) {
        try {
            return Pattern.compile(line.pattern());
        } catch (PatternSyntaxException e) {
            throw new LexiconException(
                    "The line " + line.id() + " holds no regular expression: " + e.getDescription() + ".", e);
        }
    }

    /** Does one of the rules match somewhere in the text? */
    boolean isIn(String text) {
        return any.isIn(text);
    }

    /** Does one of the rules match somewhere in {@code [from, to)}? */
    boolean isIn(Passage passage, int from, int to) {
        return any.isIn(passage, from, to);
    }

    /** The line of the first rule that matches in the text; null where none does. */
    @Nullable
    Entry first(String text) {
        Matcher m = any.find(text);
        return m == null ? null : line(m);
    }

    /** Where the rules match, in order, none overlapping another. */
    List<Match<Entry>> all(String text) {
        Matcher m = any.find(text);
        if (m == null) {
            return List.of();
        }
        List<Match<Entry>> found = new ArrayList<>();
        for (; m != null; m = any.next(m, text)) {
            found.add(new Match<>(new Span(m.start(), m.end()), line(m)));
        }
        return found;
    }

    private Entry line(Matcher m) {
        int at = 0;
        while (at + 1 < groups.length && m.start(groups[at]) < 0) {
            at++;
        }
        return lines.get(at);
    }
}

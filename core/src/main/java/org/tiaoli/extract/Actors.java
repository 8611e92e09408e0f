package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tiaoli.extract.Bearers.Phrase;

/** Reads who carries a responsibility from what stands in front of it. Immutable. */
final class Actors {

    /** Names of two characters or more, with titles. */
    private static final Pattern NAMES = Pattern.compile("[\\p{IsHan}·]{2,14}(?:、[\\p{IsHan}·]{2,14}){0,40}");

    private final Bearers bearers;
    private final WordList leading;
    private final WordList trailing;
    private final WordList secretaries;
    private final WordList heads;
    private final WordList deputies;
    private final WordList shared;

    Actors(Words words, Bearers bearers) {
        this.bearers = bearers;
        leading = words.list("role-words", "leading");
        trailing = words.list("role-words", "trailing");
        secretaries = words.list("role-words", "secretary");
        heads = words.list("role-words", "head");
        shared = words.list("role-words", "shared");
        deputies = words.list("role-words", "deputy");
    }

    /** The actors printed in {@code [from, to)} of a passage, between 明确 and 应当; empty where nobody is. */
    List<String> in(Passage passage, int from, int to) {
        String text = passage.text();
        int start = from < to && text.charAt(from) == '由' ? from + 1 : from;
        int stop = withoutTrailing(text, start, to);
        start += start < stop ? leading.at(text.substring(start, stop), 0).length() : 0;
        if (start >= stop) {
            return List.of();
        }
        if (bearers.endsAt(passage, start, stop)) {
            return withSharedHead(bearers.names(passage, new Phrase(start, stop)), text.substring(start, stop));
        }
        if (text.charAt(stop - 1) == '”') {
            return List.of(text.substring(start, stop));
        }
        return heading(passage, start, stop);
    }

    private int withoutTrailing(String text, int start, int to) {
        int stop = to;
        String word = trailing.before(text, start, stop);
        while (!word.isEmpty()) {
            stop -= word.length();
            word = trailing.before(text, start, stop);
        }
        return stop;
    }

    /** Who stands at the head of {@code [from, to)}. */
    List<String> heading(Passage passage, int from, int to) {
        Phrase head = bearers.head(passage, from, to);
        return head == null ? List.of() : bearers.names(passage, head);
    }

    /** 项目经理： as the label of what follows; who stands at the head of a longer clause. */
    List<String> label(Passage passage, int from, int to) {
        return areNames(passage, from, to) ? bearers.names(passage, new Phrase(from, to)) : heading(passage, from, to);
    }

    /** Who is named in front of an office, with a title or without: 张某、李某为成员; empty where no names can stand. */
    List<String> persons(String text, int from, int to) {
        String printed = text.substring(from, Math.max(from, to));
        String names = printed.substring(leading.at(printed, 0).length());
        return NAMES.matcher(names).matches() ? List.of(names.split("、")) : List.of();
    }

    /** Who holds an office: 党组书记、局长 in front of 组长 are the titles of one person. */
    List<String> holders(List<String> names, String office) {
        boolean one = names.size() == 2
                && !deputies.opens(office)
                && secretaries.closes(names.get(0))
                && heads.closes(names.get(1));
        return one ? List.of(String.join("、", names)) : names;
    }

    /** The names of a printed phrase; heads in front of a person belong to that person's. */
    List<String> names(String printed) {
        return withSharedHead(bearers.names(printed), printed);
    }

    /** 财务处、审计处负责人: units in front of the one who heads them all are one name. */
    List<String> withSharedHead(List<String> names, String printed) {
        List<String> joined = new ArrayList<>();
        int from = 0;
        int first = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int start = Math.max(from, printed.indexOf(name, from));
            boolean heads = i > first && shared.closes(name);
            if (heads) {
                joined.subList(joined.size() - (i - first), joined.size()).clear();
                int opening = printed.lastIndexOf(names.get(first), start);
                joined.add(printed.substring(Math.max(0, opening), Math.min(printed.length(), start + name.length())));
            } else {
                joined.add(name);
            }
            first = bearers.isUnit(name) ? first : i + 1;
            from = start + name.length();
        }
        return joined;
    }

    /** Is the stretch nothing but names of those who can bear a duty? */
    boolean areNames(Passage passage, int from, int end) {
        return bearers.endsAt(passage, from, end) && bearers.areNames(passage, new Phrase(from, end));
    }

    /** Does the text end in someone who can bear a duty? */
    boolean isSomeone(String text) {
        return bearers.isName(text);
    }

    /** Does the text end in a person who can bear a duty? */
    boolean isPerson(String text) {
        return bearers.isName(text) && !bearers.isUnit(text);
    }

    /** The actors of a printed phrase, without what leads it. */
    List<String> printed(String phrase) {
        return phrase.isEmpty()
                ? List.of()
                : bearers.names(phrase.substring(leading.at(phrase, 0).length()));
    }
}

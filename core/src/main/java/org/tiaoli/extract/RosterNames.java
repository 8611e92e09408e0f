package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who is printed behind a role in a roster: 王某　局长、书记, 张某、李某, 财务处、审计处负责人.
 *
 * <p>Immutable.
 */
final class RosterNames {

    /** A name of a person: 王某某, or 王　某 with the gap that sets it. */
    private static final String NAME = "(?:[\\p{IsHan}·]{2,4}|\\p{IsHan}[\\s　]{1,4}\\p{IsHan})";

    /** 王某　局长: a name with a title behind a gap. */
    private static final Pattern TITLED = Pattern.compile("^" + NAME + "[\\s　]+\\S.*");

    /** 张某　李某　王某: nothing but names. */
    private static final Pattern NAMES = Pattern.compile(
            "^(?:[\\p{IsHan}·]{2,3}|\\p{IsHan}[\\s　]{1,4}\\p{IsHan})(?:[\\s　]+(?:[\\p{IsHan}·]{2,3}|\\p{IsHan}[\\s　]{1,4}\\p{IsHan}))+$");

    private static final Pattern ONE_NAME =
            Pattern.compile("[\\p{IsHan}·]{2,3}|\\p{IsHan}[\\s　]{1,4}\\p{IsHan}(?![\\p{IsHan}])");

    private static final Pattern GAP = Pattern.compile("[\\s　]+");
    private static final Pattern SENTENCE = Pattern.compile("[，,。；;：:！？\n]");
    private static final Pattern GROUPS = Pattern.compile("[，,]");

    private final Actors actors;

    RosterNames(Actors actors) {
        this.actors = actors;
    }

    /** The holders that a line of a roster prints, in order. */
    List<String> of(String printed) {
        List<String> holders = new ArrayList<>();
        for (String group : GROUPS.split(printed.strip())) {
            String line = group.strip();
            if (NAMES.matcher(line).matches() && !actors.isSomeone(line)) {
                addNames(line, holders);
            } else {
                addListed(line, holders);
            }
        }
        return holders;
    }

    /** 刘　某　陈某某: a character alone is half of a name. */
    private static void addNames(String line, List<String> holders) {
        Matcher name = ONE_NAME.matcher(line);
        while (name.find()) {
            holders.add(name.group());
        }
    }

    /** Titles joined by 、 belong to the person in front of them, heads in front of the last to it. */
    private void addListed(String line, List<String> holders) {
        List<String> pieces = new ArrayList<>();
        for (String piece : line.split("、")) {
            String holder = piece.strip();
            int last = pieces.size() - 1;
            boolean title = last >= 0
                    && TITLED.matcher(pieces.get(last)).matches()
                    && !TITLED.matcher(holder).matches()
                    && actors.isSomeone(holder);
            if (title) {
                pieces.set(last, pieces.get(last) + "、" + holder);
            } else if (!holder.isEmpty()) {
                pieces.add(holder);
            }
        }
        holders.addAll(actors.withSharedHead(pieces, line));
    }

    /** Is the line nothing but a person with a title: 李某　副局长, 李某副局长? */
    boolean isHolder(String line) {
        return !SENTENCE.matcher(line).find() && actors.isPerson(line);
    }

    /** Is the line one more person of the role above: 李某　副局长? */
    boolean goesOn(String line) {
        return TITLED.matcher(line.strip()).matches() && actors.isSomeone(line.strip());
    }
}

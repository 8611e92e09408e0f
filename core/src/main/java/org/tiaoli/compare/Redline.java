package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiaoli.compare.Edit.Op;
import org.tiaoli.compare.ShortestEdit.Common;

/**
 * The edits from one text to another, on whole words.
 *
 * <p>What is kept and deleted gives the first text, what is kept and inserted the second. Between two kept stretches the
 * deletion stands before the insertion. A word alone between edits is not kept, so that a reader sees phrases. Redline of
 * (b, a) is the mirror of (a, b). Thread-safe.
 */
final class Redline {

    /** Kept stretches up to this many characters between edits are taken into them. */
    private static final int PEPPER = 1;

    private static final String CLAUSE_ENDS = "。；;！？\n";

    private final Words words;

    Redline(Words words) {
        this.words = words;
    }

    List<Edit> between(String a, String b) {
        if (a.compareTo(b) > 0) {
            List<Edit> mirrored = new ArrayList<>();
            edits(b, a).forEach(edit -> mirrored.add(edit.mirrored()));
            return joined(mirrored);
        }
        return joined(edits(a, b));
    }

    private List<Edit> edits(String a, String b) {
        int head = commonHead(a, b);
        int tail = commonTail(a, b, head);
        List<Edit> edits = new ArrayList<>();
        add(edits, Op.KEEP, a.substring(0, head));
        middle(a.substring(head, a.length() - tail), b.substring(head, b.length() - tail), edits);
        add(edits, Op.KEEP, a.substring(a.length() - tail));
        return edits;
    }

    /** Whole clauses that both begin with: words are only cut where something changed. */
    private static int commonHead(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int clause = 0;
        int at = 0;
        while (at < most && a.charAt(at) == b.charAt(at)) {
            at++;
            if (CLAUSE_ENDS.indexOf(a.charAt(at - 1)) >= 0) {
                clause = at;
            }
        }
        return at == a.length() && at == b.length() ? at : clause;
    }

    private static int commonTail(String a, String b, int head) {
        int most = Math.min(a.length(), b.length()) - head;
        int clause = 0;
        int length = 0;
        while (length < most && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            if (CLAUSE_ENDS.indexOf(a.charAt(a.length() - 1 - length)) >= 0) {
                clause = length;
            }
            length++;
        }
        return clause;
    }

    private void middle(String a, String b, List<Edit> into) {
        List<String> wordsA = words.of(a);
        List<String> wordsB = words.of(b);
        Map<String, Integer> numbers = new HashMap<>();
        int[] numbersA = numbered(wordsA, numbers);
        int[] numbersB = numbered(wordsB, numbers);
        int atA = 0;
        int atB = 0;
        for (Common common : withoutPepper(ShortestEdit.between(numbersA, numbersB), wordsA, wordsB)) {
            add(into, Op.DELETE, String.join("", wordsA.subList(atA, common.a())));
            add(into, Op.INSERT, String.join("", wordsB.subList(atB, common.b())));
            atA = common.a() + common.length();
            atB = common.b() + common.length();
            add(into, Op.KEEP, String.join("", wordsA.subList(common.a(), atA)));
        }
        add(into, Op.DELETE, String.join("", wordsA.subList(atA, wordsA.size())));
        add(into, Op.INSERT, String.join("", wordsB.subList(atB, wordsB.size())));
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        int[] numbered = new int[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.computeIfAbsent(words.get(i), unused -> numbers.size());
        }
        return numbered;
    }

    private static List<Common> withoutPepper(List<Common> common, List<String> wordsA, List<String> wordsB) {
        List<Common> kept = new ArrayList<>();
        for (Common stretch : merged(common)) {
            int endA = stretch.a() + stretch.length();
            int endB = stretch.b() + stretch.length();
            boolean inside = (stretch.a() > 0 || stretch.b() > 0) && (endA < wordsA.size() || endB < wordsB.size());
            String text = String.join("", wordsA.subList(stretch.a(), endA));
            if (!inside || text.length() > PEPPER || CLAUSE_ENDS.contains(text)) {
                kept.add(stretch);
            }
        }
        return kept;
    }

    private static List<Common> merged(List<Common> common) {
        List<Common> merged = new ArrayList<>();
        for (Common next : common) {
            Common last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.a() + last.length() == next.a() && last.b() + last.length() == next.b()) {
                merged.set(merged.size() - 1, new Common(last.a(), last.b(), last.length() + next.length()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static void add(List<Edit> edits, Op op, String text) {
        if (!text.isEmpty()) {
            edits.add(new Edit(op, text));
        }
    }

    /** Neighbours of one kind become one, and a deletion stands before the insertion beside it. */
    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (Edit edit : edits) {
            if (edit.op() == Op.KEEP) {
                flush(joined, Op.DELETE, deleted);
                flush(joined, Op.INSERT, inserted);
                kept.append(edit.text());
            } else {
                flush(joined, Op.KEEP, kept);
                (edit.op() == Op.DELETE ? deleted : inserted).append(edit.text());
            }
        }
        flush(joined, Op.DELETE, deleted);
        flush(joined, Op.INSERT, inserted);
        flush(joined, Op.KEEP, kept);
        return joined;
    }

    private static void flush(List<Edit> into, Op op, StringBuilder text) {
        add(into, op, text.toString());
        text.setLength(0);
    }
}

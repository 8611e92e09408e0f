package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Folded;
import org.tiaoli.text.Folding;
import org.tiaoli.text.Span;

/** Finds what copies of one text differ in by nature: names, dates, numbers, frequencies. Thread-safe. */
final class Values {

    private static final int CONTEXT = 4;
    private static final String EVERY = "每";
    private static final String TIMES = "次";
    private static final String DATE_UNITS = "年月日";

    private final List<String> counted;

    Values(Lexicon lexicon) {
        List<String> after = new ArrayList<>(lexicon.list("counting").stream()
                .filter(entry -> entry.meaning().equals("after"))
                .map(Entry::pattern)
                .toList());
        after.sort((x, y) -> Integer.compare(y.length(), x.length()));
        counted = after;
    }

    /**
     * The slots of a cluster.
     *
     * @param prototype its values give the slots and their order
     * @param members   give the values, in their order
     */
    List<Slot> differing(UnitText prototype, List<UnitText> members) {
        List<Value> model = of(prototype);
        List<List<@Nullable Value>> aligned = new ArrayList<>();
        for (UnitText member : members) {
            aligned.add(ValueAlignment.of(model, of(member)));
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < model.size(); i++) {
            List<@Nullable String> printed = new ArrayList<>();
            Set<String> different = new HashSet<>();
            for (List<@Nullable Value> values : aligned) {
                Value value = values.get(i);
                printed.add(value == null ? null : value.printed());
                if (value != null) {
                    different.add(value.folded());
                }
            }
            if (different.size() > 1) {
                slots.add(new Slot(model.get(i).kind(), printed));
            }
        }
        return Collections.unmodifiableList(slots);
    }

    /** All values of a text, in order. */
    List<Value> of(UnitText unit) {
        Folded folded = unit.folded();
        String text = folded.text();
        List<Value> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (text.charAt(at) == Folding.SLOT) {
                values.add(value(unit, Slot.Kind.NAME, at, end));
            } else if (isDigit(text, at) || text.startsWith(EVERY, at)) {
                end = Math.max(end, numberEnd(folded, at));
                if (isValue(unit, at, end)) {
                    values.add(value(unit, kind(text.substring(at, end)), at, end));
                }
            }
            at = end;
        }
        return values;
    }

    /** A number with a unit, or in Arabic digits: a Chinese numeral alone is most often part of a word (统一). */
    private static boolean isValue(UnitText unit, int at, int end) {
        Folded folded = unit.folded();
        boolean hasUnit = !isDigit(folded.text(), end - 1);
        boolean arabic = Character.isDigit(unit.printed().charAt(folded.sourceStart(at)));
        return hasUnit ? end - at > 1 : arabic;
    }

    private static Value value(UnitText entry, Slot.Kind kind, int at, int end) {
        Folded folded = entry.folded();
        String text = folded.text();
        String printed = folded.toSource(new Span(at, end)).in(entry.printed());
        return new Value(
                kind,
                printed,
                kind == Slot.Kind.NAME ? printed : text.substring(at, end),
                text.substring(Math.max(0, at - CONTEXT), at),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    /** Behind a number and its unit, and behind what goes on with a number: 2024年3月8日; no further behind a bare 每. */
    private int numberEnd(Folded folded, int at) {
        String text = folded.text();
        boolean every = text.startsWith(EVERY, at);
        int digits = every ? at + 1 : at;
        int end = digits;
        while (isDigit(text, end) && (end == digits || isPrintedTogether(folded, end))) {
            end++;
            if (text.startsWith(".", end) && isDigit(text, end + 1)) {
                end++;
            }
        }
        String unit = unitAt(text, end);
        if (unit.isEmpty() && end == digits) {
            return at;
        }
        end += unit.length();
        boolean inDate = unit.length() == 1 && DATE_UNITS.contains(unit);
        return inDate && !every && isDigit(text, end) ? numberEnd(folded, end) : end;
    }

    /** Marks between two numbers are folded away, as in 〔2024〕3号; the numbers stay two. */
    private static boolean isPrintedTogether(Folded folded, int at) {
        return folded.sourceStart(at) <= folded.sourceEnd(at - 1);
    }

    private String unitAt(String text, int at) {
        for (String unit : counted) {
            if (text.startsWith(unit, at)) {
                return unit;
            }
        }
        return "";
    }

    private static Slot.Kind kind(String folded) {
        if (folded.startsWith(EVERY) || folded.endsWith(TIMES)) {
            return Slot.Kind.FREQUENCY;
        }
        boolean day = folded.indexOf('年') == 4 || (folded.contains("月") && folded.endsWith("日"));
        return day ? Slot.Kind.DATE : Slot.Kind.NUMBER;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}

package org.tiaoli.outline;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/**
 * The provisions of one document, in document order, as offsets: no text is copied and no name is made before it is asked
 * for.
 *
 * <p>Immutable once built.
 */
final class CompactTree extends AbstractList<Provision> implements RandomAccess {

    /** How many numbers are kept of each provision; what they are. */
    private static final int WIDTH = 10;

    private static final int KIND = 0;
    private static final int NUMBER = 1;
    private static final int SUB = 2;
    private static final int PARENT = 3;
    private static final int LABEL = 4;
    private static final int HEADING = 6;
    private static final int BODY = 8;

    /** What stands in {@link #KIND} beside the level: family, does it carry a printed number, is its heading spread? */
    private static final int FAMILY_SHIFT = 4;

    private static final int NO_FAMILY = 31;
    private static final int NUMBERED = 1 << 9;
    private static final int SPREAD = 1 << 10;

    private static final Level[] LEVELS = Level.values();
    private static final Family[] FAMILIES = Family.values();

    /** Which use of its identifier, and of its place in words, a provision is; 1 for the first. */
    private record Repeat(int again, int place) {

        ProvisionId name(String eId, String words) {
            return new ProvisionId(
                    again > 1 ? eId + "_" + again : eId, place > 1 ? words + "（第" + place + "处）" : words);
        }
    }

    private final Pieces pieces;
    private int[] facts;
    private int size;

    /** Headings and bodies of several stretches; their starts and ends, in turn. */
    private int[] stretches = new int[0];

    private int stretchesUsed;
    private final Map<Integer, Repeat> repeats = new HashMap<>(0);
    private final Map<Integer, List<Span>> gaps = new HashMap<>(0);
    private final Map<Integer, TextTable> tables = new HashMap<>(0);

    /** Made when first asked for; whoever asks meanwhile waits, so that each is one object. */
    private volatile TreeProvision @Nullable [] provisions;

    /** Names in use. They are made again when asked for again, for they would take more room than the tree. */
    private volatile WeakReference<@Nullable ProvisionId[]> names = new WeakReference<>(null);

    /**
     * @param expected about how many provisions there will be
     */
    CompactTree(Pieces pieces, int expected) {
        this.facts = new int[Math.max(16, expected) * WIDTH];
        this.pieces = pieces;
    }

    // --- building

    /**
     * Adds a provision; returns its index.
     *
     * @param parent   index of the provision it lies in; -1 at the top
     * @param numbered does it carry a printed number?
     * @param spread   is its heading set with spaces between the characters?
     */
    int add(Node node, Ranges body, int parent, int number, int sub, boolean numbered, boolean spread) {
        if (size * WIDTH == facts.length) {
            facts = Arrays.copyOf(facts, 2 * facts.length);
        }
        int at = size * WIDTH;
        Mark mark = node.mark;
        int family = mark == null ? NO_FAMILY : mark.family().ordinal();
        facts[at + KIND] =
                node.level.ordinal() | family << FAMILY_SHIFT | (numbered ? NUMBERED : 0) | (spread ? SPREAD : 0);
        facts[at + NUMBER] = number;
        facts[at + SUB] = sub;
        facts[at + PARENT] = parent;
        facts[at + LABEL] = node.labelStart;
        facts[at + LABEL + 1] = node.labelEnd;
        put(at + HEADING, node.heading);
        put(at + BODY, body);
        TextTable table = node.table;
        if (table != null) {
            tables.put(size, table);
        }
        return size++;
    }

    /** Which use of its identifier, and of its place in words, this is. */
    void repeats(int index, int again, int place) {
        repeats.put(index, new Repeat(again, place));
    }

    void gaps(int index, List<Span> left) {
        gaps.put(index, List.copyOf(left));
    }

    /** Closes the building. */
    CompactTree built() {
        if (facts.length > size * WIDTH * 9 / 8) {
            facts = Arrays.copyOf(facts, size * WIDTH);
        }
        stretches = Arrays.copyOf(stretches, stretchesUsed);
        return this;
    }

    /** One stretch stands as it is; several as the complement of their place and their number. */
    private void put(int at, Ranges ranges) {
        int count = ranges.count();
        if (count == 1) {
            facts[at] = ranges.start(0);
            facts[at + 1] = ranges.end(0);
            return;
        }
        facts[at] = ~stretchesUsed;
        facts[at + 1] = count;
        if (stretchesUsed + 2 * count > stretches.length) {
            stretches = Arrays.copyOf(stretches, Math.max(stretchesUsed + 2 * count, 2 * stretches.length));
        }
        for (int i = 0; i < count; i++) {
            stretches[stretchesUsed++] = ranges.start(i);
            stretches[stretchesUsed++] = ranges.end(i);
        }
    }

    // --- what a provision asks for

    @Override
    public Provision get(int index) {
        TreeProvision[] made = provisions;
        return (made == null ? provisions() : made)[index];
    }

    private synchronized TreeProvision[] provisions() {
        TreeProvision[] made = provisions;
        if (made == null) {
            made = new TreeProvision[size];
            for (int i = 0; i < size; i++) {
                made[i] = new TreeProvision(this, i);
            }
            provisions = made;
        }
        return made;
    }

    @Override
    public int size() {
        return size;
    }

    private int fact(int index, int which) {
        return facts[index * WIDTH + which];
    }

    Level level(int index) {
        return LEVELS[fact(index, KIND) & 15];
    }

    private @Nullable Family family(int index) {
        int family = fact(index, KIND) >> FAMILY_SHIFT & NO_FAMILY;
        return family == NO_FAMILY ? null : FAMILIES[family];
    }

    int parent(int index) {
        return fact(index, PARENT);
    }

    @Nullable
    String number(int index) {
        boolean numbered = (fact(index, KIND) & NUMBERED) != 0;
        return numbered ? PlaceNames.printed(fact(index, NUMBER), fact(index, SUB)) : null;
    }

    @Nullable
    String label(int index) {
        int start = fact(index, LABEL);
        int end = fact(index, LABEL + 1);
        return end > start ? pieces.text(start, end) : null;
    }

    @Nullable
    Excerpt heading(int index) {
        Ranges ranges = ranges(index * WIDTH + HEADING);
        if (ranges.isEmpty()) {
            return null;
        }
        boolean spread = (fact(index, KIND) & SPREAD) != 0;
        return spread ? pieces.excerptWithoutSpaces(ranges) : pieces.excerpt(ranges);
    }

    Excerpt body(int index) {
        return pieces.excerpt(ranges(index * WIDTH + BODY));
    }

    private Ranges ranges(int at) {
        Ranges ranges = new Ranges();
        if (facts[at] >= 0) {
            ranges.add(facts[at], facts[at + 1]);
            return ranges;
        }
        for (int i = ~facts[at]; i < ~facts[at] + 2 * facts[at + 1]; i += 2) {
            ranges.add(stretches[i], stretches[i + 1]);
        }
        return ranges;
    }

    Span span(int index) {
        TextTable table = tables.isEmpty() ? null : tables.get(index);
        if (table != null) {
            return new Span(table.start(), table.end());
        }
        int at = index * WIDTH;
        int start = Integer.MAX_VALUE;
        int end = 0;
        if (facts[at + LABEL + 1] > facts[at + LABEL]) {
            start = facts[at + LABEL];
            end = facts[at + LABEL + 1];
        }
        for (int part = at + HEADING; part <= at + BODY; part += BODY - HEADING) {
            if (facts[part] >= 0) {
                start = Math.min(start, facts[part]);
                end = Math.max(end, facts[part + 1]);
            } else if (facts[part + 1] > 0) {
                start = Math.min(start, stretches[~facts[part]]);
                end = Math.max(end, stretches[~facts[part] + 2 * facts[part + 1] - 1]);
            }
        }
        return end == 0 ? new Span(0, 0) : pieces.span(start, end);
    }

    List<Span> gaps(int index) {
        return gaps.isEmpty() ? List.of() : gaps.getOrDefault(index, List.of());
    }

    List<Provision.Row> rows(int index) {
        TextTable table = tables.isEmpty() ? null : tables.get(index);
        if (table == null) {
            return List.of();
        }
        List<Provision.Row> rows = new ArrayList<>(table.rows().size());
        for (List<Span> row : table.rows()) {
            rows.add(new Provision.Row(
                    row.stream().map(cell -> Excerpt.of(pieces.source(), cell)).toList()));
        }
        return List.copyOf(rows);
    }

    // --- names

    /** Its identifier and place in words. Threads that ask at once may each make it, and make the same. */
    ProvisionId name(int index) {
        @Nullable ProvisionId[] known = names.get();
        if (known == null) {
            known = new ProvisionId[size];
            names = new WeakReference<>(known);
        }
        ProvisionId name = known[index];
        if (name == null) {
            name = makeName(index);
            known[index] = name;
        }
        return name;
    }

    /** Puts a name together from those of the provisions above it. */
    private ProvisionId makeName(int index) {
        Level level = level(index);
        int number = fact(index, NUMBER);
        int sub = fact(index, SUB);
        int parent = parent(index);
        int up = parent;
        boolean inArticle = false;
        while (up >= 0 && level(up) != Level.ATTACHMENT) {
            inArticle |= level(up) == Level.ARTICLE;
            up = parent(up);
        }
        // articles are numbered through the document, whatever chapter they stand in
        int holder = level == Level.ARTICLE ? up : parent;
        ProvisionId above = holder < 0 ? null : name(holder);
        String eId = above == null ? level.eIdPart() : above.eId() + "__" + level.eIdPart();
        eId = number < 0 ? eId : eId + "_" + PlaceNames.printed(number, sub);
        boolean inItem = parent >= 0 && level(parent) == Level.ITEM;
        Family family = family(index);
        Excerpt heading = level == Level.CHAPTER && number < 0 ? heading(index) : null;
        String words = heading != null
                ? PlaceNames.bareChapter(heading.text().strip())
                : PlaceNames.words(level, family, number, sub, inArticle, inItem);
        if (above != null) {
            boolean dotted = family != null && family.isDecimal() && family != Family.DECIMAL_1;
            words = above.citation() + (dotted ? "." : "") + words;
        }
        Repeat repeat = repeats.isEmpty() ? null : repeats.get(index);
        return repeat == null ? new ProvisionId(eId, words) : repeat.name(eId, words);
    }
}

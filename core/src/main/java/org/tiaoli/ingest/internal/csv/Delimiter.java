package org.tiaoli.ingest.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sign that separates the cells of a table.
 *
 * @param from where the rows begin
 */
record Delimiter(char sign, int from) {

    private static final String CANDIDATES = ",\t;|";
    private static final int SAMPLE = 100;
    /** The line by which Excel is told the sign. */
    private static final String DECLARATION = "sep=";

    /** The sign by which most rows have equally many cells, and more than one; null where none does. */
    static @Nullable Delimiter of(String text) {
        int lineEnd = text.indexOf('\n');
        boolean declared = text.startsWith(DECLARATION) && lineEnd == DECLARATION.length() + 1;
        if (declared) {
            return new Delimiter(text.charAt(DECLARATION.length()), lineEnd + 1);
        }
        Delimiter best = null;
        int bestRows = 0;
        for (char sign : CANDIDATES.toCharArray()) {
            Map<Integer, Integer> widths = new HashMap<>();
            int rows = 0;
            CsvRows all = new CsvRows(text, 0, sign);
            for (List<String> row = all.next(); row != null && rows < SAMPLE; row = all.next()) {
                rows++;
                widths.merge(row.size(), 1, Integer::sum);
            }
            widths.remove(1);
            int alike =
                    widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (alike > bestRows && 2 * alike >= rows) {
                best = new Delimiter(sign, 0);
                bestRows = alike;
            }
        }
        return best;
    }
}

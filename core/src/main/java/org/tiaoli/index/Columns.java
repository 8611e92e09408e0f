package org.tiaoli.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;

/** Names and value forms of the index's own columns, beside those of {@link IndexField}. */
public final class Columns {

    /** Says whether a Lucene document is a provision or a file. */
    public static final String KIND = "kind";

    /** The value of {@link #KIND} for provisions. */
    public static final String PROVISION = "provision";

    static final String FILE = "file";

    /** The keys of the fields in which a provision has a value. */
    public static final String HAS = "has";

    /** The file, as given: the term by which it is replaced. */
    static final String SOURCE = "source";

    /** The file, as given: sort key. */
    public static final String SOURCE_ORDER = "source.order";

    /** The number of the document in its file and of the provision in its document: sort key. */
    public static final String PLACE = "place";

    static final String BODY = "body";
    static final String FACTS = "facts";
    static final String SHA256 = "sha256";
    static final String DOCUMENTS = "documents";
    static final String PROVISIONS = "provisions";

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Lucene's longest term is 32,766 bytes; what is longer than this counts as one value with its beginning. */
    private static final int LONGEST_FACET = 1_000;

    private Columns() {}

    /**
     * A date as one number that keeps the order: 2018-05-03 is 20180503, 2018 is 20180000.
     *
     * @return 0 for what is no date
     */
    public static int day(String iso) {
        if (!DATE.matcher(iso).matches()) {
            return 0;
        }
        int digits = Integer.parseInt(iso.replace("-", ""));
        return switch (iso.length()) {
            case 4 -> digits * 10_000;
            case 7 -> digits * 100;
            default -> digits;
        };
    }

    /** A number without needless decimals: 2, 0.5, 36.5. */
    public static String printed(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static BytesRef facet(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_FACET) {
            return new BytesRef(bytes);
        }
        int end = LONGEST_FACET / 4;
        return new BytesRef(value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end));
    }
}

package org.tiaoli.ingest.internal.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats that Excel files name by number only, as a Chinese Excel takes them. */
public final class BuiltInFormats {

    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "m\"月\"d\"日\"";
    private static final String HALF_DAY = "上午/下午h\"时\"mm\"分\"";
    private static final String HALF_DAY_SECONDS = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private static final Map<Integer, String> CODES = new HashMap<>();

    static {
        String[] first = {
            "General",
            "0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "\"¥\"#,##0;\"¥\"-#,##0",
            "\"¥\"#,##0;\"¥\"-#,##0",
            "\"¥\"#,##0.00;\"¥\"-#,##0.00",
            "\"¥\"#,##0.00;\"¥\"-#,##0.00",
            "0%",
            "0.00%",
            "0.00E+00",
            "# ?/?",
            "# ??/??",
            "yyyy/m/d",
            "d-mmm-yy",
            "d-mmm",
            "mmm-yy",
            "h:mm AM/PM",
            "h:mm:ss AM/PM",
            "h:mm",
            "h:mm:ss",
            "yyyy/m/d h:mm"
        };
        for (int id = 0; id < first.length; id++) {
            CODES.put(id, first[id]);
        }
        Map<String, int[]> chinese = Map.of(
                MONTH,
                new int[] {27, 36, 50, 52, 57},
                DAY,
                new int[] {28, 29, 51, 53, 54, 58},
                DATE,
                new int[] {31},
                "m-d-yy",
                new int[] {30},
                "h\"时\"mm\"分\"",
                new int[] {32},
                "h\"时\"mm\"分\"ss\"秒\"",
                new int[] {33},
                HALF_DAY,
                new int[] {34, 55},
                HALF_DAY_SECONDS,
                new int[] {35, 56});
        chinese.forEach((code, ids) -> {
            for (int id : ids) {
                CODES.put(id, code);
            }
        });
        CODES.put(37, "#,##0;-#,##0");
        CODES.put(38, "#,##0;-#,##0");
        CODES.put(39, "#,##0.00;-#,##0.00");
        CODES.put(40, "#,##0.00;-#,##0.00");
        CODES.put(41, "#,##0;-#,##0;\"-\";@");
        CODES.put(42, "\"¥\"#,##0;\"¥\"-#,##0;\"¥-\";@");
        CODES.put(43, "#,##0.00;-#,##0.00;\"-\";@");
        CODES.put(44, "\"¥\"#,##0.00;\"¥\"-#,##0.00;\"¥-\";@");
        CODES.put(45, "mm:ss");
        CODES.put(46, "[h]:mm:ss");
        CODES.put(47, "mm:ss.0");
        CODES.put(48, "##0.0E+0");
        CODES.put(49, "@");
    }

    private BuiltInFormats() {}

    /** The code of a format; null when the number has no fixed meaning. */
    public static @Nullable String code(int id) {
        return CODES.get(id);
    }
}

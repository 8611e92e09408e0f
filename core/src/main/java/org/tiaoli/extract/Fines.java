package org.tiaoli.extract;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Trigger.Amount;
import org.tiaoli.text.Numeral;

/** Reads amounts of money: 处五千元以上三万元以下罚款, 扣罚绩效奖金500元. Immutable. */
final class Fines {

    private static final String CHINESE = "[一二三四五六七八九十百千万亿]{1,20}";
    private static final String BOUND = "(?:以上|以下|以内)?";

    /** 处五千元以上三万元以下罚款: group 1 the amount with what leads it. */
    private static final String FINE = "(?:处以?|并处|罚款)?([^，。；处]{0,12}?(?:[0-9０-９,，.]{1,20}|" + CHINESE + ")[万亿]?[元倍]"
            + BOUND + "(?:不满|不超过)?(?:(?:[0-9０-９,.]{1,20}|" + CHINESE + ")[万亿]?[元倍]" + BOUND + ")?)的?罚款";

    /** One sum of it: group 1 number, 2 unit, 3 bound. */
    private static final Pattern SUM =
            Pattern.compile("([0-9０-９]{1,20}(?:\\.[0-9]{1,9})?|" + CHINESE + ")([万亿])?元(以上|以下|以内)?");

    /** What leads an amount, and a 的 behind it. */
    private static final Pattern AROUND = Pattern.compile("^(?:处以?|并处|可以|可|的)+|的$");

    private final Form fine;

    private final Form withheld;

    Fines(Words words) {
        fine = words.form(FINE);
        withheld = words.form(words.list("measure-marks", "withheld").regex());
    }

    /** The amount of a fine or of what is withheld; null where none is printed. */
    @Nullable
    Amount find(String text) {
        Matcher printed = fine.find(text);
        if (printed != null) {
            return bounded(AROUND.matcher(printed.group(1)).replaceAll(""));
        }
        return withheld(text);
    }

    /** 扣罚绩效奖金500元以上2000元以下. */
    private @Nullable Amount withheld(String text) {
        Matcher verb = withheld.find(text);
        Matcher sum = SUM.matcher(text);
        if (verb == null || !sum.find(verb.start())) {
            return null;
        }
        int start = sum.start();
        int end = sum.end();
        while (sum.find() && sum.start() == end) {
            end = sum.end();
        }
        return bounded(text.substring(start, end));
    }

    /** 五千元以上三万元以下: 5000 to 30000; a multiple or a sum for each has no bounds. */
    private static Amount bounded(String printed) {
        Long min = null;
        Long max = null;
        Matcher sum = SUM.matcher(printed);
        while (!printed.contains("倍") && !printed.contains("每") && sum.find()) {
            Long yuan = yuan(sum.group(1), sum.group(2));
            String bound = sum.group(3);
            if (yuan != null && bound == null) {
                min = min == null ? yuan : min;
                max = yuan;
            } else if (yuan != null && "以上".equals(bound)) {
                min = yuan;
            } else if (yuan != null) {
                max = yuan;
            }
        }
        return new Amount(printed, min, max);
    }

    private static @Nullable Long yuan(String number, @Nullable String unit) {
        long factor = unit == null ? 1 : value(unit.charAt(0));
        if (Character.isDigit(number.charAt(0))) {
            return Math.round(Double.parseDouble(Normalizer.normalize(number, Normalizer.Form.NFKC)) * factor);
        }
        long total = 0;
        int from = 0;
        for (char unitOfFour : new char[] {'亿', '万'}) {
            int at = number.indexOf(unitOfFour, from);
            if (at >= 0) {
                Numeral part = Numeral.read(number, from, at);
                total += (part == null ? 1 : part.value()) * value(unitOfFour);
                from = at + 1;
            }
        }
        Numeral rest = from < number.length() ? Numeral.read(number, from, number.length()) : null;
        if (from < number.length() && rest == null) {
            return null;
        }
        return (total + (rest == null ? 0 : rest.value())) * factor;
    }

    private static long value(char unit) {
        return unit == '万' ? 10_000 : 100_000_000;
    }
}

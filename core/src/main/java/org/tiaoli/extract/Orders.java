package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the order by which a text is promulgated: 某某总局令 over 第8号, or 某市人民政府令第8号 in brackets. Immutable. */
final class Orders {

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern BRACKET = Pattern.compile("[（(]");
    private static final String NUMBER = "第?([0-9〇零一二三四五六七八九十百]{1,6})号";

    /** Of one line without its white space: group 1 who, group 2 the number. */
    private static final Pattern ORDER = Pattern.compile("(?:^|[日（(，、；])([\\p{IsHan}]{2,30}?)令[（(]?" + NUMBER);

    /** The president of the state promulgates what another body has passed. */
    private static final String PRESIDENT = "主席";

    private final WordList amending;

    Orders(Words words) {
        amending = words.list("document-words", "amend");
    }

    /**
     * An order.
     *
     * @param issuer who gave it, as printed; null where that only promulgates
     * @param number as printed, without white space
     * @param alone  does it stand on lines of its own, and not in brackets?
     */
    record Order(@Nullable String issuer, String number, boolean alone) {}

    /** The first order of the lines in front of a text that amends and cites none; null where there is none. */
    @Nullable
    Order find(Margins margins) {
        List<String> lines = margins.front();
        for (int i = 0; i < lines.size(); i++) {
            if (amending.isIn(lines.get(i)) || lines.get(i).indexOf('《') >= 0) {
                continue;
            }
            String line = SPACE.matcher(lines.get(i)).replaceAll("");
            String next = i + 1 < lines.size() ? SPACE.matcher(lines.get(i + 1)).replaceAll("") : "";
            Matcher m = ORDER.matcher(line.endsWith("令") ? line + next : line);
            if (m.find()) {
                String who = m.group(1);
                boolean alone = m.start() == 0 && m.start(1) == 0;
                String number = BRACKET.matcher(m.group().substring(m.start(1) - m.start()))
                        .replaceAll("");
                return new Order(who.endsWith(PRESIDENT) ? null : who, number, alone);
            }
        }
        return null;
    }
}

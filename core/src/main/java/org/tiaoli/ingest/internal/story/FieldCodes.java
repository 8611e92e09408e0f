package org.tiaoli.ingest.internal.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiaoli.ingest.internal.NumberFormat;

/** What the code of a field of a Word document says about what is seen of it. */
public final class FieldCodes {

    private static final String CIRCLES = "○〇◯";

    private FieldCodes() {}

    /** Is the result of the field a generated table of contents? */
    public static boolean isContents(String code) {
        String word = code.strip();
        return word.equals("TOC") || word.startsWith("TOC ");
    }

    /**
     * The characters that a field draws which has no result.
     *
     * <p>{@code EQ \o\ac(○,1)} puts a character into a circle: ①. {@code EQ \o\ad(\s\ up 9(pīn),拼)} sets the sound above a word,
     * and {@code EQ \o(\s\ up 9(甲),\s\do 3(乙))} two words above each other: 拼, 甲乙.
     */
    public static String drawn(String code) {
        String word = code.strip();
        int draw = word.indexOf("\\o");
        int open = word.indexOf('(', Math.max(0, draw));
        int close = word.lastIndexOf(')');
        if (!word.toLowerCase(Locale.ROOT).startsWith("eq ") || draw < 0 || open < 0 || close < open) {
            return "";
        }
        List<String> layers = layers(word, open + 1, close);
        boolean raised = layers.get(0).startsWith("\\");
        boolean allMoved = layers.stream().allMatch(layer -> layer.startsWith("\\"));
        if (raised && !allMoved) {
            return inside(layers.get(layers.size() - 1));
        }
        StringBuilder out = new StringBuilder();
        boolean circled = false;
        for (String layer : layers) {
            boolean circle = layer.length() == 1 && CIRCLES.contains(layer);
            circled |= circle;
            out.append(circle ? "" : inside(layer));
        }
        return circled ? circled(out.toString()) : out.toString();
    }

    /** What stands between the commas that stand in no parentheses. */
    private static List<String> layers(String code, int from, int to) {
        List<String> layers = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && (c == ',' || c == ';')) {
                layers.add(code.substring(start, i).strip());
                start = i + 1;
            }
        }
        layers.add(code.substring(start, to).strip());
        return layers;
    }

    /** A layer without the words that raise or lower it. */
    private static String inside(String layer) {
        int open = layer.indexOf('(');
        int close = layer.lastIndexOf(')');
        return layer.startsWith("\\") ? open < 0 || close < open ? "" : layer.substring(open + 1, close) : layer;
    }

    private static String circled(String inside) {
        try {
            return NumberFormat.format(Integer.parseInt(inside), "decimalEnclosedCircle");
        } catch (NumberFormatException e) {
            return inside;
        }
    }
}

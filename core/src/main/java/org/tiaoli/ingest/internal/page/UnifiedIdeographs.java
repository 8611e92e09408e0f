package org.tiaoli.ingest.internal.page;

import java.text.Normalizer;

/**
 * Gives characters of a page the code of the ideograph that they show.
 *
 * <p>A font has one shape for 一 and for the radical ⼀, and programs that make a file from the page have to guess which of the two
 * was meant; browsers guess the radical. Text is written with ideographs only.
 */
final class UnifiedIdeographs {

    /**
     * Radicals that are whole characters too, each followed by that character, where Unicode decomposes them to none or, as 户, to
     * its rarer form.
     */
    private static final String RADICALS = "⺀冫⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺛旡⺜日⺝月⺞歺⺟母⺠民⺧牛⺩王⺪疋⺬示"
            + "⺮竹⺶羊⺷羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户";

    private UnifiedIdeographs() {}

    /** The same text, radicals and compatibility forms replaced by the ideographs of their shape. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForm(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int radical = isForm(c) ? RADICALS.indexOf(c) : -1;
            if (radical >= 0) {
                out.append(RADICALS.charAt(radical + 1));
            } else {
                out.append(isForm(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
            }
        }
        return out.toString();
    }

    private static boolean isForm(char c) {
        return c >= 0x2E80 && c <= 0x2FD5 || c >= 0xF900 && c <= 0xFAFF;
    }
}

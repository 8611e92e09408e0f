package org.tiaoli.ingest.internal.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Tells the characters that Chinese texts are made of from those that a wrong charset yields.
 *
 * <p>Both national standards list their characters by use: level 1 of GB 2312 holds the 3,755 usual simplified ones, level
 * 1 of Big5 the 5,401 usual traditional ones. A text read with the wrong charset falls outside of them.
 */
final class Characters {

    /** The commonest in regulations: these make up five characters in six. */
    private static final String COMMONEST =
            "的人会规第条应当行和市法十民定管政理以设务业用门有水生地部员建关主者区工二施一物委议大本表三或公制等责作府划动位不代方单在其机处及保城为经对五性常四产进由全合案护可事安发时提上供改明体"
                    + "县服下气照监报内实并环审级化活按要境出组督场自文依例构他项所污元违共准通资向教立任款开源国社得情程期防取相律重营织意六乡道标查中同分告展染日决正绿罚计入使据批治成修列村域况反办职专与育家预收年"
                    + "七交导排采权电信范卫加过止证检放负见企游养各害未旅置备个量省利后度章热八调容车执予求根强能限次需质请目令件确费九学面品结措万算接运将布具镇统新助持指前息集于协团技测停外点装愿式现态月之励障路"
                    + "造除维受科急筑术节围评料申控间原推约投系许符促"
                    + "會規條應當設務業門員關區議責動單機處爲為經對產進護發時體縣氣監報內實並環審級組場構項違準資開國營織鄉標決罰計據況辦職專與預導採權電範衛過證檢負見備個後調車執強質請確費學結萬運將鎮統於協團測點"
                    + "裝願現態勵維築術節圍評間約許";

    private static final BitSet FREQUENT = new BitSet(0x10000);
    private static final BitSet USUAL = new BitSet(0x10000);

    static {
        addLevel("GB2312", 0xB0, 0xD7, 0xA1, 0xFE);
        addLevel("Big5", 0xA4, 0xC6, 0x40, 0xFE);
        USUAL.set(0x20, 0x7F);
        USUAL.set('\t');
        USUAL.set('\n');
        USUAL.set('\r');
        USUAL.set(0x3001, 0x3012);
        for (char c : "·—‘’“”…　×㎡①②③④⑤⑥⑦⑧⑨⑩〔〕、。《》〈〉【】！（），．：；？％－～０１２３４５６７８９".toCharArray()) {
            USUAL.set(c);
        }
        COMMONEST.chars().forEach(FREQUENT::set);
    }

    private Characters() {}

    private static void addLevel(String charset, int firstLead, int lastLead, int firstTrail, int lastTrail) {
        byte[] codes = new byte[(lastLead - firstLead + 1) * (lastTrail - firstTrail + 1) * 2];
        int n = 0;
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= lastTrail; trail++) {
                if (trail < 0x7F || trail > 0xA0) {
                    codes[n++] = (byte) lead;
                    codes[n++] = (byte) trail;
                }
            }
        }
        String decoded = new String(codes, 0, n, Charset.forName(charset));
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (Character.isIdeographic(c)) {
                USUAL.set(c);
            }
        }
    }

    /** How much a character speaks for the reading that yields it, from 0 to 1. */
    static double weight(char c) {
        if (FREQUENT.get(c)) {
            return 1;
        }
        if (!USUAL.get(c)) {
            return 0;
        }
        // Latin characters come up wherever other charsets' bytes are read one by one
        return c > 0x20 && c < 0x7F ? 0.8 : 0.9;
    }

    /**
     * The likeness of {@code text} to Chinese: the mean weight of its characters, less what no text would hold.
     *
     * @return at most 1; 0 for an empty text
     */
    static double likeness(CharSequence text) {
        double points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double weight = weight(c);
            if (weight > 0) {
                points += weight;
            } else if (c == 0xFFFD || Controls.isForeign(c)) {
                points -= 2;
            } else if (Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.UNASSIGNED) {
                points--;
            }
        }
        return text.length() == 0 ? 0 : points / text.length();
    }
}

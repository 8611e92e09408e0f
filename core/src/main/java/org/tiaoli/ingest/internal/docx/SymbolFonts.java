package org.tiaoli.ingest.internal.docx;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs that are stored as a place in a symbol font ({@code w:sym}): ticks, boxes, arrows, signs of comparison. */
final class SymbolFonts {

    /** Each sign behind its place, in hexadecimal. */
    private static final Map<String, String> SIGNS = Map.of(
            "wingdings",
            "6C●6D○6E■6F□70❐71❑72❒75◆76❖77⬥9F•A1○A4◉A7▪A8□AA✦AB★D8➢DC➔DF←E0→E1↑E2↓E8➔EF⇦F0⇨F1⇧F2⇩FB✗FC✓FD☒FE☑80⓪81①82②83③84④85⑤86⑥87⑦88⑧89⑨8A⑩",
            "wingdings 2",
            "4F✗50✓51☒52☑53☒54☒55⊗56⊘97●98●99○9A○9E•9F●A0■A1□A2■A3□A4▫A5▣6A①6B②",
            "wingdings 3",
            "21→22←23↑24↓67→68↑",
            "symbol",
            "A3≤A5∞AB↔AC←AD↑AE→AF↓B0°B1±B2″B3≥B4×B5∝B7•B8÷B9≠BA≡BB≈BC…C5⊕C6∅C7∩C8∪CC⊂CE∈D2®D3©D4™D5∏D6√D7⋅E5∑F2∫61α62β67γ64δ65ε6Cλ6Dμ70π72ρ73σ77ω44Δ57Ω");

    private SymbolFonts() {}

    /**
     * The sign, or a box where its font has a meaning of its own that is not known.
     *
     * @param font {@code w:font}
     * @param hex  {@code w:char}
     */
    static String sign(@Nullable String font, @Nullable String hex) {
        int c = code(hex);
        String signs = SIGNS.get(font == null ? "" : font.strip().toLowerCase(Locale.ROOT));
        if (signs != null) {
            // symbol fonts lie in the private use area, though some programs leave that out
            String place = String.format("%02X", c & 0xFF);
            for (int at = 0; at + 2 < signs.length(); at += 3) {
                if (signs.startsWith(place, at)) {
                    return signs.substring(at + 2, at + 3);
                }
            }
        }
        boolean known = Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE && c >= 0x20;
        return known && signs == null && !Character.isSurrogate((char) c) ? Character.toString(c) : "□";
    }

    private static int code(@Nullable String hex) {
        try {
            return hex == null ? 0 : Integer.parseInt(hex, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

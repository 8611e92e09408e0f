package org.tiaoli.ingest.internal.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The charsets of an RTF file and of its fonts; not thread-safe. */
final class RtfCharsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<Charset> DOUBLE_BYTE = Stream.of(
                    "GB18030", "x-windows-950", "windows-31j", "x-windows-949")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .collect(Collectors.toUnmodifiableSet());
    private static final int SYMBOLS = 2;

    /** Windows code pages by the number of a font's charset. */
    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Set<Integer> symbols = new HashSet<>();
    private Charset document = WESTERN;

    /** The file's own code page. */
    void documentPage(int page) {
        Charset charset = charset(page);
        document = charset == null ? document : charset;
    }

    /** @param charset as in {@code \fcharset} */
    void fontCharset(int font, int charset) {
        Integer page = PAGES.get(charset);
        if (charset == SYMBOLS) {
            symbols.add(font);
        }
        if (page != null) {
            fontPage(font, page);
        }
    }

    /** @param page as in {@code \cpg} */
    void fontPage(int font, int page) {
        Charset charset = charset(page);
        if (charset != null) {
            fonts.put(font, charset);
        }
    }

    private static @Nullable Charset charset(int page) {
        String name = switch (page) {
            case 936, 54936 -> "GB18030";
            case 950 -> "x-windows-950";
            case 932 -> "windows-31j";
            case 949 -> "x-windows-949";
            case 874 -> "x-windows-874";
            case 10000 -> "x-MacRoman";
            case 65001 -> "UTF-8";
            case 437, 850, 852, 866 -> "IBM" + page;
            default -> "windows-" + page;
        };
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** Is it a font whose bytes are signs, not letters? */
    boolean isSymbols(int font) {
        return symbols.contains(font);
    }

    /** Does a byte at or above 0x81 begin a character of two, in this font? */
    boolean isDoubleByte(int font) {
        return DOUBLE_BYTE.contains(fonts.getOrDefault(font, document));
    }

    /** Does the file hold characters that only UTF-8 explains? Those of a Chinese code page never look like it throughout. */
    static boolean isUtf8(byte[] file) {
        boolean high = false;
        for (byte b : file) {
            high |= b < 0;
        }
        return high && strict(file, StandardCharsets.UTF_8) != null;
    }

    /** Decodes bytes of one font; those of a font of signs are shown as boxes. */
    String decode(byte[] bytes, int font) {
        if (isSymbols(font)) {
            StringBuilder signs = new StringBuilder();
            for (byte b : bytes) {
                signs.append(b == ' ' ? ' ' : '□');
            }
            return signs.toString();
        }
        Charset own = fonts.get(font);
        String text = strict(bytes, own == null ? document : own);
        boolean western = own == null && document.equals(WESTERN);
        if (text != null && !(western && isInPairs(bytes))) {
            return text;
        }
        // a font or file that says nothing of its charset, or the wrong thing: Chinese goes before Western
        String chinese = isInPairs(bytes) ? strict(bytes, GB18030) : null;
        return chinese != null ? chinese : text != null ? text : new String(bytes, WESTERN);
    }

    /** Do bytes above ASCII stand two by two? */
    private static boolean isInPairs(byte[] bytes) {
        int run = 0;
        int pairs = 0;
        for (byte b : bytes) {
            if (b < 0) {
                run++;
            } else if (run % 2 > 0) {
                return false;
            } else {
                pairs += run;
                run = 0;
            }
        }
        return run % 2 == 0 && pairs + run > 0;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

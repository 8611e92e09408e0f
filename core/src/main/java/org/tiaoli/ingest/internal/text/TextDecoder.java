package org.tiaoli.ingest.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a text file into its characters, whatever Chinese charset they are in. */
public final class TextDecoder {

    private TextDecoder() {}

    /** Decodes all of {@code bytes}; what cannot be decoded costs that character only. */
    public static Decoded decode(byte[] bytes) {
        CharsetGuess guess = CharsetDetector.detect(bytes);
        String text = strict(bytes, guess.bomLength(), guess.charset());
        int malformed = 0;
        if (text == null) {
            text = guess.charset().equals(CharsetDetector.GB18030)
                    ? GbRepair.decode(bytes, guess.bomLength(), bytes.length)
                    : new String(bytes, guess.bomLength(), bytes.length - guess.bomLength(), guess.charset());
            malformed = malformed(text);
        }
        Decoded decoded = new Decoded(lines(text), guess.charset().name(), guess.sure(), guess.likeness(), malformed);
        Decoded mixed = decoded.isText() ? null : mixed(bytes);
        return mixed == null ? decoded : mixed;
    }

    private static int malformed(String text) {
        return (int) text.chars().filter(c -> c == 0xFFFD).count();
    }

    /** Texts that were put together from files in both usual charsets: each line for itself; null where that helps nothing. */
    private static @Nullable Decoded mixed(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                byte[] line = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, i + 1));
                String utf8 = strict(line, 0, StandardCharsets.UTF_8);
                out.append(utf8 == null ? GbRepair.decode(line, 0, line.length) : utf8);
                start = i + 1;
            }
        }
        String text = lines(out.toString());
        Decoded decoded = new Decoded(text, "UTF-8, GB18030", false, Characters.likeness(text), malformed(text));
        return decoded.isText() ? decoded : null;
    }

    /** The same text without byte order mark, with {@code \n} as the only line end; a page ends a line too. */
    public static String lines(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == 0xFEFF ? text.substring(1) : text;
        return unmarked.chars().noneMatch(TextDecoder::isLineEnd) ? unmarked : replaced(unmarked.replace("\r\n", "\n"));
    }

    private static boolean isLineEnd(int c) {
        return c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (isLineEnd(out.charAt(i))) {
                out.setCharAt(i, '\n');
            }
        }
        return out.toString();
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

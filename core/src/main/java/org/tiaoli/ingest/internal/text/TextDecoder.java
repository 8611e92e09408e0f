package org.tiaoli.ingest.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
            malformed = (int) text.chars().filter(c -> c == 0xFFFD).count();
        }
        return new Decoded(lines(text), guess.charset().name(), guess.sure(), guess.likeness(), malformed);
    }

    /** The same text without byte order mark, with {@code \n} as the only line end. */
    public static String lines(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == 0xFEFF ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
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

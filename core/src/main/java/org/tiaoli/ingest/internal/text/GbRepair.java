package org.tiaoli.ingest.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes GB 18030 so that a stray byte costs one character, not the rest of the line.
 *
 * <p>Characters of two bytes have no marks of their own: behind a stray byte every pair is cut in the wrong place until
 * something cannot be paired. The place of the stray byte is where the two readings, up to it and from it on, hold the
 * likeliest characters together. Linear in the length of the bytes.
 */
final class GbRepair {

    private static final char REPLACEMENT = 0xFFFD;

    private GbRepair() {}

    static String decode(byte[] bytes, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int lineStart = from;
        for (int i = from; i <= to; i++) {
            // a line feed is never the second byte of a character
            if (i == to || bytes[i] == '\n') {
                line(bytes, lineStart, i, out);
                if (i < to) {
                    out.append('\n');
                }
                lineStart = i + 1;
            }
        }
        return out.toString();
    }

    private static void line(byte[] bytes, int from, int to, StringBuilder out) {
        CharsetDecoder decoder = CharsetDetector.GB18030
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer chars = CharBuffer.allocate(to - from + 1);
        while (in.hasRemaining()) {
            int start = in.position();
            int charStart = chars.position();
            CoderResult result = decoder.decode(in, chars, true);
            if (result.isError()) {
                int bad = in.position();
                int stray = strayByte(bytes, start, bad);
                if (stray < bad) {
                    chars.position(charStart);
                    chars.put(CharsetDetector.GB18030.decode(ByteBuffer.wrap(bytes, start, stray - start)));
                }
                chars.put(REPLACEMENT);
                if (stray < bad) {
                    chars.put(CharsetDetector.GB18030.decode(ByteBuffer.wrap(bytes, stray + 1, bad - stray)));
                }
                in.position(bad + 1);
                decoder.reset();
            }
        }
        out.append(chars.flip());
    }

    /** The place in [start, bad] of the byte that belongs to no character; {@code bad} itself where nothing speaks for another. */
    private static int strayByte(byte[] bytes, int start, int bad) {
        // only characters of two bytes, without a break, can have shifted each other
        int run = bad;
        while (run - 2 >= start && isPair(bytes, run - 2)) {
            run -= 2;
        }
        int pairs = (bad - run) / 2;
        double after = 0;
        for (int i = 0; i < pairs; i++) {
            after += weight(bytes, run + 2 * i + 1);
        }
        double before = 0;
        double best = -1;
        int stray = bad;
        for (int i = 0; i <= pairs; i++) {
            if (before + after >= best) {
                best = before + after;
                stray = run + 2 * i;
            }
            if (i < pairs) {
                before += weight(bytes, run + 2 * i);
                after -= weight(bytes, run + 2 * i + 1);
            }
        }
        return stray;
    }

    private static boolean isPair(byte[] bytes, int at) {
        return bytes[at] < 0 && bytes[at + 1] < 0;
    }

    private static double weight(byte[] bytes, int at) {
        if (at + 1 >= bytes.length || !isPair(bytes, at)) {
            return 0;
        }
        String one = new String(bytes, at, 2, CharsetDetector.GB18030);
        return one.length() == 1 ? Characters.weight(one.charAt(0)) : 0;
    }
}

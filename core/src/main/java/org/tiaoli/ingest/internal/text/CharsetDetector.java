package org.tiaoli.ingest.internal.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a Chinese text from its bytes alone, from four characters up.
 *
 * <p>Byte order mark first; then UTF-8, whose form proves itself; then the reading whose characters are usual ones, GB 18030
 * where two are alike. What a page or a server declares is not asked: it lies too often.
 */
final class CharsetDetector {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5");

    /** Bytes that are looked at when readings are compared; even, so that no pair is cut. */
    private static final int SAMPLE = 1 << 15;

    private static final double WELL_FORMED = 0.95;
    private static final double MARGIN = 0.05;

    private CharsetDetector() {}

    static CharsetGuess detect(byte[] bytes) {
        CharsetGuess marked = byMark(bytes);
        if (marked != null && !isLie(bytes, marked)) {
            return marked;
        }
        if (marked != null) {
            CharsetGuess rest = detect(Arrays.copyOfRange(bytes, marked.bomLength(), bytes.length));
            return new CharsetGuess(rest.charset(), marked.bomLength(), rest.likeness(), rest.sure());
        }
        Utf8Form form = Utf8Form.of(bytes);
        // the charsets differ from the first byte on that is not ASCII, which may come late in a web page
        int from = Math.max(0, form.firstHigh() - 64) & ~1;
        int to = Math.min(bytes.length, from + SAMPLE);
        if (form.longSequences() > 0 && form.wellFormedShare() >= WELL_FORMED) {
            return new CharsetGuess(UTF_8, 0, 1, form.wellFormedShare() == 1);
        }
        Charset[] candidates = {UTF_8, GB18030, BIG5, UTF_16LE, UTF_16BE};
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        Charset winner = GB18030;
        for (Charset candidate : candidates) {
            double likeness = likeness(bytes, from, to, candidate);
            if (likeness > best) {
                second = best;
                best = likeness;
                winner = candidate;
            } else {
                second = Math.max(second, likeness);
            }
        }
        double margin = MARGIN * Math.min(1, form.high() / (double) (to - from));
        boolean ascii = form.isAscii() && winner.equals(UTF_8);
        return new CharsetGuess(winner, 0, best, ascii || best - second >= margin);
    }

    private static double likeness(byte[] bytes, int from, int to, Charset charset) {
        String reading = charset.equals(GB18030)
                ? GbRepair.decode(bytes, from, to)
                : new String(bytes, from, to - from, charset);
        // pairs of Latin letters read as Chinese characters too, though seldom as usual ones
        boolean wide = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
        double likeness = Characters.likeness(reading);
        return wide && (to - from < 8 || likeness < 0.5) ? likeness - 1 : likeness;
    }

    /** Some programs put the mark of UTF-8 in front of any bytes. */
    private static boolean isLie(byte[] bytes, CharsetGuess marked) {
        return marked.charset().equals(UTF_8)
                && Utf8Form.of(Arrays.copyOfRange(bytes, marked.bomLength(), bytes.length))
                                .wellFormedShare()
                        < 0.5;
    }

    private static @Nullable CharsetGuess byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return new CharsetGuess(UTF_8, 3, 1, true);
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return new CharsetGuess(UTF_16LE, 2, 1, true);
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return new CharsetGuess(UTF_16BE, 2, 1, true);
        }
        if (startsWith(b, 0x84, 0x31, 0x95, 0x33)) {
            return new CharsetGuess(GB18030, 4, 1, true);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

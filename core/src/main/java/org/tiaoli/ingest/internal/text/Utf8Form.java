package org.tiaoli.ingest.internal.text;

/**
 * How far bytes have the form of UTF-8.
 *
 * @param wellFormed    bytes at or above 0x80 that belong to well-formed sequences
 * @param malformed     other bytes at or above 0x80
 * @param longSequences well-formed sequences of three or four bytes, as Chinese characters have
 * @param firstHigh     the first byte at or above 0x80; 0 where there is none
 */
record Utf8Form(int wellFormed, int malformed, int longSequences, int firstHigh) {

    static Utf8Form of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int longOnes = 0;
        int first = -1;
        for (int i = 0; i < bytes.length; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            first = first < 0 ? i : first;
            int length = sequenceLength(bytes, i);
            // a sequence that the end of the bytes cuts off is no fault of the charset
            boolean cut = length == 0 && i + 3 >= bytes.length;
            if (length > 0) {
                good += length;
                longOnes += length > 2 ? 1 : 0;
            } else if (!cut) {
                bad++;
            }
            i += Math.max(1, length);
        }
        return new Utf8Form(good, bad, longOnes, Math.max(0, first));
    }

    /** Bytes at or above 0x80. */
    int high() {
        return wellFormed + malformed;
    }

    boolean isAscii() {
        return high() == 0;
    }

    /** From 0 to 1; 1 for pure ASCII. */
    double wellFormedShare() {
        return isAscii() ? 1 : (double) wellFormed / high();
    }

    private static int sequenceLength(byte[] b, int at) {
        int lead = b[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > b.length) {
            return 0;
        }
        int second = b[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((b[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}

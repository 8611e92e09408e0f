package org.tiaoli.text;

/**
 * Every ceiling in one place.
 *
 * @param maxFileBytes     largest file that is read
 * @param maxTextChars     longest text of one file, in UTF-16 code units; what lies behind it is refused as too large
 * @param maxArchiveEntries most entries of a zip container
 * @param maxArchiveRatio  most bytes unpacked for one byte packed
 * @param maxNesting       deepest nesting of markup
 * @param parseSeconds     longest time for reading one file
 */
public record Limits(
        long maxFileBytes,
        int maxTextChars,
        int maxArchiveEntries,
        int maxArchiveRatio,
        int maxNesting,
        int parseSeconds) {

    private static final Limits DEFAULTS = new Limits(256L << 20, 64 << 20, 10_000, 200, 256, 60);

    public Limits {
        if (maxFileBytes < 1
                || maxTextChars < 1
                || maxArchiveEntries < 1
                || maxArchiveRatio < 1
                || maxNesting < 1
                || parseSeconds < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }

    public static Limits defaults() {
        return DEFAULTS;
    }

    public Limits withMaxFileBytes(long bytes) {
        return new Limits(bytes, maxTextChars, maxArchiveEntries, maxArchiveRatio, maxNesting, parseSeconds);
    }

    public Limits withMaxTextChars(int chars) {
        return new Limits(maxFileBytes, chars, maxArchiveEntries, maxArchiveRatio, maxNesting, parseSeconds);
    }

    public Limits withParseSeconds(int seconds) {
        return new Limits(maxFileBytes, maxTextChars, maxArchiveEntries, maxArchiveRatio, maxNesting, seconds);
    }
}

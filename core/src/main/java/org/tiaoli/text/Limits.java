package org.tiaoli.text;

/**
 * Every ceiling in one place.
 *
 * @param maxFileBytes     largest file that is read
 * @param maxTextChars     longest text of one file, in UTF-16 code units; what lies behind it is refused as too large
 * @param maxArchiveEntries most entries of a zip container
 * @param maxArchiveRatio  most bytes unpacked for one byte packed
 * @param maxArchiveDepth  deepest nesting of archives and mails in each other
 * @param maxNesting       deepest nesting of markup
 * @param parseSeconds     longest time for reading one file, OCR excepted; for each 32 megabytes of it one second more
 * @param parseBytes       memory of a process that reads files in isolation, in bytes
 * @param maxPixels        largest picture that is looked at for text
 * @param maxOcrPages      most pages of one file that OCR reads
 * @param ocrPageSeconds   longest time for the OCR of one page
 * @param maxQueryChars    longest search query, in UTF-16 code units
 * @param maxQueryConditions most conditions of a search query
 * @param maxSentenceChars longest sentence that is searched for findings, in UTF-16 code units; longer ones are noted
 * @param maxPairs         most pairs of near-duplicates in one answer
 */
public record Limits(
        long maxFileBytes,
        int maxTextChars,
        int maxArchiveEntries,
        int maxArchiveRatio,
        int maxArchiveDepth,
        int maxNesting,
        int parseSeconds,
        long parseBytes,
        int maxPixels,
        int maxOcrPages,
        int ocrPageSeconds,
        int maxQueryChars,
        int maxQueryConditions,
        int maxSentenceChars,
        int maxPairs) {

    private static final Limits DEFAULTS = new Limits(
            256L << 20,
            64 << 20,
            10_000,
            200,
            4,
            256,
            8,
            512L << 20,
            100_000_000,
            1_000,
            120,
            4_096,
            200,
            4_000,
            5_000_000);

    public Limits {
        if (maxFileBytes < 1
                || maxTextChars < 1
                || maxArchiveEntries < 1
                || maxArchiveRatio < 1
                || maxArchiveDepth < 1
                || maxNesting < 1
                || parseSeconds < 1
                || parseBytes < 1
                || maxPixels < 1
                || maxOcrPages < 1
                || ocrPageSeconds < 1
                || maxQueryChars < 1
                || maxQueryConditions < 1
                || maxSentenceChars < 1
                || maxPairs < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }

    public static Limits defaults() {
        return DEFAULTS;
    }

    public Limits withMaxFileBytes(long bytes) {
        return new Limits(
                bytes,
                maxTextChars,
                maxArchiveEntries,
                maxArchiveRatio,
                maxArchiveDepth,
                maxNesting,
                parseSeconds,
                parseBytes,
                maxPixels,
                maxOcrPages,
                ocrPageSeconds,
                maxQueryChars,
                maxQueryConditions,
                maxSentenceChars,
                maxPairs);
    }

    public Limits withMaxTextChars(int chars) {
        return new Limits(
                maxFileBytes,
                chars,
                maxArchiveEntries,
                maxArchiveRatio,
                maxArchiveDepth,
                maxNesting,
                parseSeconds,
                parseBytes,
                maxPixels,
                maxOcrPages,
                ocrPageSeconds,
                maxQueryChars,
                maxQueryConditions,
                maxSentenceChars,
                maxPairs);
    }

    public Limits withParseSeconds(int seconds) {
        return new Limits(
                maxFileBytes,
                maxTextChars,
                maxArchiveEntries,
                maxArchiveRatio,
                maxArchiveDepth,
                maxNesting,
                seconds,
                parseBytes,
                maxPixels,
                maxOcrPages,
                ocrPageSeconds,
                maxQueryChars,
                maxQueryConditions,
                maxSentenceChars,
                maxPairs);
    }

    public Limits withParseBytes(long bytes) {
        return new Limits(
                maxFileBytes,
                maxTextChars,
                maxArchiveEntries,
                maxArchiveRatio,
                maxArchiveDepth,
                maxNesting,
                parseSeconds,
                bytes,
                maxPixels,
                maxOcrPages,
                ocrPageSeconds,
                maxQueryChars,
                maxQueryConditions,
                maxSentenceChars,
                maxPairs);
    }

    public Limits withMaxPairs(int pairs) {
        return new Limits(
                maxFileBytes,
                maxTextChars,
                maxArchiveEntries,
                maxArchiveRatio,
                maxArchiveDepth,
                maxNesting,
                parseSeconds,
                parseBytes,
                maxPixels,
                maxOcrPages,
                ocrPageSeconds,
                maxQueryChars,
                maxQueryConditions,
                maxSentenceChars,
                pairs);
    }

    /** @param seconds for the OCR of one page */
    public Limits withOcr(int pages, int seconds) {
        return new Limits(
                maxFileBytes,
                maxTextChars,
                maxArchiveEntries,
                maxArchiveRatio,
                maxArchiveDepth,
                maxNesting,
                parseSeconds,
                parseBytes,
                maxPixels,
                pages,
                seconds,
                maxQueryChars,
                maxQueryConditions,
                maxSentenceChars,
                maxPairs);
    }

    public Limits withMaxPixels(int pixels) {
        return new Limits(
                maxFileBytes,
                maxTextChars,
                maxArchiveEntries,
                maxArchiveRatio,
                maxArchiveDepth,
                maxNesting,
                parseSeconds,
                parseBytes,
                pixels,
                maxOcrPages,
                ocrPageSeconds,
                maxQueryChars,
                maxQueryConditions,
                maxSentenceChars,
                maxPairs);
    }
}

package org.tiaoli.text;

import java.util.function.Consumer;

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
        return with(draft -> draft.maxFileBytes = bytes);
    }

    public Limits withMaxTextChars(int chars) {
        return with(draft -> draft.maxTextChars = chars);
    }

    public Limits withParseSeconds(int seconds) {
        return with(draft -> draft.parseSeconds = seconds);
    }

    public Limits withParseBytes(long bytes) {
        return with(draft -> draft.parseBytes = bytes);
    }

    public Limits withMaxPairs(int pairs) {
        return with(draft -> draft.maxPairs = pairs);
    }

    /** @param seconds for the OCR of one page */
    public Limits withOcr(int pages, int seconds) {
        return with(draft -> {
            draft.maxOcrPages = pages;
            draft.ocrPageSeconds = seconds;
        });
    }

    public Limits withMaxPixels(int pixels) {
        return with(draft -> draft.maxPixels = pixels);
    }

    private Limits with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.limits();
    }

    /** Limits while some of them are changed. */
    private static final class Draft {

        private final Limits base;
        private long maxFileBytes;
        private int maxTextChars;
        private int parseSeconds;
        private long parseBytes;
        private int maxPixels;
        private int maxOcrPages;
        private int ocrPageSeconds;
        private int maxPairs;

        Draft(Limits base) {
            this.base = base;
            maxFileBytes = base.maxFileBytes;
            maxTextChars = base.maxTextChars;
            parseSeconds = base.parseSeconds;
            parseBytes = base.parseBytes;
            maxPixels = base.maxPixels;
            maxOcrPages = base.maxOcrPages;
            ocrPageSeconds = base.ocrPageSeconds;
            maxPairs = base.maxPairs;
        }

        Limits limits() {
            return new Limits(
                    maxFileBytes,
                    maxTextChars,
                    base.maxArchiveEntries,
                    base.maxArchiveRatio,
                    base.maxArchiveDepth,
                    base.maxNesting,
                    parseSeconds,
                    parseBytes,
                    maxPixels,
                    maxOcrPages,
                    ocrPageSeconds,
                    base.maxQueryChars,
                    base.maxQueryConditions,
                    base.maxSentenceChars,
                    maxPairs);
        }
    }
}

package org.tiaoli.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How results are printed. */
enum Format {
    TEXT,
    JSON,
    CSV;

    /** The format that a word of the command line names. */
    static Format of(String word, List<Format> allowed) {
        for (Format format : allowed) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        List<String> words = allowed.stream().map(Format::word).toList();
        int last = words.size() - 1;
        throw new TypeConversionException(
                "'" + word + "' is no format; " + String.join(", ", words.subList(0, last)) + " or " + words.get(last));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

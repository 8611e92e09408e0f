package org.tiaoli.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option {@code --format} of a command whose results are rows, which a spreadsheet may take. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class RowFormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            converter = Converter.class,
            description = "How to print it; ${DEFAULT-VALUE} unless told.")
    private Format format;

    Format format() {
        return format;
    }

    /** Reads the word of the command line. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            return Format.of(word, List.of(Format.values()));
        }
    }
}

package org.tiaoli.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option {@code --format}, the same for every command that has it. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Converter.class,
            description = "How to print it; ${DEFAULT-VALUE} unless told.")
    private Format format;

    boolean isJson() {
        return format == Format.JSON;
    }

    /** Reads the word of the command line. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            return Format.of(word, List.of(Format.TEXT, Format.JSON));
        }
    }
}

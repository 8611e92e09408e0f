package org.tiaoli.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * A file, or one document of it: {@code FILE} or {@code FILE#d4}.
 *
 * @param file     the file
 * @param document {@code d4}; null for all of them
 */
record DocumentName(Path file, @Nullable String document) {

    /**
     * Those of the file's documents that are meant.
     *
     * @param policy gives the tree of a document
     * @throws ParameterException where the file has no document of that name
     */
    <T> List<T> of(List<T> all, Function<T, Policy> policy, CommandLine command) {
        if (document == null) {
            return all;
        }
        List<T> meant = all.stream()
                .filter(one -> policy.apply(one).id().equals(document))
                .toList();
        if (meant.isEmpty()) {
            throw new ParameterException(command, file + " has no document " + document + ", but d1 to d" + all.size());
        }
        return meant;
    }

    /** Reads a file name and what may stand behind its {@code #}. */
    static final class Converter implements ITypeConverter<DocumentName> {

        @Override
        public DocumentName convert(String word) {
            int mark = word.lastIndexOf('#');
            boolean whole = mark < 0 || Files.exists(path(word));
            if (whole || !word.substring(mark + 1).matches("d[1-9][0-9]{0,8}")) {
                return new DocumentName(path(word), null);
            }
            return new DocumentName(path(word.substring(0, mark)), word.substring(mark + 1));
        }
    }

    /** Reads a path, and says what to do where the locale has no such characters. */
    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "'" + word + "' cannot be the name of a file in this locale;" + " check it, or set LC_ALL=C.UTF-8");
        }
    }
}

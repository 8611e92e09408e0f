package org.tiaoli.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Analysis;
import org.tiaoli.outline.Policy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file, or one document of it: {@code FILE} or {@code FILE#d4}.
 *
 * @param file     the file
 * @param document {@code d4}; null for all of them
 */
record DocumentName(Path file, @Nullable String document) {

    /** Those of the file's documents that are meant; empty when the file has no document of that name. */
    List<Analysis> of(List<Analysis> all) {
        return document == null
                ? all
                : all.stream()
                        .filter(analysis -> analysis.policy().id().equals(document))
                        .toList();
    }

    /** As {@link #of}, of trees alone. */
    List<Policy> ofPolicies(List<Policy> all) {
        return document == null
                ? all
                : all.stream().filter(policy -> policy.id().equals(document)).toList();
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

package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiaoli.IndexException;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.dedup.Deduplicator;
import org.tiaoli.dedup.Duplicates;
import org.tiaoli.dedup.Unit;
import org.tiaoli.export.DedupJson;
import org.tiaoli.outline.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code tiaoli dedup}: what stands where else. */
@Command(
        name = "dedup",
        customSynopsis = "tiaoli dedup [-hV] [--unit=document|provision] [--threshold=T] [--shingle=N]%n"
                + "             [--format=text|json] (PATH... | --index=DIR)",
        description = "Prints provisions or documents that are copies of each other, and in what the copies differ.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DedupCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--index", paramLabel = "DIR", description = "Instead of PATH: all documents of an index.")
    private @Nullable Path index;

    @Option(
            names = "--unit",
            paramLabel = "document|provision",
            converter = UnitConverter.class,
            description = "What is compared; provisions unless told.")
    private Unit unit = Unit.PROVISION;

    @Option(names = "--threshold", paramLabel = "T", description = "Smallest similarity; ${DEFAULT-VALUE} unless told.")
    private double threshold = Deduplicator.DEFAULT_THRESHOLD;

    @Option(
            names = "--shingle",
            paramLabel = "N",
            description = "Characters compared at once; ${DEFAULT-VALUE} unless told.")
    private int shingle = Deduplicator.DEFAULT_SHINGLE;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        check(threshold > 0 && threshold <= 1, "a threshold lies above 0 and is at most 1, not " + threshold);
        check(shingle > 0, "a shingle has at least 1 character, not " + shingle);
        check(index == null || paths.isEmpty(), "either PATH or --index DIR, not both");
        check(index != null || !paths.isEmpty(), "Missing required parameter: 'PATH', or --index DIR in its place");
        Console console = root.console();
        List<UnreadableDocumentException> failures = new ArrayList<>();
        Duplicates found = index == null ? amongFiles(failures) : inIndex(index, failures);
        if (format.isJson()) {
            DedupJson.write(console.out(), found, failures);
            failures.forEach(failure -> console.noteUnreadable());
        } else {
            if (found.units() > 0 || failures.isEmpty()) {
                new DedupText(console.out()).print(found);
            }
            failures.forEach(console::complain);
        }
        return console.code(Exit.DONE);
    }

    private Duplicates amongFiles(List<UnreadableDocumentException> failures) {
        List<Policy> policies = new ArrayList<>();
        root.tiaoli(reading).outlineAll(paths, policies::add, failures::add);
        return root.tiaoli(reading).dedup(policies, unit, threshold, shingle);
    }

    private Duplicates inIndex(Path folder, List<UnreadableDocumentException> failures) {
        try {
            return root.tiaoli(reading).dedup(folder, unit, threshold, shingle);
        } catch (IndexException e) {
            failures.add(IndexFailure.of(folder, e));
            return new Duplicates(unit, threshold, shingle, 0, List.of(), List.of());
        }
    }

    private void check(boolean isAllowed, String otherwise) {
        if (!isAllowed) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** Reads the word of the command line. */
    static final class UnitConverter implements ITypeConverter<Unit> {

        @Override
        public Unit convert(String word) {
            return switch (word) {
                case "document" -> Unit.DOCUMENT;
                case "provision" -> Unit.PROVISION;
                default -> throw new TypeConversionException("'" + word + "' is no unit; document or provision");
            };
        }
    }
}

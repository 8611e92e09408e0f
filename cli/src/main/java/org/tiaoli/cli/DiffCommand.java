package org.tiaoli.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiaoli.Comparison;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.export.DiffJson;
import org.tiaoli.extract.Analysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tiaoli diff}: what differs between two policies. */
@Command(
        name = "diff",
        description =
                "Prints what differs between two policies, and which is stricter. Exits with 1 where something does.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "A",
            converter = DocumentName.Converter.class,
            description = "A document; FILE#d4 is the fourth of a file. Else each goes to its best partner.")
    private DocumentName a;

    @Parameters(
            index = "1",
            paramLabel = "B",
            converter = DocumentName.Converter.class,
            description = "The document that it is compared with.")
    private DocumentName b;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FormatOption format;

    @Option(names = "--all", description = "List what is the same or only renumbered, too.")
    private boolean all;

    private final List<UnreadableDocumentException> failures = new ArrayList<>();

    @Override
    public Integer call() {
        Console console = root.console();
        List<Analysis> inA = read(a);
        List<Analysis> inB = read(b);
        Comparison found = failures.isEmpty()
                ? root.tiaoli(reading).compare(inA, inB)
                : new Comparison(List.of(), List.of(), List.of());
        if (format.isJson()) {
            DiffJson.write(
                    console.out(),
                    a.file().toString(),
                    b.file().toString(),
                    found.diffs(),
                    found.onlyA(),
                    found.onlyB(),
                    failures);
            failures.forEach(failure -> console.noteUnreadable());
        } else if (failures.isEmpty()) {
            new DiffText(console.out(), all).print(found);
        } else {
            failures.forEach(console::complain);
        }
        return console.code(found.isSame() ? Exit.DONE : Exit.NOTABLE);
    }

    private List<Analysis> read(DocumentName name) {
        try {
            return name.of(root.tiaoli(reading).analyze(name.file()), Analysis::policy, spec.commandLine());
        } catch (UnreadableDocumentException e) {
            failures.add(e);
            return List.of();
        }
    }
}

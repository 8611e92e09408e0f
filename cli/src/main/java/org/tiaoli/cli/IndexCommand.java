package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiaoli.Indexed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code tiaoli index}: puts documents where {@code search} finds their provisions. */
@Command(
        name = "index",
        description = {
            "Puts documents into an index; files that it holds unchanged are passed over.",
            "Prints 'committed N PATH' for each file whose N provisions are safe on disk."
        },
        customSynopsis = {
            "tiaoli index [-hV] [--isolate] [--ocr] [--prune] --index=DIR PATH...",
            "       tiaoli index verify [-hV] --index=DIR"
        },
        subcommands = VerifyCommand.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class IndexCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    // what is required here would be required of 'index verify' as well, so that it is checked by hand
    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--index", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder of the index.")
    private @Nullable Path index;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--prune",
            description =
                    "Then remove from the index what is gone from these folders, with a line 'removed PATH' each.")
    private boolean prune;

    RootCommand root() {
        return root;
    }

    /** The folder of the index, which {@code command} cannot do without. */
    Path folder(CommandSpec command) {
        if (index == null) {
            throw new ParameterException(command.commandLine(), "Missing required option: '--index=DIR'");
        }
        return index;
    }

    @Override
    public Integer call() {
        Path folder = folder(spec);
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        Console console = root.console();
        root.tiaoli(reading).index(paths, folder, done -> print(console, done), console::complain);
        if (prune) {
            root.tiaoli(reading)
                    .prune(paths, folder)
                    .forEach(source -> console.out().println(Plain.line("removed " + source)));
        }
        return console.code(Exit.DONE);
    }

    /** At once: whoever reads this relies on what is said to be committed. */
    private static void print(Console console, Indexed done) {
        String what = done.isNew() ? "committed " : "unchanged ";
        console.out().println(Plain.line(what + done.provisions() + " " + done.source()));
        console.out().flush();
    }
}

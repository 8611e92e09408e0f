package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiaoli.Indexed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tiaoli index}: puts documents where {@code search} finds their provisions. */
@Command(
        name = "index",
        description = {
            "Puts documents into an index; files that it holds unchanged are passed over.",
            "Prints 'committed N PATH' for each file whose N provisions are safe on disk."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class IndexCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths;

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The folder of the index.")
    private Path index;

    @Override
    public Integer call() {
        Console console = root.console();
        root.tiaoli().index(paths, index, done -> print(console, done), console::complain);
        return console.code(Exit.DONE);
    }

    /** At once: whoever reads this relies on what is said to be committed. */
    private static void print(Console console, Indexed done) {
        String what = done.isNew() ? "committed " : "unchanged ";
        console.out().println(Plain.line(what + done.provisions() + " " + done.source()));
        console.out().flush();
    }
}

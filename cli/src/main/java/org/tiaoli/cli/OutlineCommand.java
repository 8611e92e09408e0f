package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tiaoli.outline.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tiaoli outline}: the tree of provisions. */
@Command(
        name = "outline",
        description = "Prints the tree of provisions, one line each, with the ids that other commands take.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class OutlineCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    private ReadingOptions reading;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, or folders of them.")
    private List<Path> files;

    @Override
    public Integer call() {
        Console console = root.console();
        OutlineText text = new OutlineText(console.out());
        Consumer<Policy> print = policy -> {
            text.print(policy);
            // once a file
            if (policy.id().equals("d1")) {
                console.mentionParts(policy.source());
            }
        };
        root.tiaoli(reading).outlineAll(files, print, console::complain);
        return console.code(Exit.DONE);
    }
}

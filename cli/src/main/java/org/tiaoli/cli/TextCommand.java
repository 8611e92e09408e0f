package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiaoli.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tiaoli text}: the text that spans index. */
@Command(name = "text", description = "Prints the text of documents as it was read; the spans of all results index it.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TextCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    private ReadingOptions reading;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, or folders of them.")
    private List<Path> files;

    @Override
    public Integer call() {
        Console console = root.console();
        root.tiaoli(reading).textAll(files, source -> print(console, source), console::complain);
        return console.code(Exit.DONE);
    }

    private static void print(Console console, SourceText source) {
        console.out().print(Plain.text(source.text()));
        console.mentionParts(source);
    }
}

package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiaoli.export.AnalysisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tiaoli analyze}: everything that is found in documents. */
@Command(
        name = "analyze",
        description = "Prints provisions, duties, responsibilities, triggers, citations and metadata of documents.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AnalyzeCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, or folders of them.")
    private List<Path> files;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FormatOption format;

    @Option(names = "--with-text", description = "Put the text that all spans index into the JSON.")
    private boolean withText;

    @Override
    public Integer call() {
        Console console = root.console();
        if (format.isJson()) {
            try (AnalysisJson json = new AnalysisJson(console.out(), withText)) {
                root.tiaoli(reading).analyzeAll(files, json::add, failure -> {
                    json.add(failure);
                    console.noteUnreadable();
                });
            }
        } else {
            AnalysisText text = new AnalysisText(console.out());
            root.tiaoli(reading).analyzeAll(files, text::print, console::complain);
        }
        return console.code(Exit.DONE);
    }
}

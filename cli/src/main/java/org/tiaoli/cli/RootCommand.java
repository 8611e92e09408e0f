package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.Tiaoli;
import org.tiaoli.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code tiaoli} itself, which only holds the others. */
@Command(
        name = "tiaoli",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = RootCommand.Version.class,
        description = "Reads Chinese policy texts: who must do what, how often, and what happens if they don't.",
        subcommands = {
            AnalyzeCommand.class,
            OutlineCommand.class,
            TextCommand.class,
            DiffCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            DedupCommand.class,
            ExplainCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 changes found, or nothing found; 2 wrong options or query;",
            "3 input that cannot be read, or no index; 70 a mistake of this program."
        })
final class RootCommand implements Runnable {

    private final Console console;
    private @Nullable Tiaoli tiaoli;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "A folder of lists that add, replace or switch off words and rules; may be given again.")
    private List<Path> lexicons = List.of();

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    RootCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /** The library, made when first asked for: help needs none of it. */
    Tiaoli tiaoli() {
        return tiaoli(new ReadingOptions());
    }

    /** As {@link #tiaoli()}, reading files as these options say when it is made. */
    Tiaoli tiaoli(ReadingOptions reading) {
        Tiaoli made = tiaoli == null
                ? reading.apply(Tiaoli.builder().lexicon(lexicon())).build()
                : tiaoli;
        tiaoli = made;
        return made;
    }

    private Lexicon lexicon() {
        Lexicon lists = Lexicon.builtIn();
        for (Path folder : lexicons) {
            lists = lists.overlay(folder);
        }
        return lists;
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "say what to do: " + commands);
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"tiaoli " + (version == null ? "(not packaged)" : version)};
        }
    }
}

package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiaoli.IndexException;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.export.SearchJson;
import org.tiaoli.search.Query;
import org.tiaoli.search.Results;
import org.tiaoli.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tiaoli search}: the provisions of an index that answer a query. */
@Command(
        name = "search",
        description = {
            "Prints the provisions that answer a query, the best first. Exits with 1 where none does.",
            "",
            "Queries are words, phrases, and fields joined by AND, OR and NOT:",
            "  数据安全        \"每季度\"        modality:prohibition",
            "  bearer:党委书记 AND frequency:[2 TO *]",
            ""
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SearchCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, or conditions on fields.")
    private List<String> words;

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The folder of the index.")
    private Path index;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many provisions; 10 unless told.")
    private int limit = 10;

    @Option(names = "--facet", description = "Count the values of all provisions found.")
    private boolean facet;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "a limit of hits is 0 or more, not " + limit);
        }
        Console console = root.console();
        Query query = root.tiaoli().query(String.join(" ", words)).withLimit(limit);
        try (Searcher searcher = root.tiaoli().searcher(index)) {
            Results results = searcher.search(facet ? query.withFacets() : query);
            if (format.isJson()) {
                SearchJson.write(console.out(), results, List.of());
            } else {
                new SearchText(console.out()).print(results);
            }
            return results.total() == 0 ? Exit.NOTABLE : Exit.DONE;
        } catch (IndexException e) {
            return failed(e);
        }
    }

    private int failed(IndexException e) {
        Console console = root.console();
        if (format.isJson()) {
            Code code = isAbsent(index) ? Code.NOT_FOUND : Code.UNSUPPORTED;
            String why = String.valueOf(e.getMessage());
            SearchJson.write(
                    console.out(),
                    new Results(0, List.of(), List.of()),
                    List.of(new UnreadableDocumentException(index.toString(), code, why)));
        } else {
            console.complain(String.valueOf(e.getMessage()));
        }
        return Exit.UNREADABLE;
    }

    private static boolean isAbsent(Path folder) {
        String[] files = folder.toFile().list();
        return files == null || files.length == 0;
    }
}

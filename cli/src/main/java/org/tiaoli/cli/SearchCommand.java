package org.tiaoli.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiaoli.IndexException;
import org.tiaoli.export.SearchCsv;
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
    private RowFormatOption format;

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "a limit of hits is 0 or more, not " + limit);
        }
        if (facet && format.format() == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "csv has a row for each hit and no facets; ask for json");
        }
        Query query = root.tiaoli().query(String.join(" ", words)).withLimit(limit);
        try (Searcher searcher = root.tiaoli().searcher(index)) {
            Results results = searcher.search(facet ? query.withFacets() : query);
            print(results);
            return results.total() == 0 ? Exit.NOTABLE : Exit.DONE;
        } catch (IndexException e) {
            return failed(e);
        }
    }

    private void print(Results results) {
        PrintWriter out = root.console().out();
        switch (format.format()) {
            case TEXT -> new SearchText(out).print(results);
            case JSON -> SearchJson.write(out, results, List.of());
            case CSV -> SearchCsv.write(out, results);
        }
    }

    private int failed(IndexException e) {
        Console console = root.console();
        if (format.format() == Format.JSON) {
            Results none = new Results(0, List.of(), List.of());
            SearchJson.write(console.out(), none, List.of(IndexFailure.of(index, e)));
        } else {
            console.complain(String.valueOf(e.getMessage()));
        }
        return Exit.UNREADABLE;
    }
}

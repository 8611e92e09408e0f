package org.tiaoli.cli;

import java.io.UncheckedIOException;
import org.tiaoli.IndexException;
import org.tiaoli.LexiconException;
import org.tiaoli.TiaoliException;
import org.tiaoli.UnreadableDocumentException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stopped a command into one line and an exit code. */
final class RunErrors implements IExecutionExceptionHandler {

    private final Console console;

    RunErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UncheckedIOException unwritable) {
            return console.unwritable(unwritable, Exit.DONE);
        }
        if (e instanceof LexiconException lists) {
            lists.problems().forEach(console::complain);
            return Exit.USAGE;
        }
        if (e instanceof TiaoliException known) {
            console.complain(String.valueOf(known.getMessage()));
            return known instanceof UnreadableDocumentException || known instanceof IndexException
                    ? Exit.UNREADABLE
                    : Exit.USAGE;
        }
        return console.bug(e);
    }
}

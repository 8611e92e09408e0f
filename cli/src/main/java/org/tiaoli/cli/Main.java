package org.tiaoli.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** Starts the command and ends the process. */
public final class Main {

    /** What Java puts in the place of bytes that are no character in the charset of the locale. */
    private static final char UNREAD = '\uFFFD';

    private Main() {}

    public static void main(String[] args) {
        // the parts log to java.util.logging, whose default handler writes to stderr, and that is ours
        LogManager.getLogManager().reset();
        System.exit(run(args, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    /**
     * Runs one command.
     *
     * @param out where results go, as UTF-8 whatever the locale
     * @param err where it is said what went wrong
     * @return the exit code, one of {@link Exit}
     */
    static int run(String[] args, OutputStream out, OutputStream err) {
        Console console = new Console(out, err);
        for (String arg : args) {
            if (arg.indexOf(UNREAD) >= 0) {
                console.complain("an argument holds characters that this locale cannot read: " + arg
                        + "; set LC_ALL=C.UTF-8 and run it again");
                return console.close(Exit.USAGE);
            }
        }
        CommandLine command = new CommandLine(new RootCommand(console))
                .setExpandAtFiles(false)
                .registerConverter(Path.class, DocumentName::path)
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler(new RunErrors(console))
                .setOut(console.out())
                .setErr(console.err());
        try {
            return console.close(command.execute(args));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return console.close(console.bug(e));
        }
    }
}

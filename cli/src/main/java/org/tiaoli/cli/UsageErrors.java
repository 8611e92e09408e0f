package org.tiaoli.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the options, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.complain(what(e, command) + "; see '" + name + " --help'");
        return Exit.USAGE;
    }

    private static String what(ParameterException e, CommandLine command) {
        if (e instanceof MissingParameterException) {
            // a misspelt option comes before what it would have left missing
            List<String> unknown = command.getUnmatchedArguments();
            if (!unknown.isEmpty()) {
                return String.valueOf(new UnmatchedArgumentException(command, unknown).getMessage());
            }
        }
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && command.getParent() == null) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "', but "
                    + String.join(", ", command.getSubcommands().keySet());
        }
        return String.valueOf(e.getMessage());
    }
}

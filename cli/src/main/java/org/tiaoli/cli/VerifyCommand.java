package org.tiaoli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiaoli.index.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tiaoli index verify}: whether an index is sound. */
@Command(
        name = "verify",
        customSynopsis = "tiaoli index verify [-hV] --index=DIR",
        description = "Reads a whole index and says whether it is sound. Exits with 3 where it is damaged.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private IndexCommand parent;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path index = parent.folder(spec);
        Console console = parent.root().console();
        Verification found = parent.root().tiaoli().verify(index);
        if (found.isSound()) {
            console.out()
                    .println(Plain.line("sound: " + found.files() + " files, " + found.documents() + " documents, "
                            + found.provisions() + " provisions in " + index));
            return Exit.DONE;
        }
        List<String> problems = found.problems();
        String more = problems.size() == 1 ? "" : " and " + (problems.size() - 1) + " more problems";
        console.complain("the index at " + index + " is damaged: " + problems.get(0) + more
                + "; delete the folder and index the files again");
        return Exit.UNREADABLE;
    }
}

package org.tiaoli.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.extract.Explanation;
import org.tiaoli.outline.Place;
import org.tiaoli.outline.Places;
import org.tiaoli.outline.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tiaoli explain}: why a text was read as it was. */
@Command(
        name = "explain",
        description =
                "Prints a place of a document and how it was found; without a place, what was decided line by line.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            converter = DocumentName.Converter.class,
            description = "A document; FILE#d4 is the fourth of a file, FILE#第九条 a place in it.")
    private DocumentName given;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PLACE",
            description = "A place in it: 第六条第（四）项, 第9条, 附件1第3行, or an id such as art_6__item_4.")
    private @Nullable String words;

    @Mixin
    private ReadingOptions reading;

    @Override
    public Integer call() {
        Console console = root.console();
        String file = given.file().toString();
        int mark = words == null && !Files.exists(given.file()) ? file.lastIndexOf('#') : -1;
        DocumentName name = mark < 0 ? given : new DocumentName(Path.of(file.substring(0, mark)), null);
        String place = mark < 0 ? words : file.substring(mark + 1);
        Explanation explanation;
        try {
            explanation = root.tiaoli(reading).explain(name.file());
        } catch (UnreadableDocumentException e) {
            console.complain(e);
            return console.code(Exit.DONE);
        }
        List<Policy> policies = name.ofPolicies(explanation.structure().policies());
        if (policies.isEmpty()) {
            throw usage(
                    name,
                    "has no document " + name.document() + ", but d1 to d"
                            + explanation.structure().policies().size());
        }
        ExplainText text = new ExplainText(console.out(), explanation);
        if (place == null) {
            text.print(policies);
        } else if (!print(text, policies, place)) {
            throw usage(name, "has no place " + place + "; 'tiaoli outline' lists those that it has");
        }
        return console.code(Exit.DONE);
    }

    /** Prints that place of every document that has one; false where none has. */
    private static boolean print(ExplainText text, List<Policy> policies, String words) {
        boolean found = false;
        for (Policy policy : policies) {
            Place place = Places.of(policy).find(words).orElse(null);
            if (place != null) {
                text.print(policy, place);
                found = true;
            }
        }
        return found;
    }

    private ParameterException usage(DocumentName name, String what) {
        return new ParameterException(spec.commandLine(), name.file() + " " + what);
    }
}

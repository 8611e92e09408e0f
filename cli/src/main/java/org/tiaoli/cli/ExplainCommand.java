package org.tiaoli.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.export.ExplanationJson;
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
                "Prints why a place of a document was read as it was: its structure, the rules that found something,"
                        + " and what was dropped; without a place, of the whole document.")
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

    @Mixin
    private FormatOption format;

    /**
     * What is to be explained.
     *
     * @param policy one of the file's documents
     * @param place  null for all of it
     */
    private record Asked(Policy policy, @Nullable Place place) {}

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
            unreadable(e, console);
            return console.code(Exit.DONE);
        }
        print(explanation, asked(name, explanation, place), console);
        return console.code(Exit.DONE);
    }

    private void unreadable(UnreadableDocumentException failure, Console console) {
        if (!format.isJson()) {
            console.complain(failure);
            return;
        }
        console.noteUnreadable();
        try (ExplanationJson json = new ExplanationJson(console.out())) {
            json.add(failure);
        }
    }

    /** The documents that are meant, or that place in each of them that has one. */
    private List<Asked> asked(DocumentName name, Explanation explanation, @Nullable String words) {
        List<Policy> all = explanation.structure().policies();
        List<Policy> policies = name.of(all, policy -> policy, spec.commandLine());
        if (words == null) {
            return policies.stream().map(policy -> new Asked(policy, null)).toList();
        }
        List<Asked> asked = new ArrayList<>();
        for (Policy policy : policies) {
            Places.of(policy).find(words).ifPresent(place -> asked.add(new Asked(policy, place)));
        }
        if (asked.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    name.file() + " has no place " + words + "; 'tiaoli outline' lists those that it has");
        }
        return asked;
    }

    private void print(Explanation explanation, List<Asked> asked, Console console) {
        if (format.isJson()) {
            List<Policy> all = explanation.structure().policies();
            try (ExplanationJson json = new ExplanationJson(console.out())) {
                asked.forEach(one -> json.add(explanation, all.indexOf(one.policy()), one.place()));
            }
            return;
        }
        ExplainText text = new ExplainText(console.out(), explanation);
        for (Asked one : asked) {
            Place place = one.place();
            if (place == null) {
                text.print(one.policy());
            } else {
                text.print(one.policy(), place);
            }
        }
    }
}

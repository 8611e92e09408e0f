package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.LexiconLine;

/**
 * Why something was found.
 *
 * @param finding  what was found
 * @param line     the lexicon line that found it; null where the extractor is not the library's
 * @param evidence what its parts rest on, part by part
 */
public record Reason(Finding finding, @Nullable LexiconLine line, List<Evidence> evidence) {

    public Reason {
        evidence = List.copyOf(evidence);
    }

    /** Why the finding is as sure as it says, in plain words. */
    public String confidence() {
        return switch (finding.confidence()) {
            case STATED -> "the text says so";
            case INHERITED ->
                finding instanceof Duty
                        ? "its bearer is said at another place"
                        : "whom it is about, or what follows, is said at another place";
            case UNSURE ->
                finding instanceof Citation
                        ? "it names no provision of this document"
                        : "no modal and no leading verb: only a time or a recipient makes it a duty";
        };
    }
}

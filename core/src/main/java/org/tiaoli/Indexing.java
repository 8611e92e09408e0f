package org.tiaoli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tiaoli.extract.Analysis;
import org.tiaoli.index.PolicyIndex;
import org.tiaoli.ingest.Batch;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.SourceText;

/** Puts files into an index and says of each when it is safe. */
final class Indexing {

    /** A commit costs a sync of the disk, so that it waits for so much text, in UTF-16 code units. */
    private static final int CHARS_A_COMMIT = 4_000_000;

    private final Ingestor ingestor;
    private final Function<SourceText, List<Analysis>> analyze;
    private final PolicyIndex index;
    private final Consumer<Indexed> done;
    private final List<Indexed> waiting = new ArrayList<>();
    private int waitingChars;

    Indexing(
            Ingestor ingestor,
            Function<SourceText, List<Analysis>> analyze,
            PolicyIndex index,
            Consumer<Indexed> done) {
        this.ingestor = ingestor;
        this.analyze = analyze;
        this.index = index;
        this.done = done;
    }

    void add(Batch batch, Consumer<UnreadableDocumentException> failed) {
        for (Path file : batch.files()) {
            ingestor.readAll(file, this::add, failed);
        }
        commit();
    }

    private void add(SourceText text) {
        String source = text.origin().path();
        if (index.holds(source, text.origin())) {
            // what was given twice may be waiting itself
            waiting.add(new Indexed(source, 0, false));
            return;
        }
        List<Analysis> analyses = analyze.apply(text);
        index.add(source, analyses);
        int provisions = analyses.stream()
                .mapToInt(analysis -> analysis.policy().provisions().size())
                .sum();
        waiting.add(new Indexed(source, provisions, true));
        waitingChars += text.text().length();
        if (waitingChars >= CHARS_A_COMMIT) {
            commit();
        }
    }

    private void commit() {
        if (!waiting.isEmpty()) {
            index.commit();
            waiting.forEach(done);
            waiting.clear();
            waitingChars = 0;
        }
    }
}

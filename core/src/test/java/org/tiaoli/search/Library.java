package org.tiaoli.search;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Extractor;
import org.tiaoli.extract.RuleExtractor;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Outliner;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Analyses texts the whole way, as an index is fed. */
final class Library {

    private static final Ingestor INGESTOR = new Ingestor(Limits.defaults());
    private static final Outliner OUTLINER = new Outliner(Lexicon.builtIn(), Limits.defaults());
    private static final Extractor EXTRACTOR = new RuleExtractor(Lexicon.builtIn(), Segmenter.hanLp());

    private Library() {}

    static Ingestor ingestor() {
        return INGESTOR;
    }

    static List<Analysis> analyze(SourceText source) {
        List<Analysis> analyses = new ArrayList<>();
        for (Policy policy : OUTLINER.outline(source)) {
            analyses.add(EXTRACTOR.extract(policy));
        }
        return analyses;
    }
}

package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.nlp.Vocabulary;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Limits;

/** All finders, made once for a lexicon and shared by all readings. Immutable. */
final class Rules {

    final Words words;
    private final Segmenter segmenter;
    private final Vocabulary vocabulary;
    final int longestSentence;
    final Genres genres;
    final Doubts doubts;
    final MetadataReader metadata;
    final Bearers bearers;
    final Frequencies frequencies;
    final Deadlines deadlines;
    final Duties duties;
    final Roles roles;
    final ListedRoles listedRoles;
    final Triggers triggers;
    final PointingChapeaux pointingChapeaux;
    final ClosingSanctions closingSanctions;
    final Chapeaux chapeaux;
    final Definitions definitions;
    final ReferenceForms references;
    final NormlessSentences normless;
    final TimedCases timedCases;
    final NamedHeadings namedHeadings;
    final TableReading tables;
    final WordList penalHeadings;
    final SimplifiedCharacters simplified;

    Rules(Lexicon lexicon, Segmenter segmenter, Limits limits) {
        this.segmenter = segmenter;
        longestSentence = limits.maxSentenceChars();
        words = new Words(lexicon);
        Making making = new Making(words);
        Joints joints = new Joints(words);
        genres = new Genres(words);
        doubts = new Doubts(words, genres);
        metadata = new MetadataReader(words, making);
        bearers = new Bearers(words);
        frequencies = new Frequencies(words);
        deadlines = new Deadlines(words);
        roles = new Roles(words, bearers, joints);
        listedRoles = new ListedRoles(words, roles);
        duties = new Duties(words, bearers, joints, roles, frequencies, deadlines);
        Sanctions sanctions = new Sanctions(words, bearers);
        triggers = new Triggers(words, bearers, joints, sanctions);
        pointingChapeaux = new PointingChapeaux(words, triggers, sanctions);
        closingSanctions = new ClosingSanctions(sanctions);
        chapeaux = new Chapeaux(words, bearers, joints, triggers);
        definitions = new Definitions(words);
        references = new ReferenceForms(words);
        normless = new NormlessSentences(words, bearers, definitions, making);
        namedHeadings = new NamedHeadings(words, bearers);
        timedCases = new TimedCases(words, frequencies, deadlines);
        tables = new TableReading(this, words);
        penalHeadings = words.list("penal-headings");
        simplified = new SimplifiedCharacters(lexicon.list("traditional"));
        vocabulary = words.vocabulary();
    }

    /** A piece of a provision to be read. */
    Passage passage(Provision provision, Excerpt excerpt, @Nullable Integer row, Trace trace) {
        return new Passage(provision, excerpt, row, vocabulary, segmenter, trace);
    }
}

package org.tiaoli.extract;

import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;

/** All finders, made once for a lexicon and shared by all readings. Immutable. */
final class Rules {

    final Segmenter segmenter;
    final Genres genres;
    final Doubts doubts;
    final Bearers bearers;
    final Frequencies frequencies;
    final Duties duties;
    final Roles roles;
    final Triggers triggers;
    final Chapeaux chapeaux;
    final Sanctions sanctions;

    Rules(Lexicon lexicon, Segmenter segmenter) {
        this.segmenter = segmenter;
        Words words = new Words(lexicon);
        genres = new Genres(lexicon);
        doubts = new Doubts(lexicon, genres);
        bearers = new Bearers(words);
        frequencies = new Frequencies(words);
        Conditions conditions = new Conditions(words);
        roles = new Roles(words, bearers);
        Clauses clauses = new Clauses(words, bearers, frequencies, conditions, roles);
        duties = new Duties(bearers, clauses, conditions, frequencies, new Recipients(words, bearers));
        sanctions = new Sanctions(words, bearers);
        triggers = new Triggers(words, bearers, sanctions);
        chapeaux = new Chapeaux(words, bearers, triggers);
    }
}

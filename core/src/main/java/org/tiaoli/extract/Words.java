package org.tiaoli.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.PhraseMatcher;

/** The lexicon's lists in the form in which the finders ask them. Immutable. */
final class Words {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Lexicon lexicon;
    final PhraseMatcher<Entry> modals;
    final PhraseMatcher<Entry> frequencies;
    final PhraseMatcher<Entry> bearers;
    final PhraseMatcher<Entry> sanctions;
    final PhraseMatcher<Entry> roles;
    final WordList adverbs;
    final WordList grounds;
    final WordList causatives;
    final WordList causativesAlways;
    final WordList nounModifiers;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
        modals = matcher("modals", "modal-compounds");
        frequencies = matcher("frequency-words", "frequency-compounds");
        bearers = matcher("bearers");
        sanctions = matcher("sanctions", "sanction-compounds");
        roles = matcher("roles");
        adverbs = list("adverbs");
        grounds = list("grounds");
        causatives = list("causatives", "causative");
        causativesAlways = list("causatives", "always");
        nounModifiers = list("noun-modifiers");
    }

    /** All words of a list. */
    WordList list(String name) {
        return new WordList(lexicon.list(name));
    }

    /** The words of a list that mean this, perhaps beside other things. */
    WordList list(String name, String meaning) {
        return new WordList(meaning(name, meaning));
    }

    /** The rules of a list. */
    RuleList rules(String name) {
        return new RuleList(lexicon.list(name));
    }

    /** The rules of a list that mean this, perhaps beside other things. */
    RuleList rules(String name, String meaning) {
        return new RuleList(meaning(name, meaning));
    }

    /** A rule of the list {@code grammar}. */
    Rule grammar(String id) {
        return lexicon.list("grammar").stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> new Rule(id, RuleList.compiled(line)))
                .orElse(new Rule(id, NOTHING));
    }

    private List<Entry> meaning(String name, String meaning) {
        return lexicon.list(name).stream()
                .filter(line -> List.of(line.meaning().split(" ")).contains(meaning))
                .toList();
    }

    /** Finds the words of these lists; of equal words the first is kept. */
    PhraseMatcher<Entry> matcher(String... lists) {
        Map<String, Entry> phrases = new LinkedHashMap<>();
        for (String list : lists) {
            for (Entry entry : lexicon.list(list)) {
                phrases.putIfAbsent(entry.pattern(), entry);
            }
        }
        return new PhraseMatcher<>(phrases);
    }
}

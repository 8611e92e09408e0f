package org.tiaoli.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.NeededWords;
import org.tiaoli.nlp.PhraseMatcher;
import org.tiaoli.nlp.Phrases;
import org.tiaoli.nlp.Vocabulary;

/** The lexicon's lists in the form in which the finders ask them. Immutable. */
final class Words {

    private static final String NOTHING = "(?!)";

    private final Lexicon lexicon;
    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    final Phrases<Entry> modals;
    final Phrases<Entry> frequencies;
    final Phrases<Entry> bearerNouns;
    final Phrases<Entry> measures;
    final Phrases<Entry> roles;
    final WordList bearers;
    final PhraseMatcher<Entry> sanctions;
    final WordList adverbs;
    final WordList grounds;
    final WordList causatives;
    final WordList causativesAlways;
    final WordList nounModifiers;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
        modals = phrases("modals", "modal-compounds");
        frequencies = phrases("frequency-words", "frequency-compounds");
        bearerNouns = phrases("bearers");
        measures = phrases("sanctions", "sanction-compounds");
        roles = phrases("roles");
        bearers = list("bearers");
        sanctions = matcher("sanctions", "sanction-compounds");
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

    /** All words of a list, to be looked for in passages. */
    WordList sought(String name) {
        return sought(lexicon.list(name));
    }

    /** The words of a list that mean this, to be looked for in passages. */
    WordList sought(String name, String meaning) {
        return sought(meaning(name, meaning));
    }

    private WordList sought(List<Entry> entries) {
        return new WordList(
                entries, vocabulary.add(entries.stream().map(Entry::pattern).toList()));
    }

    /** A regular expression, to be looked for in passages. */
    Form form(String regex) {
        Set<String> needed = NeededWords.of(regex);
        return new Form(
                Pattern.compile(regex),
                List.copyOf(needed),
                NeededWords.suffice(regex),
                needed.isEmpty() ? Form.ANYTHING : vocabulary.add(needed),
                new Characters(NeededWords.opening(regex)));
    }

    /**
     * As {@link #form(String)}, of an expression that looks too far back to tell where it may open.
     *
     * @param opener an expression that opens like it
     */
    Form form(String regex, String opener) {
        Form form = form(regex);
        return new Form(
                form.pattern(),
                form.words(),
                form.suffice(),
                form.needed(),
                new Characters(NeededWords.opening(opener)));
    }

    /** All that is looked for in passages, once everything has been asked for. */
    Vocabulary vocabulary() {
        return vocabulary.build();
    }

    /** The rules of a list. */
    RuleList rules(String name) {
        return new RuleList(lexicon.list(name), this::form);
    }

    /** The rules of a list that mean this, perhaps beside other things. */
    RuleList rules(String name, String meaning) {
        return new RuleList(meaning(name, meaning), this::form);
    }

    /** A rule of the list {@code grammar}. */
    Rule grammar(String id) {
        return lexicon.list("grammar").stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> new Rule(id, form(RuleList.compiled(line).pattern())))
                .orElse(new Rule(id, form(NOTHING)));
    }

    private List<Entry> meaning(String name, String meaning) {
        return lexicon.list(name).stream()
                .filter(line -> List.of(line.meaning().split(" ")).contains(meaning))
                .toList();
    }

    /** Finds the words of these lists; of equal words the first is kept. */
    PhraseMatcher<Entry> matcher(String... lists) {
        return new PhraseMatcher<>(first(lists));
    }

    /** The words of these lists, to be looked for in passages; of equal words the first is kept. */
    Phrases<Entry> phrases(String... lists) {
        return vocabulary.add(first(lists));
    }

    /** The words of these lists. */
    Collection<String> patterns(String... lists) {
        return first(lists).keySet();
    }

    private Map<String, Entry> first(String... lists) {
        Map<String, Entry> phrases = new LinkedHashMap<>();
        for (String list : lists) {
            for (Entry entry : lexicon.list(list)) {
                phrases.putIfAbsent(entry.pattern(), entry);
            }
        }
        return phrases;
    }
}

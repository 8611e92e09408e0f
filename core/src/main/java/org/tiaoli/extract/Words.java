package org.tiaoli.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.PhraseMatcher;

/** The lexicon's lists in the form in which the finders ask them. Immutable. */
final class Words {

    private final Lexicon lexicon;
    final PhraseMatcher<Entry> modals;
    final PhraseMatcher<Entry> frequencies;
    final PhraseMatcher<Entry> bearers;
    final PhraseMatcher<Entry> sanctions;
    final PhraseMatcher<Entry> roles;
    final Set<String> adverbs;
    final Set<String> facts;
    final Set<String> grounds;
    final Set<String> conditionOpeners;
    final Set<String> inlineConditions;
    final Set<String> selfScopes;
    final Set<String> announcingVerbs;
    final Set<String> announcedNouns;
    final Set<String> notBearers;
    final Set<String> causatives;
    final Set<String> causativesAlways;
    final Set<String> nounLikeCausatives;
    final Set<String> plainAdverbs;
    final Set<String> telling;
    final Set<String> nounModifiers;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
        modals = matcher("modals", "modal-compounds");
        frequencies = matcher("frequency-words", "frequency-compounds");
        bearers = matcher("bearers");
        sanctions = matcher("sanctions");
        roles = matcher("roles");
        adverbs = set("adverbs", "");
        facts = set("facts", "");
        grounds = set("grounds", "");
        conditionOpeners = set("condition-openers", "");
        inlineConditions = set("condition-openers", "condition inline");
        selfScopes = set("self-scopes", "");
        announcingVerbs = set("announcements", "verb");
        announcedNouns = set("announcements", "noun");
        telling = set("recipient-verbs", "direct");
        causativesAlways = set("causatives", "causative always");
        plainAdverbs = set("adverbs", "adverb");
        notBearers = set("bearer-compounds", "");
        causatives = set("causatives", "causative");
        nounLikeCausatives = set("causatives", "noun-like");
        nounModifiers = set("noun-modifiers", "");
    }

    /** The patterns of a list whose meaning starts so. */
    Set<String> set(String list, String meaning) {
        Set<String> words = new HashSet<>();
        for (Entry entry : lexicon.list(list)) {
            if (entry.meaning().startsWith(meaning)) {
                words.add(entry.pattern());
            }
        }
        return Set.copyOf(words);
    }

    private PhraseMatcher<Entry> matcher(String... lists) {
        Map<String, Entry> phrases = new LinkedHashMap<>();
        for (String list : lists) {
            for (Entry entry : lexicon.list(list)) {
                phrases.putIfAbsent(entry.pattern(), entry);
            }
        }
        return new PhraseMatcher<>(phrases);
    }

    /** The longest word of {@code words} that {@code text} has at {@code at}; empty where none. */
    static String at(String text, int at, Set<String> words) {
        for (int length = Math.min(8, text.length() - at); length > 0; length--) {
            String candidate = text.substring(at, at + length);
            if (words.contains(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    /** The longest word of {@code words} that ends at {@code end}; empty where none. */
    static String before(String text, int end, Set<String> words) {
        for (int length = Math.min(8, end); length > 0; length--) {
            String candidate = text.substring(end - length, end);
            if (words.contains(candidate)) {
                return candidate;
            }
        }
        return "";
    }
}

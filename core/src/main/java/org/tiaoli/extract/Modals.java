package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Span;

/** Finds the words that say what is meant of an action: 应当, 不得, 可以. Immutable. */
final class Modals {

    /** How far in front of 需要 the word may stand that makes a noun of it: 根据工作需要. */
    private static final int REACH_OF_GROUND = 24;

    /** Why a modal that word boundaries refuse is none. */
    static final String LONGER_WORD = "it is part of a longer word";

    private static final Map<String, Modality> MODALITIES =
            Arrays.stream(Modality.values()).collect(Collectors.toUnmodifiableMap(Modality::jsonName, m -> m));

    private static final int LONGEST_MODIFIER = 12;

    /** HanLP's tags of what may stand in front of the noun that it modifies. */
    private static final Set<String> MODIFIERS = Set.of("v", "vn", "b", "a");

    private static final char MAY = '可';
    private static final String QUOTES = "“”\n";

    private final Words words;
    private final WordList needGrounds;
    private final WordList wordFronts;
    private final WordList standards;
    private final WordList joints;
    private final WordList also;

    Modals(Words words) {
        this.words = words;
        needGrounds = words.list("grounds", "need");
        wordFronts = words.list("modal-fronts", "word");
        standards = words.list("modal-fronts", "standard");
        joints = words.list("coordination", "joint");
        also = words.list("clause-openers", "joint");
    }

    /**
     * A modal word of a text.
     *
     * @param span  where, in the passage
     * @param entry its lexicon line
     */
    record Modal(Span span, Entry entry) {

        Modality modality() {
            String meaning = entry.meaning();
            int end = meaning.indexOf(' ');
            String word = end < 0 ? meaning : meaning.substring(0, end);
            return Objects.requireNonNull(MODALITIES.get(word), word);
        }

        boolean isQualified() {
            return means("qualified");
        }

        /** 请, 望: asked of the addressees of a notice. */
        boolean isRequest() {
            return means("request");
        }

        /** 严禁, 禁止: meant for everybody. */
        boolean isBan() {
            return means("ban");
        }

        /** 需: may stand inside a noun phrase. */
        boolean isNeed() {
            return means("need");
        }

        private boolean means(String what) {
            String meaning = entry.meaning();
            for (int at = meaning.indexOf(what, 1); at > 0; at = meaning.indexOf(what, at + 1)) {
                int end = at + what.length();
                if (meaning.charAt(at - 1) == ' ' && (end == meaning.length() || meaning.charAt(end) == ' ')) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The modals in {@code [from, to)}, in order; words that only hold their characters are no modals. */
    List<Modal> find(Passage passage, int from, int to) {
        List<Modal> found = new ArrayList<>();
        for (Match<Entry> match : passage.longest(words.modals, from, to)) {
            Modal modal = new Modal(match.span(), match.value());
            String otherwise = modal.entry().meaning().equals("none")
                    ? "it is a word that only holds the characters of a modal"
                    : otherwise(passage, modal, to);
            if (otherwise == null) {
                found.add(modal);
            } else {
                passage.trace().refuses(passage, modal.span(), otherwise);
            }
        }
        return found;
    }

    /** What else the characters of a modal are; null where they are the modal. */
    private @Nullable String otherwise(Passage passage, Modal modal, int to) {
        String text = passage.text();
        int start = modal.span().start();
        int end = modal.span().end();
        if (end < to && text.charAt(end) == '的') {
            return "with 的 behind it, it tells of a thing";
        }
        if (modal.isRequest()) {
            boolean opens = start == 0
                    || Sentence.isMark(text.charAt(start - 1))
                    || QUOTES.indexOf(text.charAt(start - 1)) >= 0;
            return opens ? null : "it asks only at the head of a clause";
        }
        if (modal.modality() == Modality.RECOMMENDATION) {
            boolean word = passage.isWordStart(start) && (modal.span().length() > 2 || end < to);
            boolean noun = modal.means("noun") && isModified(passage, start, end);
            return !word
                    ? "nothing stands behind it, or it begins inside another word"
                    : noun ? "it is a noun that other words modify" : null;
        }
        if (modal.span().length() > 1) {
            boolean noun = modal.means("noun") && (isBehindGround(text, start) || isOwned(text, start, end, to));
            return noun ? "behind a ground or an owner it is a noun" : null;
        }
        if (start > 0 && wordFronts.has(text.charAt(start - 1))) {
            return "it makes a word with the character in front of it";
        }
        if (standards.opens(text, end)) {
            return null;
        }
        if (text.charAt(start) == MAY && isOneVerb(text, end, to)) {
            return "with one character behind it, it tells what can be done with a thing";
        }
        boolean word = passage.isWordStart(start) && passage.wordEnd(start) == end;
        return word ? null : LONGER_WORD;
    }

    /** 初评建议, 建议和意见: a noun with what says which in front of it, or joined to another. */
    private boolean isModified(Passage passage, int start, int end) {
        String text = passage.text();
        if (joints.opens(text, end) || also.opens(text, end)) {
            return true;
        }
        int before = passage.lastWord(Math.max(0, start - LONGEST_MODIFIER), start);
        return before >= 0 && passage.wordEnd(before) == start && MODIFIERS.contains(passage.tag(before));
    }

    /** 满足职工的需要. */
    private static boolean isOwned(String text, int start, int end, int to) {
        return start > 0 && text.charAt(start - 1) == '的' && (end >= to || Sentence.isMark(text.charAt(end)));
    }

    /** 去向可追、责任可究: does one character close the phrase? */
    private static boolean isOneVerb(String text, int at, int to) {
        return at + 1 >= to && at < to || at + 1 < to && Sentence.isMark(text.charAt(at + 1));
    }

    /** 根据工作需要: a noun behind a ground. */
    private boolean isBehindGround(String text, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH_OF_GROUND) && !Sentence.isMark(text.charAt(i)); i--) {
            if (needGrounds.opens(text, i)) {
                return true;
            }
        }
        return false;
    }
}

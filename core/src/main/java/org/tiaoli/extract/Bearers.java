package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who bears a duty: a noun phrase that ends in a word of the list {@code bearers}.
 *
 * <p>The list knows only the last word, 部门 or 负责人; how far the phrase reaches to the left is decided by the words
 * around it. Immutable.
 */
final class Bearers {

    private static final int LONGEST_TAIL = 12;
    private static final int LONGEST_HEAD_NOUN = 4;

    /** Instead of an end: the noun only modifies the first of several names. */
    private static final int GOES_ON = -1;

    private final Words words;
    private final BearerNouns nouns;
    private final NounPhrases phrases;
    private final Predicates predicates;
    private final BearerNames names;
    private final WordList offices;
    private final WordList joints;
    private final WordList charges;
    private final CountedUnits counted;
    private final Levels levels;
    private final WordList sectors;

    Bearers(Words words) {
        this.words = words;
        nouns = new BearerNouns(words);
        phrases = new NounPhrases(words, nouns);
        predicates = new Predicates(words);
        names = new BearerNames(words);
        counted = new CountedUnits(words);
        levels = new Levels(words, new Coordination(words));
        sectors = words.list("bearer-marks", "sector");
        offices = words.list("bearer-marks", "office-work");
        joints = words.list("coordination", "joint");
        charges = words.list("clause-openers", "charge");
    }

    /**
     * A noun phrase that can bear a duty.
     *
     * @param start in the passage
     * @param end   in the passage
     */
    record Phrase(int start, int end) {}

    /** The ends of all bearer nouns in {@code [from, to)} that end with a word, in order. */
    List<Integer> ends(Passage passage, int from, int to) {
        return nouns.ends(passage, from, to);
    }

    /** Does a bearer noun end exactly here? */
    boolean endsAt(Passage passage, int from, int end) {
        return nouns.endsAt(passage, from, end);
    }

    /**
     * The subject at the head of {@code [from, to)}: the first phrase behind which a predicate begins.
     *
     * @return null when the stretch does not begin with a bearer
     */
    @Nullable
    Phrase head(Passage passage, int from, int to) {
        Recall<Phrase> heads = passage.heads();
        if (heads.holds(from, to)) {
            return heads.get(from, to);
        }
        Phrase head = head(passage, from, to, false);
        heads.put(from, to, head);
        return head;
    }

    /** The doer behind 由, where a name may begin with a verb: 由养犬主管部门. */
    @Nullable
    Phrase doer(Passage passage, int from, int to) {
        Phrase doer = head(passage, from, to, true);
        return doer == null ? modified(passage, from, to) : doer;
    }

    /** 由持有执照的单位承担: a doer by what he does. */
    private @Nullable Phrase modified(Passage passage, int from, int to) {
        int de = passage.indexOf('的', from + 1, to);
        for (int end = de < 0 ? -1 : nouns.next(passage, from, to, de); end >= 0 && end < to; ) {
            boolean acts = predicates.startsAt(passage, end, to) || predicates.isVerbalNoun(passage, end, to);
            if (acts && phrases.isModified(passage, from, end)) {
                return new Phrase(from, end);
            }
            end = nouns.next(passage, from, to, end);
        }
        return null;
    }

    private @Nullable Phrase head(Passage passage, int from, int to, boolean surelyName) {
        if (!phrases.mayBegin(passage, from, to)) {
            return null;
        }
        Phrase first = headBehind(passage, from, to, surelyName, from);
        int etc = counted.etc(passage, from, to, first);
        Phrase whole = etc < 0 ? null : headBehind(passage, from, to, surelyName, etc);
        return whole == null ? first : whole;
    }

    /** The first phrase that ends behind {@code last} and in front of a predicate. */
    private @Nullable Phrase headBehind(Passage passage, int from, int to, boolean surelyName, int last) {
        for (int end = nouns.nextSubject(passage, from, to, last, predicates);
                end >= 0;
                end = nouns.nextSubject(passage, from, to, end, predicates)) {
            if (end < to
                    && (predicates.startsAt(passage, end, to)
                            || surelyName && predicates.isVerbalNoun(passage, end, to))) {
                boolean name =
                        surelyName ? phrases.mayBeName(passage, from, end) : phrases.isNounPhrase(passage, from, end);
                int whole = name ? throughModifier(passage, from, end, to) : GOES_ON;
                if (whole != GOES_ON) {
                    return new Phrase(from, whole);
                }
            }
        }
        return null;
    }

    /** 党委分管领导: behind a verb that belongs to the name, the bearer noun that follows it ends the phrase. */
    private int throughModifier(Passage passage, int from, int end, int to) {
        String modifier = words.nounModifiers.at(passage.text(), end);
        if (modifier.isEmpty()) {
            return throughNouns(passage, from, end, to);
        }
        int behind = end + modifier.length();
        for (int later : nouns.endsWithin(passage, from, to, behind, behind + LONGEST_HEAD_NOUN)) {
            boolean noun = isTail(passage, behind, later)
                    || isOffice(modifier, passage.text().substring(behind, later));
            if (later < to && noun && predicates.startsAt(passage, later, to)) {
                return later;
            }
            if (later < to && noun && joints.opens(passage.text(), later)) {
                return GOES_ON;
            }
        }
        return end;
    }

    /** 分管领导, 管理组织, unlike 负责组织: is a word that may be a verb a noun behind what modifies it? */
    private boolean isOffice(String modifier, String word) {
        return phrases.isHomographWord(word) && (names.isPerson(word) || !charges.has(modifier));
    }

    /** 人民政府教育督导机构: verbal nouns behind a bearer noun that lead to another one belong to the name. */
    private int throughNouns(Passage passage, int from, int end, int to) {
        for (int later : nouns.endsWithin(passage, from, to, end, end + LONGEST_TAIL)) {
            boolean tail = isTail(passage, end, later) || isOffice(passage, from, end, later);
            if (later < to && tail && predicates.startsAt(passage, later, to)) {
                return later;
            }
        }
        return end;
    }

    /** Where a name that ends here ends together with the nouns behind it that lead to another bearer noun. */
    int wholeName(Passage passage, int from, int end, int to) {
        int whole = end;
        for (int later : nouns.endsWithin(passage, from, to, end, end + LONGEST_TAIL)) {
            if (isTail(passage, end, later)) {
                whole = later;
            }
        }
        return whole;
    }

    /** 县（市）供热主管部门: the office of a level of administration. */
    private boolean isOffice(Passage passage, int from, int end, int later) {
        return sectors.closes(passage.text(), end, later)
                && passage.indexOf('的', end, later) < 0
                && !words.adverbs.opens(passage.text(), end)
                && levels.endsIn(passage.text().substring(from, end));
    }

    /** 教育督导机构: nouns and verbal nouns, the last of which is no verb that stands alone. */
    private boolean isTail(Passage passage, int end, int later) {
        String tail = passage.text().substring(end, later);
        if (phrases.isHomographWord(tail) || passage.tag(end).startsWith("v") && phrases.isPublic(tail)) {
            return false;
        }
        for (int at = passage.nextWord(end, later); at >= 0; at = passage.nextWord(passage.wordEnd(at), later)) {
            String tag = passage.tag(at);
            boolean noun = tag.startsWith("vn") || tag.startsWith("n") || tag.equals("b");
            if (!noun && !offices.has(passage.text(), at, passage.wordEnd(at))) {
                return false;
            }
        }
        return true;
    }

    /** Does every name of the phrase end in a bearer noun, and may it be one? */
    boolean areNames(Passage passage, Phrase phrase) {
        return phrases.mayBeName(passage, phrase.start(), phrase.end())
                && names(passage, phrase).stream().allMatch(names::isHead);
    }

    /** Is the stretch one noun phrase, and not a verb with its object or a prepositional phrase? */
    boolean isNounPhrase(Passage passage, int from, int end) {
        return phrases.isNounPhrase(passage, from, end);
    }

    /** As {@link #isNounPhrase}, where a modal behind the stretch shows that it is a subject: 使用单位应当. */
    boolean mayBeName(Passage passage, int from, int end) {
        return phrases.mayBeName(passage, from, end);
    }

    /** 发展改革、教育等部门: are names counted up and summed? */
    boolean areCountedUp(Passage passage, int from, int end) {
        return counted.etc(passage, from, end, null) > 0;
    }

    /** 依法设立的协会应当: is the stretch in front of a modal a noun for someone, with what tells who? */
    boolean isModified(Passage passage, int from, int end) {
        return phrases.isModified(passage, from, end);
    }

    /** 推荐单位: is the stretch a verb and the noun for who does it? */
    boolean isAgent(Passage passage, int from, int end) {
        return phrases.isDoer(passage, from, end);
    }

    /** Can what stands at this offset begin the predicate of a subject in front of it? */
    boolean startsPredicate(Passage passage, int at, int to) {
        return predicates.startsAt(passage, at, to);
    }

    /** Is the rest of a clause one verbal noun: 移交档案馆保管? */
    boolean isVerbalNoun(Passage passage, int at, int to) {
        return predicates.isVerbalNoun(passage, at, to);
    }

    /** The names of a phrase, coordinate heads apart. */
    List<String> names(Passage passage, Phrase phrase) {
        return names.of(passage.text().substring(phrase.start(), phrase.end()));
    }

    /** Does a printed name end in a bearer noun? */
    boolean isName(String printed) {
        return names.isHead(printed);
    }

    /** Does a printed name end in one that is no person? */
    boolean isUnit(String printed) {
        return names.isHead(printed) && !names.isPerson(printed);
    }

    /** The names of a printed phrase. */
    List<String> names(String printed) {
        return names.of(printed);
    }
}

package org.tiaoli.extract;

import org.tiaoli.nlp.Token;

/** Tells the name of someone from a verb with its object and from a prepositional phrase. Immutable. */
final class NounPhrases {

    private static final int LONGEST_OFFICE = 8;
    private static final int LONGEST_AGENT = 3;
    private static final int LONGEST_NOUN = 8;
    private static final int LONGEST_MODIFIED = 14;
    private static final String NUMERALS = "0123456789一二三四五六七八九十两";

    private final Words words;
    private final BearerNouns nouns;
    private final WordList neverFirst;
    private final WordList first;
    private final WordList prepositions;

    /** 在园内经商的, 经批准的: prepositions that may open what modifies a name. */
    private final WordList attributes;

    private final WordList neverInside;
    private final WordList units;
    private final WordList verbs;
    private final WordList links;
    private final WordList homographs;
    private final WordList agents;
    private final WordList objects;
    private final WordList plurals;
    private final WordList offices;
    private final WordList plainAdverbs;
    private final WordList nounLikeCausatives;
    private final CountedUnits counted;
    private final WordList addressing;
    private final WordList charges;
    private final WordList publics;
    private final WordList joints;
    private final WordList bearers;
    private final WordList alone;
    private final WordList counts;
    private final WordList relations;
    private final WordList times;

    NounPhrases(Words words, BearerNouns nouns) {
        this.words = words;
        this.nouns = nouns;
        counted = new CountedUnits(words);
        neverFirst = words.list("bearer-marks", "never-first");
        first = words.list("bearer-marks", "first");
        prepositions = words.list("bearer-marks", "preposition");
        attributes = words.list("bearer-marks", "attribute");
        neverInside = words.list("bearer-marks", "never-inside");
        units = words.list("bearer-marks", "unit");
        verbs = words.list("bearer-marks", "verb");
        links = words.list("bearer-marks", "link");
        homographs = words.list("bearer-marks", "homograph");
        agents = words.list("bearer-marks", "agent");
        objects = words.list("bearer-marks", "object");
        plurals = words.list("bearer-marks", "plural");
        offices = words.list("bearers", "office");
        plainAdverbs = words.list("adverbs", "adverb");
        nounLikeCausatives = words.list("causatives", "noun-like");
        publics = words.list("bearer-marks", "public");
        charges = words.list("clause-openers", "charge");
        addressing = words.list("causatives", "toward");
        bearers = words.bearers;
        relations = words.list("bearer-marks", "relation");
        counts = words.list("bearer-marks", "each");
        alone = words.list("bearer-marks", "alone");
        times = words.list("bearer-marks", "hour");
        joints = words.list("coordination", "joint");
    }

    /** Is the stretch one noun phrase? */
    boolean isNounPhrase(Passage passage, int from, int end) {
        if (!mayBeName(passage, from, end)) {
            return false;
        }
        if (passage.indexOf('的', from + 1, end) > 0 || !passage.isWordStart(from)) {
            return true;
        }
        int first = passage.wordEnd(from);
        boolean verbFirst = first < end && passage.tag(from).equals("v");
        return !verbFirst || isAgent(passage, from, first, end) || isCountedUp(passage, from, end);
    }

    /** 发展改革、教育等部门. */
    private boolean isCountedUp(Passage passage, int from, int end) {
        return counted.etc(passage, from, end, null) > 0;
    }

    /** As {@link #isNounPhrase}, where a modal behind the stretch shows that it is a subject: 使用单位应当. */
    boolean mayBeName(Passage passage, int from, int end) {
        if (!mayBegin(passage, from, end)) {
            return false;
        }
        String text = passage.text();
        boolean modified = passage.indexOf('的', from + 1, end) > 0;
        boolean refused = opensNoName(passage, from) && !isWhoHasNot(passage, from, end)
                || text.charAt(from) == '与' && passage.isWordStart(from + 1) && !isRelated(passage, from, end)
                || alone.has(text, from, end)
                || isCharge(text, from, end)
                || hasSome(passage, from);
        if (refused) {
            return false;
        }
        WordList adverbs = modified ? plainAdverbs : words.adverbs;
        String name = text.substring(from, end);
        return (!leads(passage, from, adverbs, name)
                        || isModifier(passage, from, end)
                        || actsInName(passage, name, from, adverbs.at(name, 0)))
                && !opensGround(passage, name, from)
                && !isHomograph(name)
                && !neverInside.isIn(name)
                && !leadsToObject(passage, name, from)
                && !holdsVerb(passage, from, end);
    }

    /** May a name begin here, and end in front of {@code to}? */
    boolean mayBegin(Passage passage, int from, int to) {
        String text = passage.text();
        return to - from > 1
                && (!opensNoName(passage, from) || text.charAt(from) == '未')
                && !isTime(text, from)
                && !(prepositions.has(text.charAt(from)) && passage.isWordStart(from + 1) && !mayModify(text, from));
    }

    /** 未, 及时; not 未成年人, which only begins so. */
    private boolean opensNoName(Passage passage, int from) {
        return neverFirst.opens(passage.text(), from) && !first.opens(passage.text(), from);
    }

    /** 与申请人有关系的, 每届: a preposition that may open a name all the same. */
    private boolean mayModify(String text, int from) {
        return text.charAt(from) == '与' || text.charAt(from) == '每' && counts.opens(text, from + 1);
    }

    /** 与申请人有关系的委员: does a relation modify the name? */
    private boolean isRelated(Passage passage, int from, int end) {
        int de = passage.lastIndexOf('的', from, end);
        return de > from && relations.isIn(passage.text().substring(from, de));
    }

    /** Does a word of the list lead the name, and not only its first part: 组织和个人? */
    private boolean leads(Passage passage, int from, WordList list, String name) {
        String word = list.at(name, 0);
        return !word.isEmpty() && passage.isWordStart(from + word.length()) && !joints.opens(name, word.length());
    }

    /** 未经培训的人员: what somebody has not done, and who. */
    private boolean isWhoHasNot(Passage passage, int from, int end) {
        int de = passage.lastIndexOf('的', from, end);
        return passage.text().charAt(from) == '未'
                && de > from
                && end - de - 1 <= LONGEST_OFFICE
                && nouns.endsAt(passage, de + 1, end);
    }

    /** 专门委员会: an adverb that modifies the noun behind it here. */
    private static boolean isModifier(Passage passage, int from, int end) {
        Token first = passage.tokenAt(from);
        Token next = first == null || first.span().end() >= end
                ? null
                : passage.tokenAt(first.span().end());
        return first != null
                && next != null
                && first.tag().equals("b")
                && next.tag().startsWith("n");
    }

    /** 组织编制机关: an adverb that is a verb here. */
    private boolean actsInName(Passage passage, String name, int from, String adverb) {
        return words.causatives.has(adverb) && isActOf(passage, name, from, adverb.length());
    }

    /** 经办公会研究, unlike 经营者: a word that opens a ground, and not the first part of a longer one. */
    private boolean opensGround(Passage passage, String name, int from) {
        String ground = words.grounds.at(name, 0);
        return !ground.isEmpty() && passage.isWordStart(from + ground.length());
    }

    /** 具体负责检修的组织: a charge, the last word of which is a verb. */
    private boolean isCharge(String text, int from, int end) {
        int adverb = from + plainAdverbs.at(text, from).length();
        int charge = adverb == from ? from + words.adverbs.at(text, from).length() : adverb;
        int de = text.lastIndexOf('的', end);
        return charges.opens(text, charge) && de > charge && homographs.has(text.substring(de + 1, end));
    }

    /** 有三分之一以上委员提议: somebody is there. */
    private static boolean hasSome(Passage passage, int from) {
        if (passage.text().charAt(from) != '有') {
            return false;
        }
        Token count = passage.tokenAt(from + 1);
        return NUMERALS.indexOf(passage.text().charAt(from + 1)) >= 0
                || count != null && count.tag().equals("m");
    }

    /** 每年, 每季度, 2小时: a time and nobody. */
    private boolean isTime(String text, int from) {
        int digits = from;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > from) {
            return digits < text.length() && times.opens(text, digits);
        }
        return text.charAt(from) == '每' && units.has(text.charAt(from + 1));
    }

    /** Is the word a verb where it stands alone: 组织, 领导? */
    boolean isHomographWord(String word) {
        return homographs.has(word);
    }

    /** 调整城镇居民: does it end in those whom acts are for, and who hold no office? */
    boolean isPublic(String text) {
        return publics.closes(text);
    }

    private boolean isHomograph(String text) {
        if (!homographs.opens(text)) {
            return false;
        }
        for (String word : text.split("[、和]")) {
            if (!homographs.has(word)) {
                return false;
            }
        }
        return true;
    }

    /** A verb inside shows that the stretch is no name, unless a 的 behind it makes a modifier of it. */
    private boolean holdsVerb(Passage passage, int from, int end) {
        String text = passage.text();
        int de = passage.lastIndexOf('的', from, end);
        for (int at = from; at < end; at++) {
            String verb = verbs.at(text, at);
            boolean whole = !verb.isEmpty()
                    && at + verb.length() <= end
                    && passage.isWordStart(at)
                    && passage.wordEnd(at) == at + verb.length();
            whole &= at != from + 1 || text.charAt(from) != '所';
            if (whole && (at > de || links.has(verb) || at > from && nouns.endsAt(passage, from, at))) {
                return true;
            }
            if (at > de && at > from && actsInside(passage, at, end)) {
                return true;
            }
        }
        return false;
    }

    /** 会议指定专人, unlike 民政救助机构: does what someone does to another begin here? */
    private boolean actsInside(Passage passage, int at, int end) {
        String verb = words.causativesAlways.at(passage.text(), at);
        int behind = at + verb.length();
        return behind > at
                && behind < end
                && passage.isWordStart(at)
                && passage.wordEnd(at) == behind
                && passage.tag(at).equals("v")
                && !homographs.has(verb)
                && !isDoers(passage, behind, nextJoint(passage, behind, end));
    }

    private int nextJoint(Passage passage, int from, int end) {
        int at = from;
        while (at < end && !joints.opens(passage.text(), at)) {
            at++;
        }
        return at;
    }

    /** 单位, 保养单位: the noun for who does what stands in front of it, perhaps with a second verb. */
    private boolean isDoers(Passage passage, int from, int end) {
        if (agents.has(passage.text().substring(from, end))) {
            return true;
        }
        boolean verb = from < end && passage.tag(from).startsWith("v") && passage.wordEnd(from) < end;
        String noun = verb ? passage.text().substring(passage.wordEnd(from), end) : "";
        return agents.has(noun) && !noun.equals("人员");
    }

    /** 组织人员, or 领导、组织人员: is the stretch, or a piece of it, a verb with its object? */
    private boolean leadsToObject(Passage passage, String name, int from) {
        if (isCausative(passage, name, from)) {
            return true;
        }
        for (int i = 1; i < name.length() - 1; i++) {
            int behind = i + joints.at(name, i).length();
            boolean joint = behind > i && behind < name.length() && passage.isWordStart(from + behind);
            if (joint && isCausative(passage, name.substring(behind), from + behind)) {
                return true;
            }
        }
        return false;
    }

    /** 组织人员, 指导下级单位: a verb whose object looks like a bearer. */
    private boolean isCausative(Passage passage, String text, int from) {
        String nounLike = nounLikeCausatives.at(text, 0);
        if (!nounLike.isEmpty()) {
            String object = text.substring(nounLike.length());
            if (words.causativesAlways.at(text, 0).length() > nounLike.length()) {
                return objects.opens(text, words.causativesAlways.at(text, 0).length());
            }
            return passage.isWordStart(from + nounLike.length())
                    && !bearers.has(text)
                    && (objects.opens(object) || isBearerNoun(object));
        }
        String causative = words.causatives.at(text, 0);
        if (causative.isEmpty()
                || bearers.has(text)
                || !passage.isWordStart(from + causative.length())
                || joints.opens(text, causative.length())
                || isActOf(passage, text, from, causative.length())) {
            return false;
        }
        boolean partOfName =
                bearers.at(text, 0, Math.min(text.length(), LONGEST_NOUN)).length() > causative.length();
        return !partOfName && (text.indexOf('的') < 0 || words.causativesAlways.has(causative));
    }

    /** 组织编制机关: two verbs and the noun for who does what they say. */
    private boolean isActOf(Passage passage, String text, int from, int causative) {
        Token next = passage.tokenAt(from + causative);
        if (next == null
                || !next.tag().startsWith("v")
                || objects.opens(text, causative)
                || addressing.has(text.substring(0, causative))
                || text.length() > LONGEST_OFFICE) {
            return false;
        }
        String doer = text.substring(Math.min(text.length(), next.span().end() - from));
        return agents.has(doer) && !doer.equals("人员");
    }

    /** 依法设立的协会, 在园内经商的单位和个人: someone by what he does, where a modal stands behind. */
    boolean isModified(Passage passage, int from, int end) {
        int de = passage.lastIndexOf('的', from, end);
        boolean open = prepositions.has(passage.text().charAt(from))
                && !attributes.has(passage.text().charAt(from));
        return de > from + 1
                && end - de - 1 <= LONGEST_MODIFIED
                && !open
                && nouns.endsAt(passage, de + 1, end)
                && passage.holdsTag("v", from, de)
                && mayBeName(passage, de + 1, end);
    }

    /** 推荐单位: a verb and the noun for who does it, which is no object where a modal stands behind it. */
    boolean isDoer(Passage passage, int from, int end) {
        String text = passage.text().substring(from, end);
        String leading = words.causatives.at(text, 0);
        String verb = leading.isEmpty() ? nounLikeCausatives.at(text, 0) : leading;
        String doer = text.substring(verb.length());
        if (!passage.isWordStart(from + verb.length())) {
            return false;
        }
        return !verb.isEmpty() && agents.has(doer) && !doer.equals("人员")
                || nounLikeCausatives.has(verb) && doer.length() <= LONGEST_AGENT && bearers.has(doer);
    }

    private boolean isBearerNoun(String word) {
        return word.length() > 1 && !agents.has(word) && !plurals.closes(word) && bearers.has(word);
    }

    /** 使用单位, 移交人, 维护保养单位: a verb, or two, and the noun for who does it, perhaps with more names behind. */
    private boolean isAgent(Passage passage, int from, int verbEnd, int end) {
        int stop = firstNameEnd(passage, from, verbEnd, end);
        String whole = passage.text().substring(from, stop);
        boolean several = whole.length() > LONGEST_OFFICE && whole.indexOf('、') > 0;
        if (several) {
            return false;
        }
        String verb = passage.text().substring(from, verbEnd);
        boolean office = whole.length() <= LONGEST_OFFICE && offices.closes(whole);
        if (office || words.nounModifiers.has(verb)) {
            return true;
        }
        String noun = passage.text().substring(verbEnd, stop);
        return noun.length() <= LONGEST_AGENT && agents.closes(noun) && (agents.has(noun) || !bearers.has(noun))
                || !addressing.has(verb) && isDoers(passage, verbEnd, stop);
    }

    /** Where the first of the names in {@code [from, end)} ends. */
    private int firstNameEnd(Passage passage, int from, int verbEnd, int end) {
        for (int at = verbEnd + 1; at < end; at++) {
            boolean closes = joints.opens(passage.text(), at) || words.nounModifiers.opens(passage.text(), at);
            if (closes && nouns.endsAt(passage, from, at)) {
                return at;
            }
        }
        return end;
    }
}

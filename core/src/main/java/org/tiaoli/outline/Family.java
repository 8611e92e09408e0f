package org.tiaoli.outline;

/** The ways in which provisions are marked, from the widest to the narrowest as usage has it. */
enum Family {
    /** 第一部分. */
    DIVISION(Level.PART, "第一部分"),
    /** 第一编. */
    PART(Level.PART, "第一编"),
    /** 第一分编. */
    SUBPART(Level.SUBPART, "第一分编"),
    /** 第1分部. */
    SUBDIVISION(Level.SUBPART, "第1分部"),
    /** 第一章. */
    CHAPTER(Level.CHAPTER, "第一章"),
    /** 第一节. */
    SECTION(Level.SECTION, "第一节"),
    /** 第一条. */
    ARTICLE(Level.ARTICLE, "第一条"),
    /** 第一款, where it is printed. */
    PARAGRAPH(Level.ITEM, "第一款"),
    /** 第一项, where it is printed. */
    POINT(Level.ITEM, "第一项"),
    /** Ⅰ. */
    ROMAN(Level.ITEM, "Ⅰ."),
    /** 1, as the first number of 1.1. */
    DECIMAL_1(Level.ITEM, "1"),
    /** 1.1. */
    DECIMAL_2(Level.ITEM, "1.1"),
    /** 1.1.1. */
    DECIMAL_3(Level.ITEM, "1.1.1"),
    /** 1.1.1.1. */
    DECIMAL_4(Level.ITEM, "1.1.1.1"),
    /** 壹、 . */
    FORMAL_COMMA(Level.ITEM, "壹、"),
    /** 一、 . */
    HAN_COMMA(Level.ITEM, "一、"),
    /** （一）. */
    HAN_BRACKETS(Level.ITEM, "（一）"),
    /** 1. and 1、 . */
    ARABIC_DOT(Level.ITEM, "1."),
    /** （1）. */
    ARABIC_BRACKETS(Level.ITEM, "（1）"),
    /** 1）. */
    ARABIC_BRACKET(Level.ITEM, "1）"),
    /** ①. */
    CIRCLED(Level.ITEM, "①"),
    /** A. */
    CAPITAL(Level.ITEM, "A."),
    /** a. and (a). */
    LETTER(Level.ITEM, "a."),
    /** (i). */
    ROMAN_BRACKETS(Level.ITEM, "(i)"),
    /** (A). */
    CAPITAL_BRACKETS(Level.ITEM, "(A)"),
    /** 第一，. */
    SPELLED(Level.ITEM, "第一，"),
    /** 一是. */
    HAN_IS(Level.ITEM, "一是");

    private final Level level;
    private final String sample;

    Family(Level level, String sample) {
        this.level = level;
        this.sample = sample;
    }

    /** A label of it, for explanations. */
    String sample() {
        return sample;
    }

    Level level() {
        return level;
    }

    /** Is this a mark of a list, whose level only its place tells? */
    boolean isList() {
        return level == Level.ITEM;
    }

    /** Does it count sections where it stands outside of articles and lists? */
    boolean opensSections() {
        return this == FORMAL_COMMA || this == HAN_COMMA || this == DECIMAL_1;
    }

    boolean isLetter() {
        return this == CAPITAL || this == LETTER || this == CAPITAL_BRACKETS;
    }

    boolean isDecimal() {
        return this == DECIMAL_1 || this == DECIMAL_2 || this == DECIMAL_3 || this == DECIMAL_4;
    }

    boolean isContainer() {
        return level.isContainer();
    }
}

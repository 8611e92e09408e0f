package org.tiaoli.outline;

/** The ways in which provisions are marked, from the widest to the narrowest as usage has it. */
enum Family {
    /** 第一编. */
    PART(Level.PART),
    /** 第一分编. */
    SUBPART(Level.SUBPART),
    /** 第一章. */
    CHAPTER(Level.CHAPTER),
    /** 第一节. */
    SECTION(Level.SECTION),
    /** 第一条. */
    ARTICLE(Level.ARTICLE),
    /** Ⅰ. */
    ROMAN(Level.ITEM),
    /** 一、 . */
    HAN_COMMA(Level.ITEM),
    /** （一）. */
    HAN_BRACKETS(Level.ITEM),
    /** 1. and 1、 . */
    ARABIC_DOT(Level.ITEM),
    /** （1）. */
    ARABIC_BRACKETS(Level.ITEM),
    /** 1）. */
    ARABIC_BRACKET(Level.ITEM),
    /** ①. */
    CIRCLED(Level.ITEM),
    /** A. */
    LETTER(Level.ITEM),
    /** 一是. */
    HAN_IS(Level.ITEM);

    private final Level level;

    Family(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }

    /** Is this a mark of a list, whose level only its place tells? */
    boolean isList() {
        return level == Level.ITEM;
    }

    boolean isContainer() {
        return level.isContainer();
    }
}

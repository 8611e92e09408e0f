package org.tiaoli.outline;

import java.util.Locale;

/** What a provision is, from the part 编 to the sub-item 目. */
public enum Level {
    /** 编. */
    PART("part"),
    /** 分编. */
    SUBPART("subpart"),
    /** 章. */
    CHAPTER("chp"),
    /** 节, and 一、 in documents without articles or above them. */
    SECTION("sec"),
    /** 条. */
    ARTICLE("art"),
    /** 款: the unnumbered paragraphs of an article, or text under no label. */
    PARAGRAPH("para"),
    /** 项: （一）. */
    ITEM("item"),
    /** 目: 1. below an item. */
    SUBITEM("subitem"),
    /** 附件. */
    ATTACHMENT("att"),
    /** A table, with rows. */
    TABLE("table"),
    /** What stands before the first numbered provision. */
    PREAMBLE("preamble");

    private final String eIdPart;

    Level(String eIdPart) {
        this.eIdPart = eIdPart;
    }

    /** The prefix of this level in an eId, {@code art} of {@code art_9}. */
    public String eIdPart() {
        return eIdPart;
    }

    /** The {@code type} in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Does this level only hold others under a heading? */
    public boolean isContainer() {
        return this == PART || this == SUBPART || this == CHAPTER || this == SECTION;
    }
}

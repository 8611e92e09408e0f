package org.tiaoli.extract;

/** What kind of text a policy is, by what its body calls itself and does. */
public enum Genre {
    LAW("law"),
    REGULATION("regulation"),
    RULES("rules"),
    MEASURES("measures"),
    DETAILED_RULES("detailed-rules"),
    PLAN("plan"),
    OPINIONS("opinions"),
    NOTICE("notice"),
    REPORT("report"),
    OTHER("other");

    private final String jsonName;

    Genre(String jsonName) {
        this.jsonName = jsonName;
    }

    /** The name in JSON. */
    public String jsonName() {
        return jsonName;
    }
}

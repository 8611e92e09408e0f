package org.tiaoli.index;

import java.util.EnumSet;
import java.util.Set;

/** What can be asked of a provision. */
public enum IndexField {
    /** Label, heading and text of the provision. */
    TEXT("text", Kind.WORDS, Scope.PROVISION),
    /** The title of the document. */
    TITLE("title", Kind.WORDS, Scope.DOCUMENT),
    /** Who issued the document. */
    ISSUER("issuer", Kind.WORDS, Scope.DOCUMENT),
    /** When the document was issued. */
    ISSUED("issued", Kind.DATE, Scope.DOCUMENT),
    /** What kind of text the document is. */
    GENRE("genre", Kind.CHOICE, Scope.DOCUMENT),
    /** Who has a duty. */
    BEARER("bearer", Kind.WORDS, Scope.DUTY),
    /** What a duty says of its action. */
    MODALITY("modality", Kind.CHOICE, Scope.DUTY),
    /** How often a duty is to be done, times a year. */
    PER_YEAR("perYear", Kind.NUMBER, Scope.DUTY),
    /** How often a duty is to be done, in the words of the text. */
    FREQUENCY("frequency", Kind.WORDS, Scope.DUTY),
    /** Who carries a responsibility. */
    ACTOR("actor", Kind.WORDS, Scope.RESPONSIBILITY),
    /** Which responsibility. */
    ROLE("role", Kind.WORDS, Scope.RESPONSIBILITY),
    /** Who is held to account. */
    SUBJECT("subject", Kind.WORDS, Scope.TRIGGER),
    /** By which measure. */
    SANCTION("sanction", Kind.WORDS, Scope.TRIGGER),
    /** The title of a text that is cited. */
    CITES("cites", Kind.WORDS, Scope.CITATION);

    /** How a field is asked. */
    public enum Kind {
        /** By any stretch of its value. */
        WORDS,
        /** By one of a closed list of values. */
        CHOICE,
        /** By a number or a range of numbers. */
        NUMBER,
        /** By a date, a part of one, or a range. */
        DATE
    }

    /** What a field speaks of; conditions on one finding are kept together. */
    public enum Scope {
        DOCUMENT,
        PROVISION,
        DUTY,
        RESPONSIBILITY,
        TRIGGER,
        CITATION;

        /** Does a provision hold several of it, each with values of its own? */
        public boolean isFinding() {
            return this != DOCUMENT && this != PROVISION;
        }
    }

    private static final Set<IndexField> FACETS =
            EnumSet.of(ISSUER, ISSUED, GENRE, BEARER, MODALITY, PER_YEAR, SANCTION);

    private final String key;
    private final Kind kind;
    private final Scope scope;

    IndexField(String key, Kind kind, Scope scope) {
        this.key = key;
        this.kind = kind;
        this.scope = scope;
    }

    /** The name of the field in queries and in the index. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public Scope scope() {
        return scope;
    }

    /** Is it counted which values occur how often? For dates it is the year. */
    public boolean hasFacet() {
        return FACETS.contains(this);
    }

    /** The name of the column that is counted for facets. */
    public String facetKey() {
        return "facet." + key;
    }
}

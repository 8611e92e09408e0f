package org.tiaoli.compare;

/** One of the two policies of a comparison. */
public enum Side {
    A,
    B;

    /** The name in JSON. */
    public String jsonName() {
        return this == A ? "a" : "b";
    }

    public Side other() {
        return this == A ? B : A;
    }
}

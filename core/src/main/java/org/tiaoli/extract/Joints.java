package org.tiaoli.extract;

/** Steps over the word that joins a clause to the one before it: 并, 同时, 一是. */
final class Joints {

    private final WordList joints;

    Joints(Words words) {
        joints = words.list("clause-openers", "joint");
    }

    /** The offset behind the word; {@code from} where there is none, or nothing else. */
    int after(String text, int from, int to) {
        String joint = joints.at(text, from);
        return joint.isEmpty() || from + joint.length() >= to ? from : from + joint.length();
    }
}

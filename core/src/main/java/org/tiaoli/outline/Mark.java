package org.tiaoli.outline;

/**
 * A printed label that may open a provision.
 *
 * @param family the way of marking
 * @param number its number
 * @param sub    the number behind 之 in 第十二条之一, else 0
 * @param start  first code unit of the label
 * @param end    one behind the label
 * @param odd    was a wrong character read as the right one?
 */
record Mark(Family family, int number, int sub, int start, int end, boolean odd) {

    /** Orders numbers of articles: 十二, 十二之一, 十三. */
    int key() {
        return number * 1000 + sub;
    }

    String numberText() {
        return sub == 0 ? Integer.toString(number) : number + "-" + sub;
    }

    /** Is this the number that follows {@code before} in a list? */
    boolean follows(Mark before) {
        return number == before.number + 1 || (number == before.number && sub == before.sub + 1);
    }
}

package org.tiaoli.ingest.internal.sheet;

/**
 * A rectangle of cells, all of its sides inside, rows and columns counted from 0.
 *
 * @param lastRow    not before the first
 * @param lastColumn not before the first
 */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public Area {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "no area of cells: " + firstRow + "-" + lastRow + ", " + firstColumn + "-" + lastColumn);
        }
    }
}

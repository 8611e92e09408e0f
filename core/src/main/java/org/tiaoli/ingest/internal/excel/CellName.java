package org.tiaoli.ingest.internal.excel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.sheet.Area;

/** The place of a cell as Excel names it, such as {@code C12}; rows and columns counted from 0. */
record CellName(int row, int column) {

    /** Null for what names no cell. */
    static @Nullable CellName of(@Nullable String name) {
        if (name == null || name.length() > 12) {
            return null;
        }
        int column = 0;
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && at < 4) {
            column = 26 * column + name.charAt(at++) - 'A' + 1;
        }
        int row = 0;
        int digits = at;
        while (at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
            row = 10 * row + name.charAt(at++) - '0';
        }
        boolean known = column > 0 && at == name.length() && at > digits && at - digits <= 8 && row > 0;
        return known ? new CellName(row - 1, column - 1) : null;
    }

    /** The area that a name such as {@code A1:D3} stands for; nothing for what names none. */
    static Optional<Area> area(@Nullable String name) {
        int colon = name == null ? -1 : name.indexOf(':');
        if (name == null || colon < 0) {
            return Optional.empty();
        }
        CellName first = of(name.substring(0, colon));
        CellName last = of(name.substring(colon + 1));
        if (first == null || last == null || first.row() > last.row() || first.column() > last.column()) {
            return Optional.empty();
        }
        return Optional.of(new Area(first.row(), last.row(), first.column(), last.column()));
    }
}

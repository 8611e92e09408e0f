package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** What a paragraph, or a style, says of itself; not thread-safe. */
final class ParagraphProperties {

    int style;

    /** The list, by its number in the file; 0 for none. Null where it is inherited, as all that may be null. */
    @Nullable
    Integer list;

    @Nullable
    Integer level;

    /** From 0; 9 is body text. */
    @Nullable
    Integer outline;

    private boolean inTable;
    private int tables = -1;
    private boolean innerCellEnd;
    private boolean rowEnd;
    private boolean innerRowEnd;

    /** How the row is built that ends here. */
    @Nullable
    RowShape row;

    ParagraphProperties(int style) {
        this.style = style;
    }

    /** Takes a list of properties over those so far. */
    void apply(ByteBuffer properties, ByteBuffer data) {
        Sprm sprm = new Sprm(properties);
        while (sprm.next()) {
            switch (sprm.code()) {
                case Sprm.P_STYLE -> style = sprm.shortAt(0) & 0xFFFF;
                case Sprm.P_LIST -> list = list(sprm.shortAt(0) & 0xFFFF);
                case Sprm.P_LEVEL -> level = sprm.byteAt(0);
                case Sprm.P_OUTLINE -> outline = sprm.byteAt(0);
                case Sprm.P_IN_TABLE -> inTable = sprm.isOn();
                case Sprm.P_TABLES -> tables = sprm.intValue();
                case Sprm.P_ROW_END -> rowEnd = sprm.isOn();
                case Sprm.P_INNER_CELL -> innerCellEnd = sprm.isOn();
                case Sprm.P_INNER_ROW_END -> innerRowEnd = sprm.isOn();
                case Sprm.P_LONG, Sprm.P_LONG_OLD -> applyLong(sprm.intValue(), data);
                case Sprm.T_CELLS, Sprm.T_VERTICAL_MERGE, Sprm.T_MERGE -> {
                    row = row == null ? new RowShape() : row;
                    row.take(sprm);
                }
                default -> {}
            }
        }
    }

    /** Properties too long for their page stand in the data stream. */
    private void applyLong(int offset, ByteBuffer data) {
        if (offset < 0 || offset + 2 > data.limit()) {
            return;
        }
        int length = Math.min(data.getChar(offset), data.limit() - offset - 2);
        // what stands there must not send further, or a circle would never end
        apply(data.slice(offset + 2, length).order(ByteOrder.LITTLE_ENDIAN), ByteBuffer.allocate(0));
    }

    /** A list whose indents alone were taken back is told by the negative of its number. */
    private static int list(int stored) {
        return stored == 0xF801 ? 0 : stored > 0xF801 ? 0x10000 - stored : stored;
    }

    /** In how many tables it stands, one inside the other. */
    int tables() {
        return !inTable ? 0 : Math.max(1, tables);
    }

    boolean endsRow() {
        return rowEnd || innerRowEnd;
    }

    boolean endsInnerCell() {
        return innerCellEnd;
    }
}

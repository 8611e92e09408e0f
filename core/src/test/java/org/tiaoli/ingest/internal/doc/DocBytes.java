package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/** The structures of a binary Word document as bytes. */
final class DocBytes {

    private DocBytes() {}

    static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    /** A property with its value, byte by byte. */
    static byte[] sprm(int code, int... value) {
        byte[] bytes = new byte[2 + value.length];
        bytes[0] = (byte) code;
        bytes[1] = (byte) (code >> 8);
        for (int i = 0; i < value.length; i++) {
            bytes[2 + i] = (byte) value[i];
        }
        return bytes;
    }

    static byte[] list(int number, int level) {
        return join(sprm(0x460B, number, number >> 8), sprm(0x260A, level));
    }

    /** The cells of a row by their edges, the left one first; flags are those of each cell. */
    static byte[] cells(int[] edges, int... flags) {
        int cells = edges.length - 1;
        ByteBuffer bytes =
                ByteBuffer.allocate(4 + 1 + 2 * edges.length + 20 * cells).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) 0xD608).putShort((short) (bytes.capacity() - 3)).put((byte) cells);
        for (int edge : edges) {
            bytes.putShort((short) edge);
        }
        for (int i = 0; i < cells; i++) {
            bytes.putShort(i < flags.length ? (short) flags[i] : 0).position(bytes.position() + 18);
        }
        return bytes.array();
    }

    static byte[] pieces(int characters, int offset) {
        return ByteBuffer.allocate(21)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(characters)
                .putShort((short) 0)
                .putInt(offset)
                .putShort((short) 0)
                .array();
    }

    static byte[] style(int builtIn, int basedOn, String name, int number, byte[] paragraph, byte[] characters) {
        int paragraphLength = 2 + paragraph.length;
        ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) builtIn)
                .putShort((short) (basedOn << 4 | 1))
                .putShort((short) 2)
                .putInt(0);
        bytes.putShort((short) name.length())
                .put(name.getBytes(StandardCharsets.UTF_16LE))
                .putShort((short) 0);
        bytes.putShort((short) paragraphLength).putShort((short) number).put(paragraph);
        bytes.position(bytes.position() + (paragraphLength & 1));
        bytes.putShort((short) characters.length).put(characters);
        bytes.position(bytes.position() + (characters.length & 1));
        byte[] style = new byte[bytes.position()];
        bytes.get(0, style);
        return style;
    }

    static byte[] styleSheet(List<byte[]> styles) {
        ByteBuffer head = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 18).putShort((short) styles.size()).putShort((short) 10);
        byte[] sheet = head.array();
        for (byte[] style : styles) {
            sheet = join(sheet, new byte[] {(byte) style.length, (byte) (style.length >> 8)}, style);
        }
        return sheet;
    }

    /** Characters with something told about each; nothing where there are none. */
    static byte[] places(List<Integer> places, int end, int width, IntFunction<byte[]> told) {
        if (places.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 * (places.size() + 1) + width * places.size())
                .order(ByteOrder.LITTLE_ENDIAN);
        places.forEach(bytes::putInt);
        bytes.putInt(end);
        for (int i = 0; i < places.size(); i++) {
            bytes.put(told.apply(i));
        }
        return bytes.array();
    }

    static byte[] shapeAt(int at, int shape, int width) {
        return ByteBuffer.allocate(width)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(at, shape)
                .array();
    }

    /** A list of nine levels at most, the first of which are told. */
    static byte[] list(int id, List<Integer> stylesOfLevels, byte[]... levels) {
        ByteBuffer head = ByteBuffer.allocate(2 + 28).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 1).putInt(id).putInt(0);
        for (int i = 0; i < 9; i++) {
            head.putShort((short) (i < stylesOfLevels.size() ? stylesOfLevels.get(i) : 0xFFF));
        }
        byte[] all = join(levels);
        for (int i = levels.length; i < 9; i++) {
            all = join(all, level(1, 255, 2, 0, 0, ""));
        }
        return join(head.array(), all);
    }

    /** @param text with %1 … %9 for the numbers of the levels */
    static byte[] level(int start, int format, int follow, int flags, int restart, String text) {
        String stored = text;
        for (int i = 0; i < 9; i++) {
            stored = stored.replace("%" + (i + 1), Character.toString((char) i));
        }
        ByteBuffer bytes = ByteBuffer.allocate(28 + 2 + 2 * stored.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(start)
                .put((byte) format)
                .put((byte) flags)
                .put(15, (byte) follow)
                .put(26, (byte) restart);
        bytes.position(28).putShort((short) stored.length()).put(stored.getBytes(StandardCharsets.UTF_16LE));
        return bytes.array();
    }

    /** Overrides of a list: each a start and the level that it is for; a negative one for none. */
    static byte[] overrides(int id, int[]... starts) {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 32 * starts.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(starts.length);
        for (int[] start : starts) {
            bytes.putInt(id).putLong(0).put((byte) (start.length == 0 ? 0 : 1)).put(new byte[3]);
        }
        for (int[] start : starts) {
            bytes.putInt(-1);
            if (start.length > 0) {
                bytes.putInt(start[0]).putInt(0x10 | start[1]);
            }
        }
        byte[] all = new byte[bytes.position()];
        bytes.get(0, all);
        return all;
    }

    /** A record of a drawing. */
    static byte[] record(int type, byte[]... content) {
        byte[] all = join(content);
        return ByteBuffer.allocate(8 + all.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0xF)
                .putShort((short) type)
                .putInt(all.length)
                .put(all)
                .array();
    }

    static byte[] shape(int number) {
        return record(0xF004, record(0xF00A, shapeAt(0, number, 8)));
    }
}

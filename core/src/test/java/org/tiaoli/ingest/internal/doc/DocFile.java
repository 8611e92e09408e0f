package org.tiaoli.ingest.internal.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Binary Word documents, put together structure by structure. */
final class DocFile {

    private static final int TEXT_AT = 0x800;

    /** A stretch of text with the properties of its paragraph or of its characters. */
    private record Stretch(int start, int end, int style, byte[] properties) {}

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private final List<Stretch> runs = new ArrayList<>();
    private final List<Stretch> paragraphs = new ArrayList<>();
    private final List<int[]> noteMarks = new ArrayList<>();
    private final List<int[]> boxAnchors = new ArrayList<>();
    private final List<byte[]> styles = new ArrayList<>();
    private byte[] lists = {};
    private byte[] overrides = {};
    private byte[] drawings = {};
    private byte[] data = {};
    private int flags = 0x0200;
    private int paragraphStart;

    DocFile text(String text, byte[]... properties) {
        runs.add(new Stretch(body.length(), body.length() + text.length(), 0, DocBytes.join(properties)));
        body.append(text);
        return this;
    }

    /** Ends a paragraph with a mark, in the style of this number. */
    DocFile end(char mark, int style, byte[]... properties) {
        body.append(mark);
        paragraphs.add(new Stretch(paragraphStart, body.length(), style, DocBytes.join(properties)));
        paragraphStart = body.length();
        return this;
    }

    /** Ends a paragraph whose mark was given as text, for the sake of its properties. */
    DocFile markGiven(byte[] properties) {
        paragraphs.add(new Stretch(paragraphStart, body.length(), 0, properties));
        paragraphStart = body.length();
        return this;
    }

    DocFile par(String text, byte[]... properties) {
        return text(text).end('\r', 0, properties);
    }

    DocFile styled(int style, String text) {
        return text(text).end('\r', style);
    }

    /** A row of cells, each a paragraph. */
    DocFile row(byte[] shape, String... cells) {
        byte[] inTable = DocBytes.sprm(0x2416, 1);
        for (String cell : cells) {
            text(cell).end('\u0007', 0, inTable);
        }
        return end('\u0007', 0, inTable, DocBytes.sprm(0x2417, 1), shape);
    }

    DocFile footnote(String text) {
        noteMarks.add(new int[] {body.length(), notes.length()});
        notes.append("\u0002").append(text).append('\r');
        return text("\u0002");
    }

    /** A text box of a shape; the anchor may be that of the group which the shape belongs to. */
    DocFile textBox(int anchor, int shape, String text) {
        boxAnchors.add(new int[] {body.length(), boxes.length(), anchor, shape});
        boxes.append(text).append('\r');
        return text("\u0008");
    }

    /** The style of the next number, from 0. */
    DocFile style(int builtIn, int basedOn, String name, byte[] paragraph, byte[] characters) {
        styles.add(DocBytes.style(builtIn, basedOn, name, styles.size(), paragraph, characters));
        return this;
    }

    DocFile lists(byte[] lists, byte[] overrides) {
        this.lists = lists;
        this.overrides = overrides;
        return this;
    }

    DocFile drawings(byte[] drawings) {
        this.drawings = drawings;
        return this;
    }

    /** The stream of properties that are too long for their page. */
    DocFile data(byte[] data) {
        this.data = data;
        return this;
    }

    DocFile flags(int flags) {
        this.flags = flags;
        return this;
    }

    String text() {
        return read().text();
    }

    SourceText read() {
        return read("a.doc", bytes());
    }

    static SourceText read(String name, byte[] bytes) {
        return new Ingestor(Limits.defaults().withParseSeconds(20)).read(name, bytes);
    }

    byte[] bytes() {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            byte[] main = main(table);
            file.createDocument(new ByteArrayInputStream(main), "WordDocument");
            file.createDocument(new ByteArrayInputStream(table.toByteArray()), "1Table");
            file.createDocument(new ByteArrayInputStream(data), "Data");
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] main(ByteArrayOutputStream table) throws IOException {
        String all = body.toString() + notes + boxes;
        int textEnd = TEXT_AT + 2 * all.length();
        int page = (textEnd + 511) / 512;
        ByteBuffer main = ByteBuffer.allocate(512 * (page + runs.size() + paragraphs.size() + 8))
                .order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putShort(0x0A, (short) flags);
        main.putShort(0x98, (short) 0x5D);
        main.putInt(0x4C, body.length()).putInt(0x50, notes.length()).putInt(0x64, boxes.length());
        main.put(TEXT_AT, all.getBytes(StandardCharsets.UTF_16LE));

        TreeMap<Integer, byte[]> structures = new TreeMap<>();
        structures.put(33, DocBytes.pieces(all.length(), TEXT_AT));
        structures.put(12, pages(main, page, runs, false));
        structures.put(13, pages(main, page + runs.size(), paragraphs, true));
        if (!styles.isEmpty()) {
            structures.put(1, DocBytes.styleSheet(styles));
        }
        structures.put(73, lists);
        structures.put(74, overrides);
        structures.put(50, drawings);
        structures.put(
                2, DocBytes.places(noteMarks.stream().map(m -> m[0]).toList(), body.length(), 2, i -> new byte[2]));
        structures.put(
                3, DocBytes.places(noteMarks.stream().map(m -> m[1]).toList(), notes.length(), 0, i -> new byte[0]));
        structures.put(
                40,
                DocBytes.places(
                        boxAnchors.stream().map(m -> m[0]).toList(),
                        body.length(),
                        26,
                        i -> DocBytes.shapeAt(0, boxAnchors.get(i)[2], 26)));
        structures.put(
                56,
                DocBytes.places(
                        boxAnchors.stream().map(m -> m[1]).toList(),
                        boxes.length(),
                        22,
                        i -> DocBytes.shapeAt(14, boxAnchors.get(i)[3], 22)));
        for (var structure : structures.entrySet()) {
            // lists reach beyond the length that is told for them
            int told = structure.getKey() == 73 && lists.length > 0 ? 2 + 28 * lists[0] : structure.getValue().length;
            main.putInt(0x9A + 8 * structure.getKey(), table.size());
            main.putInt(0x9E + 8 * structure.getKey(), told);
            table.write(structure.getValue());
        }
        return main.array();
    }

    private static byte[] pages(ByteBuffer main, int firstPage, List<Stretch> stretches, boolean paragraphs) {
        ByteBuffer list = ByteBuffer.allocate(4 + 8 * stretches.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int at = 512 * (firstPage + i);
            main.putInt(at, TEXT_AT + 2 * stretch.start()).putInt(at + 4, TEXT_AT + 2 * stretch.end());
            main.put(at + 511, (byte) 1);
            main.put(at + 8, (byte) 32);
            byte[] properties = stretch.properties();
            if (paragraphs) {
                main.put(at + 64, (byte) 0).put(at + 65, (byte) ((properties.length + 3) / 2));
                main.putShort(at + 66, (short) stretch.style()).put(at + 68, properties);
            } else {
                main.put(at + 64, (byte) properties.length).put(at + 65, properties);
            }
            list.putInt(4 * i, TEXT_AT + 2 * stretch.start());
            list.putInt(4 * (stretches.size() + 1) + 4 * i, firstPage + i);
        }
        return list.array();
    }
}

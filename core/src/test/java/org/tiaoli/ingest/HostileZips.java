package org.tiaoli.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Zip containers whose directory lies, or tells too much. */
final class HostileZips {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    private HostileZips() {}

    static void into(Map<String, Supplier<byte[]>> all) {
        all.put(
                "zeros.zip",
                () -> new ZipFiles().with("a.txt", new byte[200 << 20]).bytes());
        all.put("many.zip", () -> many("%d.txt", 65_000));
        all.put("many-parts.docx", () -> many("word/%d.xml", 65_000));
        all.put("many-small.zip", () -> many("%d.txt", 3_000));
        all.put("zips-in-zips.zip", HostileZips::nested);
        all.put("overlap.zip", () -> overlap("%d.txt", 3_000));
        all.put("overlap.docx", () -> overlap("word/%d.xml", 9_000));
        all.put("lies-small.zip", () -> lies("a.txt", 10));
        all.put("lies-small.docx", () -> lies("word/document.xml", 10));
        all.put("lies-large.zip", () -> lies("a.txt", 2_000_000_000));
        all.put("lies-large.docx", () -> lies("word/document.xml", 2_000_000_000));
        all.put(
                "names.zip",
                () -> new ZipFiles()
                        .with("../../etc/passwd.txt", "第一条 甲。")
                        .with("/etc/passwd.txt", "第二条 乙。")
                        .with("C:\\x.txt", "第三条 丙。")
                        .with("a/".repeat(10_000) + "b.txt", "第四条 丁。")
                        .bytes());
        all.put(
                "several-kinds.docx",
                () -> new ZipFiles()
                        .with("word/document.xml", "<d/>")
                        .with("OFD.xml", "<d/>")
                        .with("xl/workbook.xml", "<d/>")
                        .with("content.xml", "<d/>")
                        .with("mimetype", "x")
                        .bytes());
    }

    private static byte[] many(String name, int count) {
        ZipFiles zip = new ZipFiles();
        for (int i = 0; i < count; i++) {
            zip.with(name.formatted(i), "文");
        }
        return zip.bytes();
    }

    private static byte[] nested() {
        byte[] inner = new ZipFiles().with("a.txt", "第一条 文。").bytes();
        for (int depth = 0; depth < 6; depth++) {
            ZipFiles zip = new ZipFiles();
            for (int i = 0; i < 5; i++) {
                zip.with(i + ".zip", inner);
            }
            inner = zip.bytes();
        }
        return inner;
    }

    /** All entries of the directory share the bytes of one. */
    private static byte[] overlap(String name, int count) {
        byte[] content = new byte[20 << 20];
        byte[] packed = deflate(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, local("x", content, packed, content.length));
        write(out, packed);
        int directory = out.size();
        for (int i = 0; i < count; i++) {
            write(out, central(name.formatted(i), content, packed, content.length));
        }
        write(out, end(count, out.size() - directory, directory));
        return out.toByteArray();
    }

    private static byte[] lies(String name, int told) {
        byte[] content = "第一条 文。\n".repeat(3 << 20).getBytes(UTF_8);
        byte[] packed = deflate(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, local(name, content, packed, told));
        write(out, packed);
        int directory = out.size();
        write(out, central(name, content, packed, told));
        write(out, end(1, out.size() - directory, directory));
        return out.toByteArray();
    }

    private static byte[] local(String name, byte[] content, byte[] packed, int told) {
        ByteBuffer entry =
                buffer(30 + name.length()).putInt(LOCAL).putShort((short) 20).putShort((short) 0);
        entry.putShort((short) 8)
                .putInt(0)
                .putInt(crc(content))
                .putInt(packed.length)
                .putInt(told);
        return entry.putShort((short) name.length())
                .putShort((short) 0)
                .put(name.getBytes(UTF_8))
                .array();
    }

    private static byte[] central(String name, byte[] content, byte[] packed, int told) {
        ByteBuffer entry =
                buffer(46 + name.length()).putInt(CENTRAL).putShort((short) 20).putShort((short) 20);
        entry.putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(crc(content))
                .putInt(packed.length)
                .putInt(told);
        entry.putShort((short) name.length())
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        return entry.putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .put(name.getBytes(UTF_8))
                .array();
    }

    private static byte[] end(int count, int size, int offset) {
        return buffer(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(size)
                .putInt(offset)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9, true))) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }
}

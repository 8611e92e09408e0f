package org.tiaoli.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip archives. */
public final class ZipFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The archive of files that hold these texts, in order. */
    public static byte[] of(Map<String, String> texts) {
        ZipFiles zip = new ZipFiles();
        texts.forEach(zip::with);
        return zip.bytes();
    }

    ZipFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ZipFiles with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    /** @param names charset of the names; only for UTF-8 the archive tells it */
    byte[] bytes(Charset names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package org.tiaoli.ingest.internal.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the names that files have in packs. */
public final class EntryNames {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private EntryNames() {}

    /**
     * A name whose charset nothing tells: UTF-8 where its form proves it, else what Chinese systems write.
     *
     * <p>Two bytes of GB 18030 may look like UTF-8 by chance; three that make one Chinese character hardly do.
     */
    public static String decode(byte[] name) {
        try {
            String utf8 = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
            boolean ascii = utf8.length() == name.length;
            if (ascii || utf8.chars().anyMatch(c -> c >= 0x800)) {
                return utf8;
            }
        } catch (CharacterCodingException e) {
            // not UTF-8, as most archives that were made on a Chinese Windows
        }
        return new String(name, GB18030);
    }

    /** Parted by slashes, without control characters, not beginning with one of them. */
    static String clean(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i) == '\\' ? '/' : name.charAt(i);
            if (!Character.isISOControl(c) && !(c == '/' && out.isEmpty())) {
                out.append(c);
            }
        }
        return out.isEmpty() ? "unnamed" : out.toString();
    }
}

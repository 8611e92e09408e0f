package org.tiaoli.ingest.internal.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.tiaoli.ingest.internal.pack.EntryNames;

/** Charsets by the names that mails give them. */
final class MailCharsets {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private MailCharsets() {}

    /** The characters of a short text such as a name; an empty or unknown name is decided by the bytes. */
    static String decode(byte[] bytes, String name) {
        String known = name.strip().toLowerCase(Locale.ROOT);
        if (known.isEmpty()) {
            return EntryNames.decode(bytes);
        }
        // what is declared as GB 2312 or GBK holds characters of its successor
        if (known.startsWith("gb") || known.equals("cp936") || known.equals("x-gbk")) {
            return new String(bytes, GB18030);
        }
        try {
            return new String(bytes, Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return EntryNames.decode(bytes);
        }
    }
}

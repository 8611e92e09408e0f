package org.tiaoli.ingest.internal;

import java.util.List;

/** Names what a file is that cannot be read, by its first bytes. */
final class UnknownContent {

    private record Signature(int offset, String bytes, String what) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(0, "\u0089PNG", "image/png"),
            new Signature(0, "\u00FF\u00D8\u00FF", "image/jpeg"),
            new Signature(0, "GIF8", "image/gif"),
            new Signature(0, "II*\0", "image/tiff"),
            new Signature(0, "MM\0*", "image/tiff"),
            new Signature(0, "BM", "image/bmp"),
            new Signature(8, "WEBP", "image/webp"),
            new Signature(0, "AT&TFORM", "a DjVu document"),
            new Signature(0, "CAJ\0", "a CAJ document"),
            new Signature(0, "HN\0\0", "a CAJ document"),
            new Signature(0, "KDH ", "a KDH document"),
            new Signature(0, "SDPX", "a CEBX document"),
            new Signature(0, "ITSF", "compiled HTML help (.chm)"),
            new Signature(0, "%!PS", "a PostScript document"),
            new Signature(0, "Rar!", "a RAR archive"),
            new Signature(0, "7z\u00BC\u00AF", "a 7-Zip archive"),
            new Signature(0, "\u001F\u008B", "a gzip archive"),
            new Signature(0, "BZh", "a bzip2 archive"),
            new Signature(0, "\u00FD7zXZ", "an XZ archive"),
            new Signature(257, "ustar", "a tar archive"),
            new Signature(0, "SQLite format 3", "an SQLite database"),
            new Signature(0, "MZ", "a program"),
            new Signature(0, "\u007FELF", "a program"),
            new Signature(0, "\u00CA\u00FE\u00BA\u00BE", "a program"),
            new Signature(4, "ftyp", "a film or sound recording"),
            new Signature(0, "ID3", "a sound recording"),
            new Signature(0, "RIFF", "a film or sound recording"));

    private UnknownContent() {}

    /** What the content seems to be, such as {@code a RAR archive}. */
    static String describe(RawDocument document) {
        for (Signature signature : SIGNATURES) {
            if (isAt(signature, document.bytes())) {
                return signature.what();
            }
        }
        return "data that is no document";
    }

    private static boolean isAt(Signature signature, byte[] bytes) {
        int length = signature.bytes().length();
        if (bytes.length < signature.offset() + length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((bytes[signature.offset() + i] & 0xFF) != signature.bytes().charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

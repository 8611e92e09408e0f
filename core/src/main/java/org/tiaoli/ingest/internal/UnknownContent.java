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
            new Signature(0, "AT&TFORM", "image/vnd.djvu"),
            new Signature(0, "CAJ\0", "application/caj"),
            new Signature(0, "HN\0\0", "application/caj"),
            new Signature(0, "KDH ", "application/kdh"),
            new Signature(0, "SDPX", "application/cebx"),
            new Signature(0, "ITSF", "application/vnd.ms-htmlhelp"),
            new Signature(0, "%!PS", "application/postscript"),
            new Signature(0, "Rar!", "application/x-rar-compressed"),
            new Signature(0, "7z\u00BC\u00AF", "application/x-7z-compressed"),
            new Signature(0, "\u001F\u008B", "application/gzip"),
            new Signature(0, "BZh", "application/x-bzip2"),
            new Signature(0, "\u00FD7zXZ", "application/x-xz"),
            new Signature(257, "ustar", "application/x-tar"),
            new Signature(0, "SQLite format 3", "application/vnd.sqlite3"),
            new Signature(0, "MZ", "application/x-executable"),
            new Signature(0, "\u007FELF", "application/x-executable"),
            new Signature(0, "\u00CA\u00FE\u00BA\u00BE", "application/x-executable"),
            new Signature(4, "ftyp", "video/mp4"),
            new Signature(0, "ID3", "audio/mpeg"),
            new Signature(8, "WAVE", "audio/vnd.wave"),
            new Signature(8, "AVI ", "video/x-msvideo"));

    private UnknownContent() {}

    /** What the content seems to be, such as {@code application/gzip}. */
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

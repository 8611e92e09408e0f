package org.tiaoli.ingest.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;

/** The one-line messages of files that cannot be read: what, where, and what to do. */
public final class Failures {

    private Failures() {}

    public static UnreadableDocumentException notFound(String path) {
        return new UnreadableDocumentException(path, Code.NOT_FOUND, path + ": no such file; check the path");
    }

    /** It is there, but the system does not hand it over. */
    public static UnreadableDocumentException inaccessible(String path, IOException cause) {
        String what = cause instanceof AccessDeniedException ? "no permission to read it" : "reading failed";
        return new UnreadableDocumentException(
                path, Code.NOT_FOUND, path + ": " + what + "; check its permissions and the disk", cause);
    }

    public static UnreadableDocumentException empty(String path) {
        return new UnreadableDocumentException(path, Code.EMPTY, path + ": holds no text; nothing to read");
    }

    public static UnreadableDocumentException emptyFolder(String path) {
        return new UnreadableDocumentException(
                path,
                Code.EMPTY,
                path + ": a folder without readable files; give one that holds .txt, .docx, .pdf or .html");
    }

    public static UnreadableDocumentException emptyArchive(String path) {
        return new UnreadableDocumentException(
                path, Code.EMPTY, path + ": an archive without readable files; give one that holds documents");
    }

    /**
     * A file is asked for that a pack does not hold.
     *
     * @param pack  the archive or mail
     * @param names some of the files that it holds
     */
    public static UnreadableDocumentException notInside(String path, String pack, String names) {
        String what = names.isEmpty() ? "is empty" : "holds " + names;
        return new UnreadableDocumentException(
                path, Code.NOT_FOUND, path + ": no such file in " + pack + ", which " + what + "; check the path");
    }

    /** @param one the path of a document in it */
    public static UnreadableDocumentException several(String path, int count, String one) {
        return new UnreadableDocumentException(
                path,
                Code.UNSUPPORTED,
                path + ": holds " + count + " documents where one is wanted; name one of them, such as " + one);
    }

    /** @param what what the content is, such as {@code image/png} */
    public static UnreadableDocumentException unsupported(String path, String what) {
        return new UnreadableDocumentException(
                path, Code.UNSUPPORTED, path + ": " + what + " cannot be read; save it as .txt, .docx, .pdf or .html");
    }

    /** @param what kind of archive, such as {@code a 7z archive} */
    public static UnreadableDocumentException unsupportedArchive(String path, String what) {
        return new UnreadableDocumentException(
                path, Code.UNSUPPORTED, path + ": " + what + " cannot be read; unpack it, or pack it as .zip");
    }

    /** A failure of the library's own readers, where others were asked before. */
    public static UnreadableDocumentException alsoAsked(UnreadableDocumentException failure, String readers) {
        return failure.code() != Code.UNSUPPORTED
                ? failure
                : new UnreadableDocumentException(
                        failure.path(),
                        failure.code(),
                        failure.getMessage() + " (not recognised by the readers that were brought: " + readers + ")",
                        failure);
    }

    public static UnreadableDocumentException encrypted(String path) {
        return new UnreadableDocumentException(
                path, Code.ENCRYPTED, path + ": protected by a password; save a copy without one");
    }

    /** @param what what is broken, such as {@code the zip directory is missing} */
    public static UnreadableDocumentException corrupt(String path, String what, Throwable cause) {
        return new UnreadableDocumentException(path, Code.CORRUPT, corruptMessage(path, what), cause);
    }

    /** @param what what is broken, such as {@code the zip directory is missing} */
    public static UnreadableDocumentException corrupt(String path, String what) {
        return new UnreadableDocumentException(path, Code.CORRUPT, corruptMessage(path, what));
    }

    private static String corruptMessage(String path, String what) {
        return path + ": damaged (" + oneLine(what) + "); open it in its own program and save it anew";
    }

    /** @param what which ceiling was passed, such as {@code more than 10000 zip entries} */
    public static UnreadableDocumentException tooLarge(String path, String what) {
        return new UnreadableDocumentException(
                path, Code.TOO_LARGE, path + ": too large (" + what + "); split it, or raise the limit");
    }

    public static UnreadableDocumentException timedOut(String path, int seconds) {
        return new UnreadableDocumentException(
                path, Code.TIMED_OUT, path + ": not read within " + seconds + " seconds; split it, or raise the limit");
    }

    /**
     * All of it is pictures.
     *
     * @param missing what OCR lacks here, when it was asked for; else null
     */
    public static UnreadableDocumentException needsOcr(String path, int pages, @Nullable String missing) {
        return new UnreadableDocumentException(
                path,
                Code.NEEDS_OCR,
                path + ": " + (pages == 1 ? "a picture" : pages + " pages that are pictures") + " without text; "
                        + ocrAdvice(missing));
    }

    /** All of it is pictures, which cannot be taken out of a file of this kind. */
    public static UnreadableDocumentException needsOcrElsewhere(String path, int pictures) {
        return needsOcr(path, pictures, "save it as .docx or .pdf, and read that by OCR with --ocr");
    }

    /** @param missing what OCR lacks here, when it was asked for; else null */
    public static String ocrAdvice(@Nullable String missing) {
        return missing == null ? "read it by OCR with --ocr" : missing;
    }

    private static String oneLine(String message) {
        String line = message.strip().lines().findFirst().orElse("").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}

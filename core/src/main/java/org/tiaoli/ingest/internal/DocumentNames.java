package org.tiaoli.ingest.internal;

import java.util.Locale;
import java.util.Set;

/** Tells documents by their names, where many files stand together and most may be something else. */
public final class DocumentNames {

    /** Endings of documents, those included that cannot be read yet: a policy must not be passed over in silence. */
    private static final Set<String> ENDINGS = Set.of(
            "txt", "text", "docx", "docm", "dotx", "doc", "dot", "wps", "wpt", "rtf", "odt", "pdf", "ofd", "html",
            "htm", "xhtml", "shtml", "mht", "mhtml", "xlsx", "xls", "ods", "et", "csv", "eml", "zip", "tar", "gz",
            "tgz", "bz2", "7z", "rar", "tif", "tiff", "png", "jpg", "jpeg", "bmp", "webp");

    private DocumentNames() {}

    /**
     * @param path parted by slashes; its last part counts
     * @param more endings of documents besides those of the library
     */
    public static boolean isDocument(String path, Set<String> more) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !isHidden(path) && (ENDINGS.contains(ending) || more.contains(ending));
    }

    /** Files that systems and office programs put beside documents for themselves. */
    public static boolean isHidden(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("~$");
    }
}

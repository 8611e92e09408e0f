package org.tiaoli.ingest.internal.pack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Paths that lead into an archive: {@code dir/a.zip!/b.docx}. */
public final class PackPath {

    private PackPath() {}

    /** With slashes inside of archives, whatever the system parts its paths by. */
    public static String name(Path path) {
        Path file = fileOf(path);
        String inside = path.toString().substring(file.toString().length());
        return file + inside.replace('\\', '/');
    }

    /** The file on the disk: the path itself, unless there is none and one of its beginnings is an archive. */
    public static Path fileOf(Path path) {
        String all = path.toString();
        if (!all.contains("!") || Files.exists(path)) {
            return path;
        }
        for (int mark = all.indexOf('!'); mark > 0; mark = all.indexOf('!', mark + 1)) {
            boolean inside = mark + 1 < all.length() && (all.charAt(mark + 1) == '/' || all.charAt(mark + 1) == '\\');
            Path file = path.getFileSystem().getPath(all.substring(0, mark));
            if (inside && Files.isRegularFile(file)) {
                return file;
            }
        }
        return path;
    }
}

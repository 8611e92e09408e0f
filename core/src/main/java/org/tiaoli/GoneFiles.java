package org.tiaoli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which files of an index are gone from the disk, in the places that somebody named and no others. */
final class GoneFiles implements Predicate<String> {

    private final Set<Path> wholeFolders = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> files = new HashSet<>();

    private GoneFiles() {}

    /**
     * @param paths folders, which stand for all below them, and files, which stand for what lies beside them; of one that
     *              is not there nothing is known but that it is not
     */
    static GoneFiles of(Collection<Path> paths) {
        GoneFiles gone = new GoneFiles();
        for (Path path : paths) {
            Path place = whole(path);
            Path folder = place.getParent();
            if (Files.isDirectory(place)) {
                gone.wholeFolders.add(place);
            } else if (Files.exists(place) && folder != null) {
                gone.folders.add(folder);
            } else {
                gone.files.add(place);
            }
        }
        return gone;
    }

    @Override
    public boolean test(String source) {
        Path place;
        try {
            place = whole(Path.of(fileOf(source)));
        } catch (InvalidPathException e) {
            // indexed where other names are allowed, so that nothing can be said of it here
            return false;
        }
        return isNamed(place) && Files.notExists(place);
    }

    /** What lies in an archive, {@code a.zip!/b.docx}, is gone with the archive. */
    private static String fileOf(String source) {
        int inside = source.indexOf("!/");
        return inside <= 0 || Files.exists(Path.of(source)) ? source : source.substring(0, inside);
    }

    private boolean isNamed(Path place) {
        if (files.contains(place) || folders.contains(place.getParent())) {
            return true;
        }
        for (Path above = place.getParent(); above != null; above = above.getParent()) {
            if (wholeFolders.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}

package org.tiaoli.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.ingest.internal.DocumentNames;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.pack.PackPath;

/**
 * The files that a list of files and folders stands for.
 *
 * <p>Folders are walked to the bottom, each in the order of its names. In folders only files that are named like documents
 * are taken, hidden ones and the lock files of office programs are not; a file that is named itself is always taken.
 *
 * @param files    to be read, in order
 * @param failures what was named but holds nothing to read, in order
 */
public record Batch(List<Path> files, List<UnreadableDocumentException> failures) {

    public Batch {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }

    /** Walks all of {@code paths}; never throws for what it finds there. */
    public static Batch of(List<Path> paths) {
        return of(paths, Set.of());
    }

    /**
     * As {@link #of(List)}, for readers who know more formats.
     *
     * @param endings of documents besides those of the library, in lower case and without a dot
     */
    public static Batch of(List<Path> paths, Set<String> endings) {
        List<Path> files = new ArrayList<>();
        List<UnreadableDocumentException> failures = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                int before = files.size() + failures.size();
                walk(path, endings, files, failures);
                if (files.size() + failures.size() == before) {
                    failures.add(Failures.emptyFolder(path.toString()));
                }
            } else if (Files.exists(PackPath.fileOf(path))) {
                files.add(path);
            } else {
                failures.add(Failures.notFound(path.toString()));
            }
        }
        return new Batch(files, failures);
    }

    private static void walk(
            Path folder, Set<String> endings, List<Path> files, List<UnreadableDocumentException> failures) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                            return !dir.equals(folder) && (isHidden(dir) || belongsToPage(dir))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (DocumentNames.isDocument(file.getFileName().toString(), endings)
                                    && Files.isRegularFile(file)) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            // a link back to a folder above it leads to nothing new
                            if (!(e instanceof FileSystemLoopException)) {
                                failures.add(Failures.inaccessible(file.toString(), e));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            failures.add(Failures.inaccessible(folder.toString(), e));
        }
        found.sort(null);
        files.addAll(found);
    }

    /** The folder that a browser puts beside a page that it saves, for its pictures and scripts. */
    private static boolean belongsToPage(Path folder) {
        String name = folder.getFileName().toString();
        for (String ending : List.of("_files", ".files")) {
            String page = name.substring(0, Math.max(0, name.length() - ending.length()));
            if (name.endsWith(ending)
                    && (Files.exists(folder.resolveSibling(page + ".html"))
                            || Files.exists(folder.resolveSibling(page + ".htm")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(Path path) {
        return DocumentNames.isHidden(path.getFileName().toString());
    }
}

package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a child, its working directory and the place for temporary files; nobody but the owner of the process sees it.
 *
 * <p>The child locks a file in it as long as it lives, so that a folder whose owner was killed is known by the lock that is
 * free, whatever processes have been numbered since.
 */
final class PrivateFolder {

    private static final String PREFIX = "tiaoli-isolate-";

    /** The file that the child locks. */
    private static final String LOCK = "lock";

    /** A folder that is younger may not have been locked yet. */
    private static final Duration YOUNG = Duration.ofMinutes(1);

    private static final AtomicBoolean SWEPT = new AtomicBoolean();

    private PrivateFolder() {}

    /** Makes one among the temporary files of the system; the first call also removes what killed processes left behind. */
    static Path create() throws IOException {
        Path folder = Files.createTempDirectory(PREFIX);
        Path all = folder.getParent();
        if (all != null && SWEPT.compareAndSet(false, true)) {
            sweep(all, Instant.now().minus(YOUNG));
        }
        return folder;
    }

    /**
     * Claims a folder for this process, until it ends.
     *
     * @return what keeps the claim, for as long as it can be reached
     */
    static FileLock claim(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.lock();
    }

    /** Removes the folders in {@code all} that were made before, and that no living process claims. */
    static void sweep(Path all, Instant before) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(before)
                        && !isClaimed(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException | RuntimeException e) {
            // what cannot be removed now, such as another user's, is left for its owner
            return;
        }
    }

    private static boolean isClaimed(Path folder) {
        Path lock = folder.resolve(LOCK);
        if (!Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            @Nullable FileLock free = channel.tryLock();
            return free == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }

    /** Removes a folder with all that is in it, as far as that is possible; links are removed and not followed. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                    Files.deleteIfExists(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // the next start tries again
            return;
        }
    }
}

package org.tiaoli.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.tiaoli.IndexException;

/** The folder of an index: opens it, or says what is wrong with it and what to do. */
final class Location {

    /** What the folder holds. */
    enum State {
        /** Nothing, or no folder yet. */
        EMPTY,
        /** An index with at least one commit. */
        INDEX
    }

    private Location() {}

    /**
     * Looks whether there is an index.
     *
     * @throws IndexException when the folder holds something else
     */
    static State state(Path folder) {
        if (!Files.exists(folder)) {
            return State.EMPTY;
        }
        if (!Files.isDirectory(folder)) {
            throw new IndexException(
                    folder + " is a file, not the folder of an index. Name a folder, existing or new.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            boolean committed = false;
            boolean foreign = false;
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                committed |= name.startsWith("segments_");
                foreign |= !isLeftover(name);
            }
            if (committed) {
                return State.INDEX;
            }
            if (foreign) {
                throw new IndexException(
                        folder
                                + " holds files that are no index, and they will not be touched. Name an empty or a new folder.");
            }
            return State.EMPTY;
        } catch (IOException e) {
            throw new IndexException("The folder " + folder + " cannot be read; check its permissions.", e);
        }
    }

    /** May this be what a writer left that was killed before its first commit? */
    private static boolean isLeftover(String name) {
        return name.equals("write.lock") || name.startsWith("pending_segments_") || name.startsWith("_");
    }

    /**
     * Opens a folder whose last commit was made with {@code expected}.
     *
     * @throws IndexException when there is no index, one of another program, or one of another version
     */
    static Directory open(Path folder, Fingerprint expected) {
        if (state(folder) == State.EMPTY) {
            throw new IndexException("There is no index at " + folder + ". Make one: tiaoli index PATH… --index "
                    + folder + " (or PolicyIndex.open).");
        }
        Directory directory = directory(folder);
        try {
            check(folder, SegmentInfos.readLatestCommit(directory), expected);
            return directory;
        } catch (IOException e) {
            close(directory);
            throw unreadable(folder, e);
        } catch (IndexException e) {
            close(directory);
            throw e;
        }
    }

    static Directory directory(Path folder) {
        try {
            return FSDirectory.open(folder);
        } catch (IOException e) {
            throw new IndexException(
                    "The folder " + folder + " cannot be opened or made; check its path and permissions.", e);
        }
    }

    private static void check(Path folder, SegmentInfos commit, Fingerprint expected) {
        Fingerprint found = Fingerprint.in(commit.getUserData());
        if (found == null) {
            throw new IndexException(folder
                    + " holds a Lucene index of another program, and it will not be touched. Name another folder.");
        }
        if (!found.equals(expected)) {
            throw new IndexException("The index at " + folder + " was made with " + found + ", and this is " + expected
                    + ". Use the lexicon it was made with, or make the index anew: delete the folder and index the files"
                    + " again.");
        }
    }

    /** The message for an index that is there and cannot be read. */
    static IndexException unreadable(Path folder, IOException cause) {
        if (cause instanceof IndexFormatTooOldException || cause instanceof IndexFormatTooNewException) {
            return new IndexException(
                    "The index at " + folder + " was written by another version of Lucene. Delete the folder and"
                            + " index the files again.",
                    cause);
        }
        return new IndexException(
                "The index at " + folder + " is damaged (" + cause.getMessage()
                        + "). Delete the folder and index the files again.",
                cause);
    }

    static DirectoryReader reader(Path folder, Directory directory) {
        try {
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    static void close(Directory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            throw new IndexException("The folder of the index could not be closed: " + e.getMessage(), e);
        }
    }
}

package org.tiaoli.ingest.internal.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.ingest.internal.BroughtReaders;
import org.tiaoli.ingest.internal.Deadline;
import org.tiaoli.ingest.internal.DocumentNames;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.FormatReader;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/**
 * Reads one file with everything in it; not thread-safe, made anew for each file.
 *
 * <p>What lies in a pack is called {@code a.zip!/dir/b.docx}, in a pack inside of it {@code a.zip!/c.zip!/d.txt}. The ceilings
 * for bytes and entries hold for all levels together.
 */
public final class Unpacking {

    private static final int NAMES_TOLD = 3;

    private final Parser parser;
    private final BroughtReaders brought;
    private final @Nullable String wanted;
    private final Consumer<SourceText> found;
    private final Consumer<UnreadableDocumentException> failed;
    private long bytesLeft;
    private int entriesLeft;

    /**
     * @param parser  does the work
     * @param brought readers that it asks before those of the library
     * @param wanted  the only document that is read, by its full name; null for all
     * @param found   gets every text, in order
     * @param failed  gets what could not be read
     */
    public Unpacking(
            Limits limits,
            Parser parser,
            BroughtReaders brought,
            @Nullable String wanted,
            Consumer<SourceText> found,
            Consumer<UnreadableDocumentException> failed) {
        this.parser = parser;
        this.brought = brought;
        this.wanted = wanted;
        this.found = found;
        this.failed = failed;
        // an array holds no more
        this.bytesLeft = Math.min(limits.maxFileBytes(), Integer.MAX_VALUE - 8);
        this.entriesLeft = limits.maxArchiveEntries();
    }

    /** Reads the file; never throws for what it finds there. */
    public void read(RawDocument document) {
        read(document, 0);
    }

    private void read(RawDocument document, int depth) {
        Parsed parsed;
        try {
            parsed = parser.parse(document);
            checkDepth(document, parsed, depth);
        } catch (UnreadableDocumentException e) {
            failed.accept(brought.names().isEmpty() ? e : Failures.alsoAsked(e, brought.names()));
            return;
        }
        if (parsed instanceof Pack pack) {
            read(document, pack, depth);
        } else if (parsed instanceof Parsed.Text text) {
            found.accept(text.source());
        }
    }

    private static void checkDepth(RawDocument document, Parsed parsed, int depth) {
        int most = document.limits().maxArchiveDepth();
        if (parsed instanceof Pack && depth >= most) {
            throw Failures.tooLarge(document.name(), "archives nested deeper than " + most);
        }
    }

    private void read(RawDocument document, Pack pack, int depth) {
        boolean something = readOwn(document, pack);
        List<String> names = new ArrayList<>();
        for (Pack.Entry entry : pack.entries()) {
            String name = document.name() + Pack.INSIDE + entry.name();
            names.add(entry.name());
            if (!isMeant(name)) {
                continue;
            }
            something = true;
            if (--entriesLeft < 0) {
                failed.accept(Failures.tooLarge(
                        document.name(), "more than " + document.limits().maxArchiveEntries() + " entries altogether"));
                return;
            }
            RawDocument inside = unpack(document, name, entry);
            if (inside != null) {
                read(inside, depth + 1);
            }
        }
        if (!something) {
            failed.accept(nothing(document, pack, names));
        }
    }

    private boolean readOwn(RawDocument document, Pack pack) {
        FormatReader own = pack.own();
        if (own == null || !isInWanted(document.name())) {
            return false;
        }
        SourceText text;
        try {
            text = own.read(document);
        } catch (UnreadableDocumentException e) {
            // a mail that only carries documents needs no words of its own
            if (e.code() == Code.EMPTY) {
                return false;
            }
            failed.accept(e);
            return true;
        } catch (IOException e) {
            failed.accept(Deadline.typed(document.name(), e));
            return true;
        }
        found.accept(text);
        return true;
    }

    private boolean isInWanted(String name) {
        return wanted == null || name.equals(wanted) || name.startsWith(wanted + Pack.INSIDE);
    }

    private boolean isMeant(String name) {
        if (wanted != null && (wanted.equals(name) || wanted.startsWith(name + Pack.INSIDE))) {
            return true;
        }
        return isInWanted(name) && DocumentNames.isDocument(name, brought.endings());
    }

    private @Nullable RawDocument unpack(RawDocument document, String name, Pack.Entry entry) {
        RawDocument inside = null;
        try {
            byte[] bytes = entry.bytes(bytesLeft);
            bytesLeft -= bytes.length;
            if (bytes.length == 0) {
                failed.accept(Failures.empty(name));
            } else {
                inside = document.inside(name, bytes);
            }
        } catch (UnreadableDocumentException e) {
            failed.accept(e);
        } catch (IOException e) {
            failed.accept(Deadline.typed(name, e));
        }
        return inside;
    }

    private UnreadableDocumentException nothing(RawDocument document, Pack pack, List<String> names) {
        if (isInWanted(document.name())) {
            return pack.own() == null ? Failures.emptyArchive(document.name()) : Failures.empty(document.name());
        }
        String some = String.join(", ", names.subList(0, Math.min(NAMES_TOLD, names.size())));
        return Failures.notInside(
                String.valueOf(wanted), document.name(), names.size() > NAMES_TOLD ? some + " …" : some);
    }
}

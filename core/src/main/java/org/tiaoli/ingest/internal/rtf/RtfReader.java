package org.tiaoli.ingest.internal.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.story.BlockStory;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/**
 * Reads Rich Text files, with list numbers as the program that wrote them printed them; not thread-safe.
 *
 * <p>General libraries lose the numbers and the merging of cells. Left out are headers and footers, hidden and deleted text,
 * pictures, embedded objects, and a generated table of contents.
 */
public final class RtfReader {

    private static final String MEDIA_TYPE = "application/rtf";

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "rtf/1";

    private static final byte[] SIGNATURE = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    private final RawDocument document;
    private final RtfTokens tokens;
    private final RtfFlow flow;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();

    /** Characters that stand in for the one before for older readers, and are still to be passed over. */
    private int toSkip;

    private RtfReader(RawDocument document, BlockWriter out) {
        this.document = document;
        this.tokens = new RtfTokens(document.bytes());
        this.flow = new RtfFlow(document.bytes(), tokens, new BlockStory(out));
    }

    /** Does it carry the signature of Rich Text, be it behind a byte order mark or blanks? */
    public static boolean isRtf(RawDocument document) {
        byte[] bytes = document.bytes();
        int at = document.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < bytes.length && at < 64 && Character.isWhitespace(bytes[at])) {
            at++;
        }
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is nested too deeply, too large or without text */
    public static SourceText read(RawDocument document) throws IOException {
        BlockWriter out = new BlockWriter(document);
        RtfReader reader = new RtfReader(document, out);
        boolean complete = reader.readAll();
        if (out.isEmpty() && reader.flow.pictures() > 0) {
            throw Failures.needsOcrElsewhere(document.name(), reader.flow.pictures());
        }
        if (!complete && out.isEmpty()) {
            throw Failures.corrupt(document.name(), "it breaks off before its text");
        }
        if (!complete) {
            out.note(Note.warning("truncated", "the file breaks off; what stands behind is lost", null));
        }
        if (reader.flow.contentsLeftOut()) {
            out.note(Note.info("contents-left-out", "a generated table of contents was left out", null));
        }
        return out.finish(document.origin(MEDIA_TYPE, null, null, READER));
    }

    /** @return whether all groups were closed */
    private boolean readAll() throws IOException {
        boolean begun = false;
        while (!begun || !groups.isEmpty()) {
            switch (tokens.next()) {
                case OPEN -> {
                    begun = true;
                    open();
                }
                case CLOSE -> close();
                case WORD -> word(tokens.word());
                case BYTE -> {
                    if (toSkip > 0) {
                        toSkip--;
                    } else {
                        flow.take(group);
                    }
                }
                case END -> {
                    flow.finish(group);
                    return false;
                }
            }
        }
        flow.finish(group);
        return true;
    }

    private void open() {
        toSkip = 0;
        flow.flush(group);
        if (groups.size() >= document.limits().maxNesting()) {
            throw Failures.tooLarge(
                    document.name(),
                    "groups nested deeper than " + document.limits().maxNesting());
        }
        groups.push(group);
        group = group.inner();
    }

    private void close() throws IOException {
        toSkip = 0;
        flow.flush(group);
        flow.close(group);
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    private void word(String word) throws IOException {
        if (word.equals("u") && tokens.hasNumber()) {
            flow.flush(group);
            flow.emit(Character.toString(RtfCharacters.unit(tokens.number(0))), group);
            toSkip = group.unicodeSkip;
            return;
        }
        if (toSkip > 0 && RtfCharacters.of(word) != null) {
            toSkip--;
            return;
        }
        toSkip = 0;
        flow.flush(group);
        flow.word(word, group);
    }
}

package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.pack.Parsed;
import org.tiaoli.ingest.internal.pack.Parser;

/** Has one file with everything in it parsed by a child, or by several where some die of it; not thread-safe. */
final class ChildParser implements Parser {

    private final Children children;
    private @Nullable Child child;
    private boolean isFirst = true;

    ChildParser(Children children) {
        this.children = children;
    }

    @Override
    public Parsed parse(RawDocument document) {
        return parse(document, (tag, in) -> parsed(document, tag, in));
    }

    private Parsed parsed(RawDocument document, Tag tag, WireIn in) throws IOException {
        return switch (tag) {
            case TEXT -> new Parsed.Text(TextWire.read(in, document.limits()));
            case PACK -> RemotePack.read(this, document, child(), in);
            default -> throw new IOException("neither a text nor a pack: " + tag);
        };
    }

    <T> T parse(RawDocument document, Child.Reply<T> reply) {
        Child present = ready();
        Request request = new Request.Parse(isFirst, document.name(), document.bytes());
        isFirst = false;
        return present.ask(document, request, reply);
    }

    /** The child at work. */
    Child child() {
        if (child == null) {
            throw new IllegalStateException("no child has been asked yet");
        }
        return child;
    }

    private Child ready() {
        if (child != null && child.isUsable()) {
            return child;
        }
        close();
        Child next = children.borrow();
        child = next;
        isFirst = true;
        return next;
    }

    @Override
    public void close() {
        if (child != null) {
            children.giveBack(child);
            child = null;
        }
    }
}

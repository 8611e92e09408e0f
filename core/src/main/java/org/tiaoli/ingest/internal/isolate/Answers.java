package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.ingest.internal.Deadline;
import org.tiaoli.ingest.internal.FormatReader;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.ocr.Tesseract;
import org.tiaoli.ingest.internal.pack.LocalParser;
import org.tiaoli.ingest.internal.pack.Pack;
import org.tiaoli.ingest.internal.pack.Parsed;
import org.tiaoli.text.SourceText;

/** What a child does when it is asked; not thread-safe. */
final class Answers {

    private record Opened(RawDocument document, Pack pack) {}

    private final Setup setup;
    private final LocalParser parser;
    private final @Nullable Tesseract tesseract;
    private final WireOut out;
    private final List<Opened> packs = new ArrayList<>();

    Answers(Setup setup, WireOut out) {
        this.setup = setup;
        this.parser = new LocalParser(setup.brought());
        this.tesseract = setup.tesseract();
        this.out = out;
    }

    void ready() throws IOException {
        out.constant(Tag.READY);
        out.flush();
    }

    void answer(Request request) throws IOException {
        if (request instanceof Request.Parse parse) {
            if (parse.first()) {
                packs.clear();
            }
            parse(new RawDocument(parse.name(), parse.bytes(), setup.limits(), tesseract));
        } else if (request instanceof Request.Own own) {
            Opened opened = packs.get(own.pack());
            FormatReader reader = opened.pack().own();
            if (reader == null) {
                throw new IOException("asked for the words of a pack that has none");
            }
            SourceText text = attempt(opened.document().name(), () -> reader.read(opened.document()));
            if (text != null) {
                text(text);
            }
        } else if (request instanceof Request.Entry entry) {
            Opened opened = packs.get(entry.pack());
            Pack.Entry file = opened.pack().entries().get(entry.index());
            String name = opened.document().name() + Pack.INSIDE + file.name();
            byte[] bytes = attempt(name, () -> file.bytes(entry.most()));
            if (bytes != null) {
                out.constant(Tag.BYTES);
                out.bytes(bytes);
            }
        }
        out.flush();
    }

    private void parse(RawDocument document) throws IOException {
        Parsed parsed = attempt(document.name(), () -> {
            try (OcrReports reports = OcrReports.start(document.ocr(), out)) {
                return parser.parseHere(document);
            }
        });
        if (parsed instanceof Parsed.Text text) {
            text(text.source());
        } else if (parsed instanceof Pack pack) {
            packs.add(new Opened(document, pack));
            out.constant(Tag.PACK);
            out.number(packs.size() - 1);
            out.flag(pack.own() != null);
            out.texts(pack.entries().stream().map(Pack.Entry::name).toList());
        }
    }

    private void text(SourceText text) throws IOException {
        out.constant(Tag.TEXT);
        TextWire.write(out, text);
    }

    /** @return null when it failed, which has been answered then */
    private <T> @Nullable T attempt(String name, Callable<T> work) throws IOException {
        try {
            return work.call();
        } catch (Throwable e) {
            UnreadableDocumentException failure = Deadline.typed(name, e);
            out.constant(Tag.FAILURE);
            out.text(failure.path());
            out.constant(failure.code());
            out.text(String.valueOf(failure.getMessage()));
            return null;
        }
    }
}

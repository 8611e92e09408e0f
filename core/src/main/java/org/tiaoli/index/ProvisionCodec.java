package org.tiaoli.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.tiaoli.extract.Finding;
import org.tiaoli.index.IndexField.Scope;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/** Provisions, and what their findings say, to bytes and back. */
final class ProvisionCodec {

    private ProvisionCodec() {}

    static BytesRef write(StoredProvision provision) {
        try {
            Packer out = new Packer(provision.quote());
            out.literal(provision.quote());
            out.literal(provision.source());
            out.literal(provision.document());
            out.string(provision.title());
            boolean known = provision.printed().equals(provision.title());
            out.string(known ? null : provision.printed());
            out.literal(provision.id().eId());
            out.literal(provision.id().citation());
            out.name(provision.level());
            out.strings(provision.path());
            out.span(provision.span());
            Span heading = provision.heading();
            out.flag(heading != null);
            if (heading != null) {
                out.span(heading);
            }
            out.span(provision.own());
            out.number(provision.findings().size());
            for (Finding finding : provision.findings()) {
                FindingCodec.write(finding, out);
            }
            return new BytesRef(out.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException when the bytes are no provision */
    static StoredProvision read(BytesRef bytes) throws IOException {
        try {
            Unpacker in = new Unpacker(bytes);
            String quote = in.literal();
            in.quote(quote);
            String source = in.literal();
            String document = in.literal();
            String title = in.optional();
            String printed = in.optional();
            if (printed == null) {
                printed = title == null ? "" : title;
            }
            ProvisionId id = new ProvisionId(in.literal(), in.literal());
            Level level = in.name(Level.class);
            List<String> path = in.strings();
            Span span = in.span();
            Span heading = in.flag() ? in.span() : null;
            Span own = in.span();
            int count = in.number();
            List<Finding> findings = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                findings.add(FindingCodec.read(in, id));
            }
            in.end();
            return new StoredProvision(
                    source, document, title, printed, id, level, path, span, quote, heading, own, findings);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("the stored provision does not decode", e);
        }
    }

    static BytesRef writeFacts(List<Fact> facts) {
        try {
            Packer out = new Packer("");
            out.number(facts.size());
            for (Fact fact : facts) {
                out.number(fact.scope().ordinal());
                out.number(fact.values().size());
                for (IndexField field : IndexField.values()) {
                    if (fact.values().containsKey(field)) {
                        out.number(field.ordinal());
                        out.strings(fact.values(field));
                    }
                }
            }
            return new BytesRef(out.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fact> readFacts(BytesRef bytes) throws IOException {
        Unpacker in = new Unpacker(bytes);
        int count = in.number();
        List<Fact> facts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Scope scope = Scope.values()[in.number()];
            Map<IndexField, List<String>> values = new EnumMap<>(IndexField.class);
            for (int left = in.number(); left > 0; left--) {
                values.put(IndexField.values()[in.number()], in.strings());
            }
            facts.add(new Fact(scope, values));
        }
        return facts;
    }
}

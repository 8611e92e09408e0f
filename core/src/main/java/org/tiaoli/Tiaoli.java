package org.tiaoli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiaoli.compare.Comparer;
import org.tiaoli.compare.PolicyDiff;
import org.tiaoli.dedup.Deduplicator;
import org.tiaoli.dedup.Duplicates;
import org.tiaoli.dedup.Unit;
import org.tiaoli.dedup.Wording;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Explanation;
import org.tiaoli.extract.Extractor;
import org.tiaoli.extract.Reasons;
import org.tiaoli.extract.RuleExtractor;
import org.tiaoli.index.PolicyIndex;
import org.tiaoli.index.Snapshot;
import org.tiaoli.index.Verification;
import org.tiaoli.ingest.Batch;
import org.tiaoli.ingest.DocumentReader;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.ingest.Ocr;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Decisions;
import org.tiaoli.outline.Outliner;
import org.tiaoli.outline.Policy;
import org.tiaoli.search.Query;
import org.tiaoli.search.Searcher;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/**
 * The front door: reads policy texts, finds what they lay down, compares and searches them.
 *
 * <pre>{@code
 * Tiaoli tiaoli = Tiaoli.create();
 * Analysis a = tiaoli.analyze(Path.of("实施办法.docx")).get(0);
 * a.duties().forEach(d -> System.out.println(a.cite(d) + "\t" + d.bearers() + "\t" + d.action()));
 * PolicyDiff diff = tiaoli.compare(a, b);
 * }</pre>
 *
 * <p>Immutable: make one and share it between threads. Nothing outside of it is changed, no network is used.
 */
public final class Tiaoli {

    private final Lexicon lexicon;
    private final Limits limits;
    private final Segmenter segmenter;
    private final Ingestor ingestor;
    private final Outliner outliner;
    private final Extractor extractor;
    private final Comparer comparer;
    private final Deduplicator deduplicator;

    private Tiaoli(Builder builder) {
        lexicon = builder.lexicon;
        limits = builder.limits;
        segmenter = builder.segmenter;
        ingestor = builder.ingestor.limits(limits).build();
        outliner = new Outliner(lexicon, limits);
        extractor = builder.extractor == null ? new RuleExtractor(lexicon, segmenter, limits) : builder.extractor;
        comparer = new Comparer(lexicon, segmenter);
        deduplicator = new Deduplicator(lexicon, limits);
    }

    /** With everything as it comes. */
    public static Tiaoli create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * All that is found in a file, one analysis a document; those in an archive or mail in their order.
     *
     * @param file or a path into an archive, {@code a.zip!/b.docx}
     * @throws UnreadableDocumentException when it, or anything in it, cannot be read; {@link #analyzeAll} goes on
     */
    public List<Analysis> analyze(Path file) {
        return texts((found, failed) -> ingestor.readAll(file, found, failed)).stream()
                .flatMap(text -> analyze(text).stream())
                .toList();
    }

    /**
     * All that is found in the bytes of a file, whatever its format.
     *
     * @param name  what to call it in results and messages
     * @throws UnreadableDocumentException when they, or anything in them, cannot be read
     */
    public List<Analysis> analyze(String name, byte[] bytes) {
        return texts((found, failed) -> ingestor.readAll(name, bytes, found, failed)).stream()
                .flatMap(text -> analyze(text).stream())
                .toList();
    }

    /**
     * All that is found in what a stream gives, whatever its format; closing it is left to the caller.
     *
     * @param name what to call it in results and messages
     * @throws UnreadableDocumentException when it, or anything in it, cannot be read
     */
    public List<Analysis> analyze(String name, InputStream in) {
        return texts((found, failed) -> ingestor.readAll(name, in, found, failed)).stream()
                .flatMap(text -> analyze(text).stream())
                .toList();
    }

    /**
     * All that is found in a text.
     *
     * @param name what to call it in results and messages
     * @throws UnreadableDocumentException when it is blank or too long
     */
    public List<Analysis> analyzeText(String name, String text) {
        return analyze(ingestor.ofText(name, text));
    }

    /** All that is found in a text that was read before. */
    public List<Analysis> analyze(SourceText text) {
        return outline(text).stream().map(extractor::extract).toList();
    }

    /**
     * Analyses files, and folders and archives to the bottom, one after the other; what cannot be read is told of, and the
     * rest goes on.
     *
     * @param found  gets every document, in order
     * @param failed gets every file that could not be read, and every path without files
     */
    public void analyzeAll(List<Path> paths, Consumer<Analysis> found, Consumer<UnreadableDocumentException> failed) {
        textAll(paths, text -> analyze(text).forEach(found), failed);
    }

    /**
     * The text of a file, which the spans of all results index.
     *
     * @throws UnreadableDocumentException when it cannot be read, or is an archive of more than one document
     */
    public SourceText text(Path file) {
        return ingestor.read(file);
    }

    /**
     * The text of the bytes of a file.
     *
     * @param name what to call it in results and messages
     * @throws UnreadableDocumentException when they cannot be read, or are an archive of more than one document
     */
    public SourceText text(String name, byte[] bytes) {
        return ingestor.read(name, bytes);
    }

    /**
     * The text of what a stream gives; closing it is left to the caller.
     *
     * @param name what to call it in results and messages
     * @throws UnreadableDocumentException when it cannot be read, or is an archive of more than one document
     */
    public SourceText text(String name, InputStream in) {
        return ingestor.read(name, in);
    }

    /** As {@link #analyzeAll}, for the texts alone. */
    public void textAll(List<Path> paths, Consumer<SourceText> found, Consumer<UnreadableDocumentException> failed) {
        Batch batch = ingestor.batch(paths);
        batch.files().forEach(file -> ingestor.readAll(file, found, failed));
        batch.failures().forEach(failed);
    }

    /**
     * The documents of a file as trees of provisions, without looking for findings.
     *
     * @throws UnreadableDocumentException when it, or anything in it, cannot be read
     */
    public List<Policy> outline(Path file) {
        return texts((found, failed) -> ingestor.readAll(file, found, failed)).stream()
                .flatMap(text -> outline(text).stream())
                .toList();
    }

    /** The documents of a text that was read before. */
    public List<Policy> outline(SourceText text) {
        return outliner.outline(text);
    }

    /**
     * Why a file is read as it is: how its structure was found, which rule found what, and what was considered and
     * dropped. Slower than {@link #analyze(Path)}, and takes more memory.
     *
     * @throws UnreadableDocumentException when it cannot be read, or is an archive of more than one document
     */
    public Explanation explain(Path file) {
        return explain(text(file));
    }

    /** As {@link #explain(Path)}, of a text that was read before. */
    public Explanation explain(SourceText text) {
        Decisions structure = outliner.explain(text);
        List<Reasons> documents =
                structure.policies().stream().map(extractor::explain).toList();
        return new Explanation(structure, documents);
    }

    /** As {@link #analyzeAll}, for the trees alone. */
    public void outlineAll(List<Path> paths, Consumer<Policy> found, Consumer<UnreadableDocumentException> failed) {
        textAll(paths, text -> outline(text).forEach(found), failed);
    }

    /** What differs from {@code a} to {@code b}, and which of them is stricter. */
    public PolicyDiff compare(Analysis a, Analysis b) {
        return comparer.compare(a, b);
    }

    /**
     * What differs between the documents of two files: each is compared with the one of the other file that is most like
     * it.
     */
    public Comparison compare(List<Analysis> a, List<Analysis> b) {
        List<PolicyDiff> diffs = new ArrayList<>();
        List<Analysis> onlyA = new ArrayList<>(a);
        List<Analysis> onlyB = new ArrayList<>(b);
        for (Partners.Pair pair : Partners.of(a, b)) {
            Analysis inA = a.get(pair.a());
            Analysis inB = b.get(pair.b());
            diffs.add(compare(inA, inB));
            onlyA.removeIf(one -> one == inA);
            onlyB.removeIf(one -> one == inB);
        }
        return new Comparison(diffs, onlyA, onlyB);
    }

    /**
     * The near-duplicates among these policies, and the clusters that they make.
     *
     * @param unit      what is compared
     * @param threshold smallest similarity of a pair, above 0 and at most 1
     * @param shingle   characters compared at once, at least 1
     */
    public Duplicates dedup(Collection<Policy> policies, Unit unit, double threshold, int shingle) {
        return deduplicator.find(policies, unit, threshold, shingle);
    }

    /**
     * As {@link #dedup(Collection, Unit, double, int)}, among all documents of an index, as of its last commit.
     *
     * @param folder of the index
     * @throws IndexException when there is none that can be read
     */
    public Duplicates dedup(Path folder, Unit unit, double threshold, int shingle) {
        List<Wording> wordings;
        try (Snapshot snapshot = Snapshot.open(folder, lexicon)) {
            wordings = IndexedWordings.of(snapshot);
        }
        return deduplicator.findAmong(wordings, unit, threshold, shingle);
    }

    /**
     * Puts files, and folders and archives to the bottom, into an index; files that it holds unchanged are not read again.
     *
     * @param folder of the index, which is made where there is none
     * @param done   gets every file once it is safe on disk, in order
     * @param failed gets every file that could not be read, and every path without files
     * @throws IndexException when the folder holds something else, or another writer has it open
     */
    public void index(
            List<Path> paths, Path folder, Consumer<Indexed> done, Consumer<UnreadableDocumentException> failed) {
        Batch batch = ingestor.batch(paths);
        if (!batch.files().isEmpty()) {
            try (PolicyIndex index = PolicyIndex.open(folder, lexicon)) {
                new Indexing(ingestor, this::analyze, index, done).add(batch, failed);
            }
        }
        batch.failures().forEach(failed);
    }

    /**
     * Removes from an index what is gone from the disk: files below these folders, beside these files, and these files
     * themselves. What lies elsewhere stays, and so does what lies below a folder that is gone as a whole: it may only
     * be out of reach.
     *
     * @param folder of the index; where there is none, nothing is removed
     * @return the files that were removed, in order
     * @throws IndexException when the folder holds something else, or another writer has it open
     */
    public List<String> prune(List<Path> paths, Path folder) {
        if (!PolicyIndex.exists(folder)) {
            return List.of();
        }
        try (PolicyIndex index = PolicyIndex.open(folder, lexicon)) {
            List<String> removed = index.prune(GoneFiles.of(paths));
            index.commit();
            return removed;
        }
    }

    /**
     * Reads a whole index and checks it: sums, stored provisions, every file complete.
     *
     * @throws IndexException when there is none that could be checked, or one so damaged that it cannot be opened
     */
    public Verification verify(Path folder) {
        return PolicyIndex.verify(folder, lexicon);
    }

    /**
     * Opens an index for searching; close it in the end.
     *
     * @throws IndexException when there is none that can be read
     */
    public Searcher searcher(Path folder) {
        return Searcher.open(folder, lexicon, segmenter);
    }

    /**
     * Reads a query, such as {@code bearer:党委书记 AND frequency:[2 TO *]}.
     *
     * @throws QuerySyntaxException when it cannot be understood
     */
    public Query query(String text) {
        return Query.parse(text, lexicon, limits);
    }

    /** All texts of a file, or the first failure. */
    private static List<SourceText> texts(
            BiConsumer<Consumer<SourceText>, Consumer<UnreadableDocumentException>> reading) {
        List<SourceText> texts = new ArrayList<>();
        List<UnreadableDocumentException> failures = new ArrayList<>();
        reading.accept(texts::add, failures::add);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return texts;
    }

    /** Says what differs from everything as it comes. Not thread-safe; what it builds is. */
    public static final class Builder {

        private Lexicon lexicon = Lexicon.builtIn();
        private Limits limits = Limits.defaults();
        private Segmenter segmenter = Segmenter.hanLp();
        private @Nullable Extractor extractor;
        private final Ingestor.Builder ingestor = Ingestor.builder();

        private Builder() {}

        /** The lists of words and rules. */
        public Builder lexicon(Lexicon lists) {
            lexicon = lists;
            return this;
        }

        /** The ceilings. */
        public Builder limits(Limits ceilings) {
            limits = ceilings;
            return this;
        }

        /** What cuts text into words. */
        public Builder segmenter(Segmenter words) {
            segmenter = words;
            return this;
        }

        /** What finds duties and the rest, in the place of the rules that come with the library. */
        public Builder extractor(Extractor finder) {
            extractor = finder;
            return this;
        }

        /** Reads pictures and scanned pages by OCR, which takes seconds a page; else they are refused as needing it. */
        public Builder ocr(Ocr program) {
            ingestor.ocr(program);
            return this;
        }

        /** A reader of the embedder's, asked before those of the library and after those that were brought before. */
        public Builder reader(DocumentReader reader) {
            ingestor.reader(reader);
            return this;
        }

        /**
         * As {@link #reader(DocumentReader)}, for one that is installed as a service.
         *
         * @throws IllegalArgumentException when none has this name; the message lists those that are available
         */
        public Builder reader(String name) {
            ingestor.reader(name);
            return this;
        }

        /** Whether files are read in processes of their own; see {@link Ingestor.Builder#isolate}. */
        public Builder isolate(boolean isolate) {
            ingestor.isolate(isolate);
            return this;
        }

        public Tiaoli build() {
            return new Tiaoli(this);
        }
    }
}

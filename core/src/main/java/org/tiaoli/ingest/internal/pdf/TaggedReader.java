package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Note;

/** Reads a tagged file by its structure: headings, paragraphs, tables; running heads are no part of it. */
final class TaggedReader {

    /** A structure that holds less of the text was made carelessly, and is not followed. */
    private static final double LEAST_SHARE = 0.9;

    private TaggedReader() {}

    /**
     * Writes the blocks of the structure.
     *
     * @param marked     all characters by their marks
     * @param characters how many characters the pages show
     * @return false, and nothing written, when the file is not tagged, or not wholly
     */
    static boolean read(RawDocument document, PDDocument pdf, MarkedText marked, int characters, BlockWriter out)
            throws IOException {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return false;
        }
        StructureReader structure =
                new StructureReader(marked, root.getRoleMap(), document.limits().maxNesting());
        structure.read(root, 0);
        if (structure.characters() == 0 || structure.characters() < LEAST_SHARE * (characters - marked.artifacts())) {
            return false;
        }
        for (StructureReader.Item item : structure.items()) {
            switch (item.kind()) {
                case HEADING -> out.heading(item.cells().get(0));
                case PARAGRAPH -> out.paragraph(item.cells().get(0));
                case ROW -> out.row(item.table(), item.cells());
            }
        }
        if (structure.contentsLeftOut()) {
            out.note(Note.info("contents-left-out", "a table of contents was left out", null));
        }
        return true;
    }
}

package org.tiaoli.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files that were written object by object to do harm. */
final class HostilePdf {

    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private HostilePdf() {}

    static void into(Map<String, Supplier<byte[]>> all) {
        all.put("page-cycle.pdf", () -> pdf(CATALOG, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>"));
        all.put("page-diamond.pdf", HostilePdf::diamond);
        all.put("own-parent.pdf", () -> pdf(CATALOG, PAGES, "<</Type/Page/Parent 3 0 R>>"));
        all.put("empty-pages.pdf", () -> pages(100_000));
        all.put("stream-bomb.pdf", () -> text(zipped(300 << 20)));
        all.put(
                "double-bomb.pdf",
                () -> text(stream(deflate(deflate(new byte[100 << 20])), "/Filter[/FlateDecode/FlateDecode]")));
        all.put(
                "object-stream-bomb.pdf",
                () -> pdf(
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream(deflate(new byte[300 << 20]), "/Type/ObjStm/N 1000000/First 100/Filter/FlateDecode"),
                        FONT));
        all.put(
                "deep-array.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(1_000_000) + ">>",
                        PAGES,
                        PAGE,
                        stream("BT ET"),
                        FONT));
        all.put(
                "deep-dictionary.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R/X " + "<</X ".repeat(500_000) + ">>",
                        PAGES,
                        PAGE,
                        stream("BT ET"),
                        FONT));
        all.put("deep-outline.pdf", HostilePdf::outline);
        all.put(
                "outline-cycle.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R/StructTreeRoot 7 0 R/MarkInfo<</Marked true>>>>",
                        PAGES,
                        PAGE,
                        stream("BT /F 12 Tf (x) Tj ET"),
                        FONT,
                        "<</First 6 0 R/Next 6 0 R/Title(x)>>",
                        "<</Type/StructTreeRoot/K 7 0 R/ParentTree 7 0 R/Kids[7 0 R]>>"));
        all.put(
                "structure-cycle.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>>>",
                        PAGES,
                        PAGE,
                        stream("/P<</MCID 0>>BDC BT /F 12 Tf (x) Tj ET EMC"),
                        FONT,
                        "<</Type/StructTreeRoot/K 7 0 R>>",
                        "<</Type/StructElem/S/P/K[7 0 R 7 0 R 0]/Pg 3 0 R>>"));
        all.put(
                "form-cycle.pdf",
                () -> pdf(
                        CATALOG,
                        PAGES,
                        PAGE.replace("/Font", "/XObject<</X 6 0 R>>/Font"),
                        stream("/X Do"),
                        FONT,
                        stream(
                                "/X Do /X Do BT /F 12 Tf (x) Tj ET".getBytes(ISO_8859_1),
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>/Font<</F 5 0 R>>>>")));
        all.put("form-doubling.pdf", HostilePdf::doubling);
        all.put(
                "many-characters.pdf",
                () -> text(zippedText("BT /F 12 Tf " + "(aaaaaaaaaaaaaaaa) Tj ".repeat(500_000) + "ET")));
        all.put("many-saves.pdf", () -> text(zippedText("q ".repeat(5_000_000) + "BT /F 12 Tf (x) Tj ET")));
        all.put("many-lines.pdf", () -> text(zippedText("0 0 m 9 9 l S ".repeat(1_000_000) + "BT /F 12 Tf (x) Tj ET")));
        all.put(
                "many-rectangles.pdf",
                () -> text(zippedText("1 1 5 5 re ".repeat(1_000_000) + "f BT /F 12 Tf (x) Tj ET")));
        all.put(
                "far-away.pdf",
                () -> text(stream("BT /F 1e30 Tf 1e38 0 0 1e38 1e38 1e38 Tm (x) Tj 1e-38 0 0 1e-38 0 0 Tm (y) Tj ET")));
        all.put(
                "no-page-size.pdf",
                () -> pdf(
                        CATALOG,
                        PAGES,
                        PAGE.replace("[0 0 595 842]", "[0 0 1e30 1e30]"),
                        stream("BT /F 12 Tf (x) Tj 99999999 99999999 Td (y) Tj ET"),
                        FONT));
        all.put(
                "length-lies.pdf",
                () -> pdf(
                        CATALOG, PAGES, PAGE, "<</Length 2000000000>>stream\nBT /F 12 Tf (x) Tj ET\nendstream", FONT));
        all.put(
                "font-cycle.pdf",
                () -> pdf(
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream("BT /F 12 Tf (x) Tj ET"),
                        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 5 0 R/DescendantFonts[5 0 R]/ToUnicode 5 0 R>>"));
        all.put(
                "type3-cycle.pdf",
                () -> pdf(
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream("BT /F 12 Tf (xxxx) Tj ET"),
                        "<</Type/Font/Subtype/Type3/FontMatrix[1 0 0 1 0 0]/FontBBox[0 0 1 1]/CharProcs<</x 4 0 R>>/Encoding<</Differences[120/x]>>/FirstChar 120/LastChar 120/Widths[1]/Resources<</Font<</F 5 0 R>>>>>>"));
        all.put(
                "cmap-bomb.pdf",
                () -> pdf(
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream("BT /F 12 Tf (x) Tj ET"),
                        FONT.replace(">>", "/ToUnicode 6 0 R>>"),
                        stream(
                                "begincmap 1 beginbfrange <00000000> <ffffffff> <0000> endbfrange 1 begincodespacerange <00> <ffffffff> endcodespacerange endcmap")));
        all.put(
                "outside.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>/AA<</O<</S/Launch/F(/etc/passwd)>>>>>>",
                        PAGES,
                        PAGE,
                        "<</Length 4/F(/etc/passwd)>>stream\nBT  \nendstream",
                        FONT));
        all.put(
                "xref-cycle.pdf",
                () ->
                        "%PDF-1.5\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"
                                .getBytes(ISO_8859_1));
        all.put("percents.pdf", () -> ("%PDF-1.5\n" + "1 0 obj ".repeat(2_000_000)).getBytes(ISO_8859_1));
        all.put(
                "image.pdf",
                () -> pdf(
                        CATALOG,
                        PAGES,
                        PAGE.replace("/Font", "/XObject<</X 6 0 R>>/Font"),
                        stream("/X Do"),
                        FONT,
                        stream(
                                deflate(new byte[1 << 20]),
                                "/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode")));
    }

    private static byte[] diamond() {
        // every node has the next one twice: two to the thirtieth pages
        String[] objects = new String[33];
        objects[0] = CATALOG;
        for (int i = 1; i < 32; i++) {
            objects[i] = "<</Type/Pages/Count 2/Kids[" + (i + 2) + " 0 R " + (i + 2) + " 0 R]>>";
        }
        objects[32] = "<</Type/Page/Parent 32 0 R/MediaBox[0 0 9 9]>>";
        return pdf(objects);
    }

    private static byte[] doubling() {
        String[] objects = new String[36];
        objects[0] = CATALOG;
        objects[1] = PAGES;
        objects[2] = PAGE.replace("/Font", "/XObject<</X 6 0 R>>/Font");
        objects[3] = stream("/X Do");
        objects[4] = FONT;
        for (int i = 5; i < 35; i++) {
            objects[i] = stream(
                    "/X Do /X Do".getBytes(ISO_8859_1),
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (i + 2) + " 0 R>>>>");
        }
        objects[35] = stream("BT ET".getBytes(ISO_8859_1), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]");
        return pdf(objects);
    }

    private static byte[] pages(int count) {
        String[] objects = new String[count + 2];
        objects[0] = CATALOG;
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(i + 3).append(" 0 R ");
            objects[i + 2] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
        }
        objects[1] = "<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>";
        return pdf(objects);
    }

    private static byte[] outline() {
        int depth = 50_000;
        String[] objects = new String[depth + 5];
        objects[0] = "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>";
        objects[1] = PAGES;
        objects[2] = PAGE;
        objects[3] = stream("BT /F 12 Tf (x) Tj ET");
        objects[4] = FONT;
        for (int i = 0; i < depth; i++) {
            objects[i + 5] = "<</Title(x)/First " + (i + 7) + " 0 R>>";
        }
        return pdf(objects);
    }

    private static byte[] text(String stream) {
        return pdf(CATALOG, PAGES, PAGE, stream, FONT);
    }

    private static String stream(String content) {
        return stream(content.getBytes(ISO_8859_1), "");
    }

    private static String stream(byte[] content, String entries) {
        return "<</Length " + content.length + entries + ">>stream\n" + new String(content, ISO_8859_1) + "\nendstream";
    }

    private static String zipped(int zeros) {
        return stream(deflate(new byte[zeros]), "/Filter/FlateDecode");
    }

    private static String zippedText(String content) {
        return stream(deflate(content.getBytes(ISO_8859_1)), "/Filter/FlateDecode");
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Objects from number 1, with a table of where they stand. */
    private static byte[] pdf(String... objects) {
        StringBuilder out = new StringBuilder("%PDF-1.5\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = out.length();
        out.append(table)
                .append("trailer<</Size ")
                .append(objects.length + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF");
        return out.toString().getBytes(ISO_8859_1);
    }
}

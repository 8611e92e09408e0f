package org.tiaoli.ingest.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.text.Decoded;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/**
 * Reads web pages: the article body, without what the markup proves to be around it.
 *
 * <p>The charset is told by the bytes; what the page declares is not asked. Nothing is fetched, no script is run.
 */
public final class HtmlReader {

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "html/1 (jsoup)";

    private static final int HEAD = 2048;

    private HtmlReader() {}

    /** Is this the source of a web page, or of a piece of one? */
    public static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).strip().toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) {
            return tags(head) >= 2;
        }
        return head.contains("<html")
                || head.startsWith("<!doctype html")
                || !head.startsWith("<?xml")
                        && (head.contains("<body")
                                || head.contains("</p>")
                                || head.contains("</div>")
                                || head.contains("</h1>"));
    }

    /** Ends of lines and paragraphs as only a piece of a page has them. */
    private static int tags(String head) {
        int tags = 0;
        for (String tag : List.of("<br>", "<br/>", "<br />", "</p>", "</div>", "</td>")) {
            for (int at = head.indexOf(tag); at >= 0; at = head.indexOf(tag, at + 1)) {
                tags++;
            }
        }
        return tags;
    }

    /** @throws org.tiaoli.UnreadableDocumentException when there is no text in it, or too much */
    public static SourceText read(RawDocument document, Decoded decoded) throws IOException {
        BlockWriter out = new BlockWriter(document);
        decoded.notes().forEach(out::note);
        write(decoded, out);
        return out.finish(document.origin("text/html", decoded.charset(), null, READER));
    }

    /** Writes the article of a page that is a piece of something else. */
    public static void write(Decoded decoded, BlockWriter out) throws IOException {
        Document page = Jsoup.parse(decoded.text());
        int removed = Furniture.remove(page.body());
        if (removed > 0) {
            out.note(Note.info(
                    "page-left-out", "navigation, scripts and the like were left out: " + removed + " elements", null));
        }
        PageWriter writer = new PageWriter(out);
        List<Element> article = Article.of(page.body());
        for (Element part : article) {
            writer.write(part);
        }
    }
}

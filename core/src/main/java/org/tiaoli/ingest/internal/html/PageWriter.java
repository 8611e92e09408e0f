package org.tiaoli.ingest.internal.html;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.tiaoli.ingest.internal.BlockWriter;

/** Writes the blocks of a page as a browser would set them, without recursion; not thread-safe. */
final class PageWriter {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "center",
            "form",
            "fieldset",
            "legend",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary",
            "hr",
            "body");

    private final BlockWriter out;
    private final StringBuilder line = new StringBuilder();
    private final Deque<OrderedList> lists = new ArrayDeque<>();

    private boolean heading;
    private String label = "";
    private int preformatted;
    private int tables;

    PageWriter(BlockWriter out) {
        this.out = out;
    }

    void write(Element part) throws IOException {
        try {
            part.filter(new NodeFilter() {
                @Override
                public FilterResult head(Node node, int depth) {
                    return enter(node);
                }

                @Override
                public FilterResult tail(Node node, int depth) {
                    leave(node);
                    return FilterResult.CONTINUE;
                }
            });
            endLine();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private NodeFilter.FilterResult enter(Node node) {
        if (node instanceof TextNode text) {
            line.append(preformatted > 0 ? text.getWholeText() : WhiteSpace.collapse(text.getWholeText(), line));
            return NodeFilter.FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            line.append('\n');
        }
        if (!BLOCKS.contains(tag)) {
            return NodeFilter.FilterResult.CONTINUE;
        }
        endLine();
        if (tag.equals("table") && DataTable.isData(element)) {
            writeTable(element);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        }
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = true;
            case "pre" -> preformatted++;
            case "ol" -> lists.push(new OrderedList(element));
            case "ul" -> lists.push(OrderedList.BULLETS);
            case "li" -> label = lists.isEmpty() ? "" : lists.peek().next(element);
            default -> {}
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element) || !BLOCKS.contains(element.normalName())) {
            return;
        }
        endLine();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = false;
            case "pre" -> preformatted--;
            case "ol", "ul" -> lists.poll();
            case "li" -> label = "";
            default -> {}
        }
    }

    private void endLine() {
        // brackets without content stood around buttons
        if (line.chars().allMatch(c -> Character.isWhitespace(c) || "【】[]|｜\u00A0".indexOf(c) >= 0)) {
            line.setLength(0);
            return;
        }
        String text = line.toString().strip();
        line.setLength(0);
        String whole = OrderedList.isRepeated(label, text) ? text : label + text;
        label = "";
        try {
            if (heading) {
                out.heading(whole);
            } else {
                out.paragraph(whole);
            }
        } catch (InterruptedIOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTable(Element table) {
        int number = tables++;
        try {
            Element caption = table.selectFirst("caption");
            if (caption != null) {
                out.paragraph(caption.text());
            }
            for (List<String> row : DataTable.rows(table)) {
                out.row(number, row);
            }
        } catch (InterruptedIOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tiaoli.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that its markup marks as the article. */
final class Article {

    /** How publishing systems mark an article's body, the surest first. */
    private static final List<String> MARKS = List.of(
            "article",
            "main",
            "[role=main]",
            "#UCAP-CONTENT",
            ".TRS_Editor",
            ".TRS_UEDITOR",
            ".pages_content",
            "#zoom",
            ".article-content",
            "#article_content",
            ".article_content",
            "#js_content",
            ".v_news_content",
            ".wp_articlecontent");

    /** A marked part with less of the page's text is a teaser, not the article. */
    private static final double LEAST_SHARE = 0.6;

    private Article() {}

    /** The parts to read, in order: the marked article with the title above it, or else the whole body. */
    static List<Element> of(Element body) {
        double least = LEAST_SHARE * body.text().length();
        for (String mark : MARKS) {
            List<Element> marked = body.select(mark);
            if (marked.size() == 1 && marked.get(0).text().length() >= least) {
                return withTitle(marked.get(0), body);
            }
        }
        return List.of(body);
    }

    private static List<Element> withTitle(Element article, Element body) {
        List<Element> parts = new ArrayList<>();
        if (article.selectFirst("h1") == null) {
            Element title = titleAbove(article, body);
            if (title != null) {
                parts.add(title);
            }
        }
        parts.add(article);
        return parts;
    }

    /** The nearest heading or element named title in front of the article. */
    private static @Nullable Element titleAbove(Element article, Element body) {
        for (Element at = article; at != null && at != body; at = at.parent()) {
            for (Element before = at.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                Element heading = isTitle(before) ? before : before.selectFirst("h1, h2, .title, .tit, #title");
                if (heading != null && !heading.text().isBlank()) {
                    return heading;
                }
            }
        }
        return null;
    }

    private static boolean isTitle(Element element) {
        String tag = element.normalName();
        String names = " " + element.className().toLowerCase(Locale.ROOT) + " "
                + element.id().toLowerCase(Locale.ROOT) + " ";
        return tag.equals("h1") || tag.equals("h2") || names.contains(" title ") || names.contains(" tit ");
    }
}

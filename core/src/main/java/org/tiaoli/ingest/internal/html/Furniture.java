package org.tiaoli.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what its markup proves to be no part of the article. */
final class Furniture {

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "audio",
            "video",
            "nav",
            "footer",
            "aside",
            "button",
            "select",
            "input",
            "textarea",
            "dialog",
            "menu",
            "del",
            "rt",
            "rp");

    /** With these words a page leads on; a link stands behind them. */
    private static final List<String> LEADING_ON = List.of(
            "上一篇", "下一篇", "上一条", "下一条", "上一页", "下一页", "前一篇", "后一篇", "相关链接", "相关阅读", "相关新闻", "相关文章", "相关文件", "相关政策",
            "相关信息", "延伸阅读", "推荐阅读", "热点推荐", "分享到", "分享", "当前位置", "您现在的位置", "您当前的位置", "您所在的位置", "您的位置", "所在位置");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "alert",
            "dialog");

    /** Words of class and id names, as the makers of pages call what surrounds an article. */
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navi",
            "navbar",
            "navigation",
            "menu",
            "menubar",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "bread",
            "location",
            "weizhi",
            "dqwz",
            "mbx",
            "mianbaoxie",
            "footer",
            "foot",
            "bottom",
            "copyright",
            "sidebar",
            "aside",
            "share",
            "fenxiang",
            "bdsharebuttonbox",
            "bdshare",
            "jiathis",
            "ad",
            "ads",
            "adv",
            "advert",
            "advertisement",
            "adsense",
            "guanggao",
            "banner",
            "topbar",
            "toolbar",
            "related",
            "relates",
            "xgxw",
            "xgwz",
            "xglj",
            "recommend",
            "recommended",
            "tuijian",
            "hot",
            "pager",
            "pagination",
            "page-nav",
            "prevnext",
            "login",
            "search",
            "searchbox",
            "comment",
            "comments",
            "pinglun",
            "qrcode",
            "ewm",
            "fontsize",
            "links",
            "friendlink",
            "yqlj",
            "sitemap",
            "logo",
            "skip",
            "accessibility");

    /** An element with this share of the page's text is the article, whatever it is called. */
    private static final double ARTICLE_SHARE = 0.5;

    /** In characters; longer links that run a script may be part of the text. */
    private static final int LONGEST_BUTTON = 8;

    private Furniture() {}

    /** @return how many elements were taken out */
    static int remove(Element body) {
        double limit = ARTICLE_SHARE * body.text().length();
        LinkCounts links = new LinkCounts(body);
        List<Element> doomed = new ArrayList<>();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element) || element == body || !isFurniture(element, links)) {
                    return FilterResult.CONTINUE;
                }
                // lists of links are the text of a page that has no other
                boolean beside = links.hasSentence(body) && links.isNavigation(element);
                if (!beside
                        && !ELEMENTS.contains(element.normalName())
                        && element.text().length() > limit) {
                    return FilterResult.CONTINUE;
                }
                doomed.add(element);
                return FilterResult.SKIP_CHILDREN;
            }
        });
        doomed.forEach(Element::remove);
        return doomed.size();
    }

    private static boolean isFurniture(Element element, LinkCounts links) {
        String tag = element.normalName();
        if (ELEMENTS.contains(tag) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || isHiddenByStyle(element)) {
            return true;
        }
        // the header of an article holds its title; that of a page its name and pictures
        if (tag.equals("header") && element.closest("article, main") == null && element.selectFirst("h1") == null) {
            return true;
        }
        return hasFurnitureName(element.className()) || hasFurnitureName(element.id()) || isLeadingOn(element, links);
    }

    private static boolean isHiddenByStyle(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static boolean hasFurnitureName(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean hump = i > start && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (!Character.isLetter(c) || hump) {
                if (NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = hump ? i : i + 1;
            }
        }
        return false;
    }

    /** Only leads to other pages, or does something with this one. */
    private static boolean isLeadingOn(Element element, LinkCounts links) {
        if (element.normalName().equals("a")) {
            String target = element.attr("href").strip().toLowerCase(Locale.ROOT);
            return target.startsWith("javascript:") && element.text().length() <= LONGEST_BUTTON;
        }
        boolean block = element.isBlock() || element.normalName().equals("td");
        if (!block || isInData(element)) {
            return false;
        }
        return links.isNavigation(element) || isAfterLeadingWord(element, links);
    }

    private static boolean isAfterLeadingWord(Element element, LinkCounts links) {
        if (!links.isLinkBehind(element, LONGEST_BUTTON)) {
            return false;
        }
        String text = firstWords(element);
        for (String word : LEADING_ON) {
            if (text.startsWith(word) && links.isLinkBehind(element, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The first characters of an element that are not white. */
    private static String firstWords(Element element) {
        StringBuilder out = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                text.getWholeText()
                        .chars()
                        .limit(2 * LONGEST_BUTTON)
                        .filter(c -> !Character.isWhitespace(c) && c != 0xA0 && "【[■◆·".indexOf(c) < 0)
                        .forEach(c -> out.append((char) c));
            }
            return out.length() < LONGEST_BUTTON ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.STOP;
        });
        return out.toString();
    }

    /** Rows and cells of a table of data stay, whatever they link to. */
    private static boolean isInData(Element element) {
        String tag = element.normalName();
        if (!tag.equals("td")
                && !tag.equals("th")
                && !tag.equals("tr")
                && !tag.equals("tbody")
                && !tag.equals("thead")) {
            return false;
        }
        Element table = element.closest("table");
        return table != null && DataTable.isData(table);
    }
}

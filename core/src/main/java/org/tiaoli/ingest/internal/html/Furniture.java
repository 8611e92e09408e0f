package org.tiaoli.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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

    private Furniture() {}

    /** @return how many elements were taken out */
    static int remove(Element body) {
        double limit = ARTICLE_SHARE * body.text().length();
        List<Element> doomed = new ArrayList<>();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element) || element == body || !isFurniture(element)) {
                    return FilterResult.CONTINUE;
                }
                if (!ELEMENTS.contains(element.normalName()) && element.text().length() > limit) {
                    return FilterResult.CONTINUE;
                }
                doomed.add(element);
                return FilterResult.SKIP_CHILDREN;
            }
        });
        doomed.forEach(Element::remove);
        return doomed.size();
    }

    private static boolean isFurniture(Element element) {
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
        return hasFurnitureName(element.className()) || hasFurnitureName(element.id()) || isListOfLinks(element, tag);
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

    /** Three links and more with hardly a word beside them lead somewhere else. */
    private static boolean isListOfLinks(Element element, String tag) {
        if (!tag.equals("ul") && !tag.equals("ol") && !tag.equals("dl")) {
            return false;
        }
        List<Element> links = element.select("a[href]");
        int linked = links.stream().mapToInt(link -> letters(link.text())).sum();
        return links.size() >= 3 && linked >= 0.8 * letters(element.text());
    }

    private static int letters(String text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}

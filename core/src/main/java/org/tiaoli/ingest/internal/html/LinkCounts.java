package org.tiaoli.ingest.internal.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much of each element of a page only leads somewhere else; counted once, without recursion. */
final class LinkCounts {

    /** What an element holds. */
    private static final class Counts {
        private int letters;
        private int linked;
        private int links;
        private int arrows;
        private boolean sentence;
    }

    /** Files that belong to the article, such as its annexes. */
    private static final List<String> FILES =
            List.of(".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".et", ".ofd", ".zip", ".rar", ".txt");

    /** Three links and more with hardly a word beside them. */
    private static final int FEWEST_LINKS = 3;

    private static final double LINKED_SHARE = 0.8;

    /** In characters; a path to the page is short. */
    private static final int LONGEST_PATH = 80;

    private final Map<Element, Counts> counts = new IdentityHashMap<>();

    LinkCounts(Element root) {
        root.traverse(new NodeVisitor() {
            private int inLink;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    counts.put(element, new Counts());
                    inLink += isLink(element) ? 1 : 0;
                } else if (node instanceof TextNode text && text.parent() != null) {
                    count(text.getWholeText(), counts.getOrDefault(text.parent(), new Counts()), inLink > 0);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof Element element)) {
                    return;
                }
                Counts own = counts.getOrDefault(element, new Counts());
                if (isLink(element)) {
                    inLink--;
                    own.links++;
                }
                Counts outer = element.parent() == null ? null : counts.get(element.parent());
                if (outer != null) {
                    outer.letters += own.letters;
                    outer.linked += own.linked;
                    outer.links += own.links;
                    outer.arrows += own.arrows;
                    outer.sentence |= own.sentence;
                }
            }
        });
    }

    /** Does a sentence stand in it that is no link? */
    boolean hasSentence(Element element) {
        Counts own = counts.get(element);
        return own != null && own.sentence;
    }

    /** Is it nothing but links, such as a menu, or the path from the first page to this one? */
    boolean isNavigation(Element element) {
        Counts own = counts.get(element);
        if (own == null || own.sentence) {
            return false;
        }
        boolean list = own.links >= FEWEST_LINKS && own.linked >= LINKED_SHARE * own.letters;
        boolean path = own.links >= 2 && own.arrows >= own.links - 1 && own.letters < LONGEST_PATH;
        return list || path;
    }

    /** Do links and nothing else stand behind its first words of so many letters? */
    boolean isLinkBehind(Element element, int words) {
        Counts own = counts.get(element);
        return own != null && !own.sentence && own.links >= 1 && own.letters - own.linked <= words;
    }

    private static boolean isLink(Element element) {
        String target = element.attr("href").toLowerCase(Locale.ROOT);
        return element.normalName().equals("a")
                && !target.isEmpty()
                && FILES.stream().noneMatch(target::endsWith);
    }

    /** Numbers, such as dates behind titles, count for neither side. */
    private static void count(String text, Counts counts, boolean linked) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            counts.letters += letter ? 1 : 0;
            counts.linked += letter && linked ? 1 : 0;
            if (!linked) {
                counts.sentence |= c == '。' || c == '；';
                boolean arrow = c == '>' || c == '›' || c == '»' || c == '＞' || c == '→';
                boolean again = i > 0 && text.charAt(i - 1) == c;
                counts.arrows += arrow && !again ? 1 : 0;
            }
        }
    }
}

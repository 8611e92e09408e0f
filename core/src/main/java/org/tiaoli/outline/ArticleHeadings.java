package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;

/** Takes a short phrase in a line of its own below 第…条 as the heading, where all articles are built so. */
final class ArticleHeadings {

    private static final int FEWEST = 2;

    private final String text;
    private final List<Node> alone = new ArrayList<>();
    private int headed;

    private ArticleHeadings(String text) {
        this.text = text;
    }

    static void mark(String text, Node root) {
        ArticleHeadings headings = new ArticleHeadings(text);
        headings.collect(root);
        if (headings.headed >= FEWEST && headings.headed == headings.alone.size()) {
            headings.alone.forEach(ArticleHeadings::take);
        }
    }

    private void collect(Node root) {
        List<Node> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            if (node.level == Level.ARTICLE) {
                article(node);
            } else if (node.level.isContainer() || node == root) {
                for (int i = 0; i < node.children.size(); i++) {
                    open.add(node.children.get(i));
                }
            }
        }
    }

    private void article(Node article) {
        Node first = article.children.isEmpty() ? null : article.children.get(0);
        if (first == null || first.level != Level.PARAGRAPH || first.body.isEmpty()) {
            return;
        }
        int from = first.body.start(0);
        if (Glyphs.indexOf(text, '\n', article.labelEnd, from) < 0) {
            return;
        }
        alone.add(article);
        boolean heading = first.body.count() == 1
                && first.children.isEmpty()
                && article.children.size() > 1
                && Phrases.isBareHeading(text, from, first.body.end(0));
        headed += heading ? 1 : 0;
    }

    private static void take(Node article) {
        Node first = article.children.remove(0);
        article.heading.add(first.body.start(0), first.body.end(0));
    }
}

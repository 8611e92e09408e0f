package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the short phrase behind 第…条 as its heading, where the articles are built so.
 *
 * <p>Three shapes occur: 第一条【目的】 and 第一条（目的） with the text behind it or below, 第一条 目的 over its text, and 目的 in a
 * line of its own below the label.
 */
final class ArticleHeadings {

    private static final int FEWEST = 2;
    private static final int LONGEST = 40;

    private final String text;
    private final List<Node> bracketed = new ArrayList<>(0);
    private final List<Node> behindLabel = new ArrayList<>(0);
    private final List<Node> belowLabel = new ArrayList<>(0);
    private int articles;
    private int besideLabel;
    private int apart;
    private int overTexts;

    private ArticleHeadings(String text) {
        this.text = text;
    }

    static void mark(String text, Node root) {
        ArticleHeadings headings = new ArticleHeadings(text);
        headings.collect(root);
        if (isUsual(headings.bracketed, headings.articles)) {
            headings.bracketed.forEach(headings::takeBracketed);
        }
        // a phrase that only ever stands over a list may lead to it
        boolean overText = headings.overTexts > 0;
        if (overText && isUsual(headings.behindLabel, headings.besideLabel)) {
            headings.behindLabel.forEach(ArticleHeadings::take);
        }
        if (overText && headings.belowLabel.size() == headings.apart && headings.apart >= FEWEST) {
            headings.belowLabel.forEach(ArticleHeadings::take);
        }
    }

    /** Are nearly all built so? */
    private static boolean isUsual(List<Node> headed, int all) {
        return headed.size() >= FEWEST && headed.size() * 5 >= all * 4;
    }

    private void collect(Node root) {
        for (Node node : root.growth().articles()) {
            if (node.level == Level.ARTICLE) {
                article(node);
            }
        }
    }

    private void article(Node article) {
        articles++;
        Node first = article.children.isEmpty() ? null : article.children.get(0);
        if (first == null || first.level != Level.PARAGRAPH || first.body.isEmpty()) {
            return;
        }
        int from = first.body.start(0);
        boolean below = Glyphs.indexOf(text, '\n', article.labelEnd, from) >= 0;
        apart += below ? 1 : 0;
        besideLabel += below ? 0 : 1;
        if (bracketEnd(from, first.body.end(0)) > 0) {
            bracketed.add(article);
        }
        boolean heading = first.body.count() == 1 && Phrases.isBareHeading(text, from, first.body.end(0));
        boolean overText = article.children.size() > 1
                && article.children.get(1).level == Level.PARAGRAPH
                && first.children.isEmpty();
        if (heading && (overText || !first.children.isEmpty())) {
            (below ? belowLabel : behindLabel).add(article);
            overTexts += overText ? 1 : 0;
        }
    }

    /** One behind the bracket that closes 【目的】 or （目的） at {@code from}; -1 where there is none. */
    private int bracketEnd(int from, int to) {
        char c = text.charAt(from);
        char close = c == '【' ? '】' : c == '〔' ? '〕' : c == '[' ? ']' : c == '（' ? '）' : c == '(' ? ')' : 0;
        int end = close == 0 ? -1 : Glyphs.indexOf(text, close, from, Math.min(to, from + LONGEST));
        return end > from + 1 ? end + 1 : -1;
    }

    private void takeBracketed(Node article) {
        Node first = article.children.get(0);
        int from = first.body.start(0);
        int end = bracketEnd(from, first.body.end(0));
        article.addHeading(from, end);
        first.body.cutFirst(Glyphs.skipWhite(text, end, first.body.end(0)));
        if (first.body.isEmpty() && first.children.isEmpty()) {
            article.children.remove(0);
        }
    }

    private static void take(Node article) {
        if (article.heading.isEmpty()) {
            Node first = article.children.get(0);
            article.addHeading(first.body.start(0), first.body.end(0));
            if (first.children.isEmpty()) {
                article.children.remove(0);
            } else {
                first.body.cutFirst(first.body.end(0));
            }
        }
    }
}

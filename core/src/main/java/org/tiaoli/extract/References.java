package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Numeral;

/** Finds references to provisions of the same document and the places that they mean. */
final class References {

    private static final String N = "[〇零一二两三四五六七八九十百千0-9０-９]{1,6}";
    private static final String SELF = "本(?:实施细则|实施办法|细则|办法|条例|规定|规则|法|方案|意见|制度|决定|章程|通知)";

    /** Groups: 1 own name, 2 article, 3 its 之, 4 paragraph, 5 item. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(" + SELF + "|本)?第(" + N + ")[条條](?:之([一二三四五六七八九十]))?(?:第(" + N + ")款)?(?:第[（(]?(" + N + ")[）)]?[项項])?");

    /** 第十、十八、二十六条: group 1 own name, 2 the numbers. */
    private static final Pattern SEVERAL = Pattern.compile("(" + SELF + ")?第(" + N + "(?:[、和]" + N + ")+)条");

    private static final Pattern RANGE = Pattern.compile("^至第?(" + N + ")条");
    private static final Pattern NEAR = Pattern.compile("前([一二两三四五]?)(款|条|项)(?:规定的?)?(?:第[（(]?(" + N + ")[）)]?项)?|本条第("
            + N + ")款(?:第[（(]?(" + N + ")[）)]?项)?|本(章|条)(?=[规所第中的])");

    /** 、第十项: group 1 number, 2 unit. */
    private static final Pattern ALSO = Pattern.compile("(?:、|和|或者|及|或)第[（(]?(" + N + ")[）)]?(款|项)");

    private final Policy policy;

    References(Policy policy) {
        this.policy = policy;
    }

    void find(Passage passage, List<Citation> found) {
        String text = passage.text();
        if (text.indexOf('条') >= 0 || text.indexOf('條') >= 0) {
            several(passage, found);
            articles(passage, found);
        }
        if (text.indexOf('前') >= 0 || text.indexOf('本') >= 0) {
            near(passage, found);
        }
    }

    private void several(Passage passage, List<Citation> found) {
        Matcher m = SEVERAL.matcher(passage.text());
        while (m.find()) {
            if (isForeign(passage.text(), m.start(), m.group(1) != null)) {
                continue;
            }
            for (String number : m.group(2).split("[、和]")) {
                add(passage, m.start(), m.end(), m.group(), article(number, null, null, null), found);
            }
        }
    }

    private void articles(Passage passage, List<Citation> found) {
        String text = passage.text();
        Matcher m = ARTICLE.matcher(text);
        int lastEnd = -1;
        boolean lastForeign = false;
        while (m.find()) {
            boolean joined = lastEnd >= 0
                    && m.start() - lastEnd <= 2
                    && m.start() > lastEnd
                    && "、和至及或者与".contains(text.substring(lastEnd, m.start()));
            boolean foreign = joined ? lastForeign : isForeign(text, m.start(), m.group(1) != null);
            lastEnd = m.end();
            lastForeign = foreign;
            if (m.start() > 0 && "、和".indexOf(text.charAt(m.start() - 1)) >= 0 && isPartOfSeveral(text, m.start())) {
                continue;
            }
            if (foreign) {
                continue;
            }
            Matcher range = RANGE.matcher(text.substring(m.end(), Math.min(text.length(), m.end() + 12)));
            if (range.find()) {
                int from = value(m.group(2));
                int to = value(range.group(1));
                String printed = text.substring(m.start(), m.end() + range.end());
                for (int i = from; i <= Math.min(to, from + 200); i++) {
                    add(
                            passage,
                            m.start(),
                            m.end() + range.end(),
                            printed,
                            article(String.valueOf(i), null, null, null),
                            found);
                }
                m.region(m.end() + range.end(), text.length());
                continue;
            }
            add(passage, m.start(), m.end(), m.group(), article(m.group(2), m.group(3), m.group(4), m.group(5)), found);
            int end = alsoBelow(passage, m, found);
            lastEnd = end;
            m.region(end, text.length());
        }
    }

    /** 第六条第七项、第十项: further paragraphs and items of the article just named. */
    private int alsoBelow(Passage passage, Matcher article, List<Citation> found) {
        Matcher more = ALSO.matcher(passage.text())
                .region(article.end(), passage.text().length());
        int end = article.end();
        while (more.lookingAt()) {
            boolean paragraph = more.group(2).equals("款");
            String of = paragraph ? more.group(1) : article.group(4);
            String item = paragraph ? null : more.group(1);
            int start = more.start(1) - 1;
            add(
                    passage,
                    start,
                    more.end(),
                    passage.text().substring(start, more.end()),
                    article(article.group(2), article.group(3), of, item),
                    found);
            end = more.end();
            more.region(end, passage.text().length());
        }
        return end;
    }

    private static boolean isPartOfSeveral(String text, int start) {
        return start > 1 && Numeral.isNumeralChar(text.charAt(start - 2));
    }

    private void near(Passage passage, List<Citation> found) {
        Matcher m = NEAR.matcher(passage.text());
        while (m.find()) {
            if (m.group(2) != null) {
                int back = m.group(1).isEmpty() ? 1 : value(m.group(1));
                if (m.group(1).isEmpty()
                        && m.start() > 0
                        && "以之提事目当空".indexOf(passage.text().charAt(m.start() - 1)) >= 0) {
                    continue;
                }
                String printed = m.group().replaceFirst("规定的?", "");
                for (int i = back; i >= 1; i--) {
                    add(
                            passage,
                            m.start(),
                            m.end(),
                            printed,
                            before(passage.provision(), m.group(2), i, m.group(3)),
                            found);
                }
            } else if (m.group(4) != null) {
                Provision article = ancestor(passage.provision(), Level.ARTICLE);
                String target = article == null ? null : below(article, m.group(4), m.group(5));
                add(passage, m.start(), m.end(), m.group(), target, found);
            } else {
                Level level = "章".equals(m.group(6)) ? Level.CHAPTER : Level.ARTICLE;
                Provision own = ancestor(passage.provision(), level);
                add(
                        passage,
                        m.start(),
                        m.end(),
                        m.group(),
                        own == null ? null : own.id().eId(),
                        found);
            }
        }
    }

    private static void add(
            Passage passage, int start, int end, String ref, @Nullable String target, List<Citation> found) {
        found.add(new Citation(
                passage.provision().id(),
                passage.source(start, end),
                "citation.reference",
                target == null ? Confidence.UNSURE : Confidence.STATED,
                null,
                null,
                null,
                null,
                false,
                ref,
                target));
    }

    /** Is the article one of another text: 《…》第九条, 食品安全法第九条, 同法第九条? */
    private static boolean isForeign(String text, int start, boolean own) {
        if (own || start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (before == '》' || before == '法' || before == '〉') {
            return true;
        }
        if (before == '）' || before == ')') {
            int open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
            return open > 0 && text.charAt(open - 1) == '》';
        }
        boolean named = text.startsWith("条例", start - 2)
                || start > 1 && (text.startsWith("办法", start - 2) || text.startsWith("细则", start - 2));
        if (named) {
            return true;
        }
        return false;
    }

    private @Nullable String article(
            String number, @Nullable String of, @Nullable String paragraph, @Nullable String item) {
        String eId = "art_" + value(number) + (of == null ? "" : "-" + value(of));
        Provision article = policy.provision(eId).orElse(null);
        if (article == null) {
            return null;
        }
        return paragraph == null && item == null ? eId : below(article, paragraph, item);
    }

    private @Nullable String below(Provision article, @Nullable String paragraph, @Nullable String item) {
        Provision at = article;
        if (paragraph != null) {
            String eId = article.id().eId() + "__para_" + value(paragraph);
            Provision para =
                    policy.provision(eId).orElse(value(paragraph) == 1 && !hasParagraphs(article) ? article : null);
            if (para == null) {
                return null;
            }
            at = para;
        }
        if (item == null) {
            return at.id().eId();
        }
        for (Provision child : itemsBelow(at)) {
            if (String.valueOf(value(item)).equals(child.number())) {
                return child.id().eId();
            }
        }
        return null;
    }

    private List<Provision> itemsBelow(Provision at) {
        List<Provision> items = new ArrayList<>();
        for (Provision child : policy.children(at)) {
            if (child.level() == Level.ITEM) {
                items.add(child);
            } else if (child.level() == Level.PARAGRAPH) {
                items.addAll(itemsBelow(child));
            }
        }
        return items;
    }

    private boolean hasParagraphs(Provision article) {
        return policy.children(article).stream().anyMatch(c -> c.level() == Level.PARAGRAPH);
    }

    private @Nullable String before(Provision from, String unit, int back, @Nullable String item) {
        Level level = switch (unit) {
            case "条" -> Level.ARTICLE;
            case "款" -> Level.PARAGRAPH;
            default -> Level.ITEM;
        };
        Provision own = ancestor(from, level);
        if (own == null) {
            return null;
        }
        List<Provision> peers = new ArrayList<>();
        for (Provision provision : policy.provisions()) {
            boolean same = provision.level() == level
                    && (level == Level.ARTICLE || java.util.Objects.equals(provision.parent(), own.parent()));
            if (same) {
                peers.add(provision);
            }
        }
        int at = peers.indexOf(own) - back;
        if (at < 0) {
            return null;
        }
        return item == null ? peers.get(at).id().eId() : below(peers.get(at), null, item);
    }

    private @Nullable Provision ancestor(Provision from, Level level) {
        Provision at = from;
        while (at != null && at.level() != level) {
            at = policy.parent(at).orElse(null);
        }
        return at;
    }

    private static int value(String number) {
        Numeral numeral = Numeral.read(number, 0, number.length());
        return numeral == null ? 0 : numeral.value();
    }
}

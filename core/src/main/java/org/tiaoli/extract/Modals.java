package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.nlp.Token;
import org.tiaoli.text.Span;

/** Finds the words that say what is meant of an action: 应当, 不得, 可以. */
final class Modals {

    private final Words words;

    Modals(Words words) {
        this.words = words;
    }

    /**
     * A modal word of a text.
     *
     * @param span  where, in the passage
     * @param entry its lexicon line
     */
    record Modal(Span span, Entry entry) {

        Modality modality() {
            return Modality.valueOf(entry.meaning().split(" ")[0].toUpperCase(Locale.ROOT));
        }

        boolean isQualified() {
            return entry.meaning().endsWith("qualified");
        }

        boolean isRequest() {
            return entry.meaning().endsWith("request");
        }
    }

    /** The modals in {@code [from, to)}, in order; words that only hold their characters are no modals. */
    List<Modal> find(Passage passage, int from, int to) {
        List<Modal> found = new ArrayList<>();
        for (Match<Entry> match : words.modals.longest(passage.text().substring(from, to))) {
            Modal modal = new Modal(match.span().shift(from), match.value());
            if (!modal.entry().meaning().equals("none") && isWord(passage, modal, to)) {
                found.add(modal);
            }
        }
        return found;
    }

    /** 根据工作需要: a noun behind a ground. */
    private static boolean isNeed(String text, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 24) && !Sentence.isMark(text.charAt(i)); i--) {
            if (text.startsWith("根据", i)
                    || text.startsWith("按照", i)
                    || text.startsWith("因", i)
                    || text.startsWith("结合", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(Passage passage, Modal modal, int to) {
        String text = passage.text();
        int start = modal.span().start();
        int end = modal.span().end();
        if (end < to && text.charAt(end) == '的') {
            return false;
        }
        String word = modal.entry().pattern();
        if (modal.isRequest() || modal.modality() == Modality.RECOMMENDATION) {
            boolean opens = start == 0
                    || Sentence.isMark(text.charAt(start - 1))
                    || "“”\n".indexOf(text.charAt(start - 1)) >= 0;
            return modal.isRequest() ? opens : passage.isWordStart(start) && (word.length() > 2 || end < to);
        }
        if (word.equals("需要") && isNeed(text, start)) {
            return false;
        }
        if (word.length() > 1) {
            return true;
        }
        if (start > 0 && "所之未已尚".indexOf(text.charAt(start - 1)) >= 0) {
            return false;
        }
        Token token = passage.tokenAt(start);
        return token != null && token.span().end() == end;
    }
}

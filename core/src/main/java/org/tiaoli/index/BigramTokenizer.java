package org.tiaoli.index;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands the terms of a {@link SearchForm} to Lucene.
 *
 * <p>At every letter or digit stands one term: it and the next one, or it alone at the end of a run. So a phrase of two
 * and more characters is a phrase of pairs, and a single character is a prefix.
 */
final class BigramTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final char[] buffer = new char[4096];
    private SearchForm form = SearchForm.of("");
    private int printedLength;
    private int at;
    private int before;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
        printedLength = text.length();
        form = SearchForm.of(text.toString());
        at = 0;
        before = -1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        char[] chars = form.chars();
        int length = form.length();
        while (at < length && chars[at] == SearchForm.BREAK) {
            at++;
        }
        if (at >= length) {
            return false;
        }
        int next = at + size(chars, at);
        boolean pair = next < length && chars[next] != SearchForm.BREAK;
        int end = pair ? next + size(chars, next) : next;
        term.copyBuffer(chars, at, end - at);
        offsets.setOffset(correctOffset(form.start(at)), correctOffset(form.end(end - 1)));
        increment.setPositionIncrement(at - before);
        before = at;
        at = next;
        return true;
    }

    private static int size(char[] chars, int at) {
        return Character.isHighSurrogate(chars[at]) ? 2 : 1;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(printedLength);
        offsets.setOffset(last, last);
        increment.setPositionIncrement(Math.max(0, form.length() - 1 - before));
    }

    @Override
    public void close() throws IOException {
        super.close();
        form = SearchForm.of("");
    }
}

package org.tiaoli.nlp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words by where they begin. Not safe to share between threads. */
class StartedWords implements TextWords {

    private final @Nullable Token[] starts;

    /** None yet, of a text of this length. */
    StartedWords(int length) {
        starts = new Token[length];
    }

    void add(Token word) {
        starts[word.span().start()] = word;
    }

    /** How long the text is. */
    int length() {
        return starts.length;
    }

    @Override
    public @Nullable Token at(int offset) {
        return offset < starts.length ? starts[offset] : null;
    }

    @Override
    public List<Token> within(int start, int end) {
        List<Token> found = new ArrayList<>();
        int at = start;
        while (at < end && at < starts.length) {
            Token word = at(at);
            at = word == null ? at + 1 : word.span().end();
            if (word != null && at <= end) {
                found.add(word);
            }
        }
        return found;
    }
}

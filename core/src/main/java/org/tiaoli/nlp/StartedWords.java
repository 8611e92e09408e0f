package org.tiaoli.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words by where they begin, all of them known. Not safe to share between threads. */
final class StartedWords implements TextWords {

    private final @Nullable Token[] starts;

    /** None yet, of a text of this length. */
    StartedWords(int length) {
        starts = new Token[length];
    }

    void add(Token word) {
        starts[word.span().start()] = word;
    }

    @Override
    public boolean starts(int offset) {
        return at(offset) != null;
    }

    @Override
    public int end(int offset) {
        Token word = at(offset);
        return word == null ? -1 : word.span().end();
    }

    @Override
    public String tag(int offset) {
        return Objects.requireNonNull(at(offset), "no word begins here").tag();
    }

    @Override
    public @Nullable Token at(int offset) {
        return offset < starts.length ? starts[offset] : null;
    }

    @Override
    public boolean mayBe(int offset, Set<String> tags) {
        Token word = at(offset);
        return word != null && tags.contains(word.tag());
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

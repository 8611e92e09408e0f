package org.tiaoli.nlp;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one text with their parts of speech, found when they are asked for. Not safe to share between threads. */
public interface TextWords {

    /** Does a word begin at an offset? */
    boolean starts(int offset);

    /** The end of the word that begins at an offset; -1 where none does. */
    int end(int offset);

    /** The part of speech of the word that begins at an offset, where one does. */
    String tag(int offset);

    /** May the word that begins at an offset of the text be one of these parts of speech? Costs less than to know it. */
    boolean mayBe(int offset, Set<String> tags);

    /** The word that begins at an offset; null where none does, as behind the end of the text. */
    @Nullable
    Token at(int offset);

    /** The words that lie within {@code [start, end)}, in order. */
    List<Token> within(int start, int end);
}

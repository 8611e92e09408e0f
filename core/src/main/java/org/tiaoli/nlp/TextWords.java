package org.tiaoli.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one text with their parts of speech, found when they are asked for. Not safe to share between threads. */
public interface TextWords {

    /** The word that begins at an offset; null where none does, as behind the end of the text. */
    @Nullable
    Token at(int offset);

    /** The words that lie within {@code [start, end)}, in order. */
    List<Token> within(int start, int end);
}

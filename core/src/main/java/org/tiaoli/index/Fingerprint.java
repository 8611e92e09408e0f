package org.tiaoli.index;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Lexicon;

/**
 * What an index was made with; only equal ones may be read and written together.
 *
 * @param format  the layout of the index
 * @param terms   how texts are cut into terms
 * @param lexicon the version of the lists that the findings come from
 */
record Fingerprint(String format, String terms, String lexicon) {

    private static final String FORMAT_KEY = "tiaoli.format";
    private static final String TERMS_KEY = "tiaoli.terms";
    private static final String LEXICON_KEY = "tiaoli.lexicon";

    /** Rises when {@link ProvisionCodec}, {@link Fact} or a field changes. */
    private static final String FORMAT = "2";

    static Fingerprint of(Lexicon lexicon) {
        return new Fingerprint(FORMAT, SearchForm.VERSION, lexicon.version());
    }

    /** What stands in a commit; null when it is no commit of ours. */
    static @Nullable Fingerprint in(Map<String, String> commit) {
        String format = commit.get(FORMAT_KEY);
        String terms = commit.get(TERMS_KEY);
        String lexicon = commit.get(LEXICON_KEY);
        return format == null || terms == null || lexicon == null ? null : new Fingerprint(format, terms, lexicon);
    }

    Map<String, String> commit() {
        return Map.of(FORMAT_KEY, format, TERMS_KEY, terms, LEXICON_KEY, lexicon);
    }

    @Override
    public String toString() {
        return "format " + format + ", terms " + terms + ", lexicon " + lexicon;
    }
}

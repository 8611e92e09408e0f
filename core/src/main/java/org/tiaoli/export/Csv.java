package org.tiaoli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows for spreadsheets: a byte order mark, so that UTF-8 is taken for what it is, every field in quotation marks,
 * CRLF behind every row (RFC 4180).
 *
 * <p>What a document says is never a formula and never a command: a field that would begin one gets an apostrophe in front,
 * control characters and marks that turn the direction of writing become U+FFFD. Not thread-safe.
 */
final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNPRINTABLE = '\uFFFD';

    /** What begins a formula in some spreadsheet; the full-width signs do where Chinese is written. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029";

    private final Writer out;

    Csv(Writer out) {
        this.out = out;
        write(String.valueOf(BYTE_ORDER_MARK));
    }

    /** Writes a row; a number as it is, null as an empty field. */
    void row(List<? extends @Nullable Object> fields) {
        StringBuilder row = new StringBuilder();
        for (Object field : fields) {
            row.append(row.length() == 0 ? "\"" : ",\"");
            if (field instanceof Number number) {
                row.append(number);
            } else {
                append(Objects.toString(field, ""), row);
            }
            row.append('"');
        }
        write(row.append("\r\n").toString());
    }

    private static void append(String text, StringBuilder row) {
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            row.append('\'');
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
            row.append(isControl || TURNING.indexOf(c) >= 0 ? UNPRINTABLE : c);
            if (c == '"') {
                row.append('"');
            }
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

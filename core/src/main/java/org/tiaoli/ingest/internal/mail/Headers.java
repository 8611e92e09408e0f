package org.tiaoli.ingest.internal.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a mail or of one of its parts.
 *
 * @param values by names in lower case, each byte one character; of headers that come again the first
 * @param end    where the body begins
 */
record Headers(Map<String, String> values, int end) {

    /** Headers longer than this are none. */
    private static final int MOST_BYTES = 1 << 20;

    /** What one header says behind this is passed over. */
    private static final int MOST_CHARS = 1 << 14;

    Headers {
        values = Map.copyOf(values);
    }

    /** Reads them up to the blank line behind them. */
    static Headers read(byte[] bytes, int start, int limit) {
        Map<String, String> values = new HashMap<>();
        StringBuilder header = new StringBuilder();
        int stop = Math.min(limit, start + MOST_BYTES);
        int at = start;
        while (at < stop) {
            int end = at;
            while (end < stop && bytes[end] != '\n') {
                end++;
            }
            String line = new String(bytes, at, end - at, ISO_8859_1).stripTrailing();
            at = Math.min(limit, end + 1);
            boolean folded = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (!folded) {
                add(header, values);
            }
            if (line.isEmpty()) {
                break;
            }
            header.append(line);
        }
        add(header, values);
        return new Headers(values, at);
    }

    private static void add(StringBuilder header, Map<String, String> values) {
        int colon = header.indexOf(":");
        if (colon > 0) {
            String name = header.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            int end = Math.min(header.length(), MOST_CHARS);
            values.putIfAbsent(
                    name, header.substring(Math.min(end, colon + 1), end).strip());
        }
        header.setLength(0);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value as people read it; empty where there is none. */
    String text(String name) {
        return EncodedWords.decode(values.getOrDefault(name, ""));
    }

    /** What stands before the parameters, in lower case: {@code text/plain}. */
    String token(String name) {
        String value = values.getOrDefault(name, "");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter such as {@code boundary}; null where there is none. */
    @Nullable
    String parameter(String header, String name) {
        return Parameters.of(values.getOrDefault(header, "")).get(name);
    }
}

package org.tiaoli.ingest.internal.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The parameters of a header, in every form in which mail programs write names (RFC 2045, 2047, 2231). */
final class Parameters {

    private Parameters() {}

    /** By names in lower case, as people read them. */
    static Map<String, String> of(String header) {
        Map<String, String> plain = new HashMap<>();
        Map<String, Map<Integer, byte[]>> pieces = new HashMap<>();
        Map<String, String> charsets = new HashMap<>();
        for (String parameter : split(header)) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                continue;
            }
            String name = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = unquoted(parameter.substring(equals + 1).strip());
            int star = name.indexOf('*');
            if (star < 0) {
                plain.putIfAbsent(name, EncodedWords.decode(value));
                continue;
            }
            // name*=utf-8''%E5.., name*0*=utf-8''%E5.., name*1=rest
            String base = name.substring(0, star);
            boolean encoded = name.endsWith("*");
            String number = name.substring(star + 1).replace("*", "");
            int order = number.isEmpty() ? 0 : number(number);
            int language = value.indexOf('\'', value.indexOf('\'') + 1);
            if (encoded && order == 0 && language > 0) {
                charsets.put(base, value.substring(0, value.indexOf('\'')));
                value = value.substring(language + 1);
            }
            byte[] piece = encoded ? unescaped(value) : value.getBytes(ISO_8859_1);
            pieces.computeIfAbsent(base, k -> new TreeMap<>()).putIfAbsent(order, piece);
        }
        pieces.forEach((name, parts) -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            parts.values().forEach(all::writeBytes);
            plain.put(name, MailCharsets.decode(all.toByteArray(), charsets.getOrDefault(name, "")));
        });
        return plain;
    }

    /** At semicolons that stand outside of quotes. */
    private static List<String> split(String header) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                parts.add(header.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(header.substring(start));
        return parts;
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != '"') {
            return value;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < value.length() && value.charAt(i) != '"'; i++) {
            if (value.charAt(i) == '\\' && i + 1 < value.length()) {
                i++;
            }
            out.append(value.charAt(i));
        }
        return out.toString();
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The bytes behind {@code %E5%AE}. */
    private static byte[] unescaped(String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            int high = i + 2 < value.length() && value.charAt(i) == '%' ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(value.charAt(i + 2), 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(value.charAt(i));
            }
        }
        return out.toByteArray();
    }
}

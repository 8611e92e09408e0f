package org.tiaoli.ingest.internal.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Undoes the encodings in which mails carry bytes; what is damaged costs itself only. */
final class Transfer {

    private Transfer() {}

    /** @param encoding the header Content-Transfer-Encoding, in lower case */
    static byte[] decode(byte[] body, String encoding) {
        return switch (encoding) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body;
        };
    }

    static byte[] base64(byte[] body) {
        byte[] clean = new byte[body.length];
        int count = 0;
        for (byte b : body) {
            boolean sign = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/';
            if (sign) {
                clean[count++] = b;
            }
        }
        // one sign alone is not even a byte
        int whole = count % 4 == 1 ? count - 1 : count;
        return Base64.getDecoder().decode(Arrays.copyOf(clean, whole));
    }

    static byte[] quotedPrintable(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        for (int i = 0; i < body.length; i++) {
            if (body[i] != '=') {
                out.write(body[i]);
                continue;
            }
            int high = i + 2 < body.length ? Character.digit(body[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body[i + 2], 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else if (i + 1 < body.length && body[i + 1] == '\n') {
                i++;
            } else if (i + 2 < body.length && body[i + 1] == '\r' && body[i + 2] == '\n') {
                i += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }
}

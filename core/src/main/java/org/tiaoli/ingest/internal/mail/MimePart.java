package org.tiaoli.ingest.internal.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail, or a part of one.
 *
 * @param bytes of the whole mail, shared by its parts
 * @param end   one behind the last byte of the part
 */
record MimePart(byte[] bytes, Headers headers, int end) {

    /** Parts beyond this number are not looked at. */
    private static final int MOST_PARTS = 1_000;

    static MimePart of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    private static MimePart of(byte[] bytes, int start, int end) {
        return new MimePart(bytes, Headers.read(bytes, start, end), end);
    }

    /** Such as {@code text/html}; what a mail without MIME holds is plain text. */
    String type() {
        String type = headers.token("content-type");
        return type.contains("/") ? type : "text/plain";
    }

    boolean isMultipart() {
        return type().startsWith("multipart/");
    }

    /** The name under which it is attached; null when it is none. */
    @Nullable
    String fileName() {
        String name = headers.parameter("content-disposition", "filename");
        return name != null ? name : headers.parameter("content-type", "name");
    }

    /** Is it shown in the mail rather than handed over with it? */
    boolean isShownInside() {
        return headers.token("content-disposition").equals("inline") || headers.has("content-id") && !isAttachment();
    }

    boolean isAttachment() {
        return headers.token("content-disposition").equals("attachment");
    }

    /** The bytes that it carries, decoded. */
    byte[] content() {
        return Transfer.decode(
                Arrays.copyOfRange(bytes, headers.end(), end), headers.token("content-transfer-encoding"));
    }

    /** The parts between the boundaries of a multipart; empty for any other. */
    List<MimePart> parts() {
        String boundary = headers.parameter("content-type", "boundary");
        if (!isMultipart() || boundary == null || boundary.isEmpty()) {
            return List.of();
        }
        byte[] mark = ("--" + boundary).getBytes(ISO_8859_1);
        List<MimePart> parts = new ArrayList<>();
        int start = -1;
        int at = headers.end();
        while (at < end && parts.size() < MOST_PARTS) {
            int next = lineEnd(at);
            if (startsWith(at, mark)) {
                if (start >= 0) {
                    parts.add(of(bytes, start, withoutLineEnd(start, at)));
                }
                boolean last = at + mark.length + 1 < end
                        && bytes[at + mark.length] == '-'
                        && bytes[at + mark.length + 1] == '-';
                if (last) {
                    return parts;
                }
                start = next;
            }
            at = next;
        }
        if (start >= 0 && start < end && parts.size() < MOST_PARTS) {
            // cut off before its last boundary
            parts.add(of(bytes, start, end));
        }
        return parts;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < this.end && bytes[end] != '\n') {
            end++;
        }
        return Math.min(this.end, end + 1);
    }

    /** The line end before a boundary belongs to it. */
    private int withoutLineEnd(int start, int at) {
        int before = at;
        if (before > start && bytes[before - 1] == '\n') {
            before--;
        }
        if (before > start && bytes[before - 1] == '\r') {
            before--;
        }
        return before;
    }

    private boolean startsWith(int at, byte[] mark) {
        return at + mark.length <= end && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
    }
}

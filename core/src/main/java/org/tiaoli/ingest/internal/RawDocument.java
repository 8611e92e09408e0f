package org.tiaoli.ingest.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.ocr.Recognition;
import org.tiaoli.ingest.internal.ocr.Tesseract;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Origin;

/** The bytes of one input with its name and the ceilings for reading it; the bytes are never changed. */
public final class RawDocument {

    private final String name;
    private final byte[] bytes;
    private final Limits limits;
    private final @Nullable Tesseract tesseract;
    private final @Nullable Recognition ocr;

    /** @param bytes handed over, not copied */
    public RawDocument(String name, byte[] bytes, Limits limits) {
        this(name, bytes, limits, null);
    }

    /** @param tesseract reads what is a picture; null to leave it unread */
    public RawDocument(String name, byte[] bytes, Limits limits, @Nullable Tesseract tesseract) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
        this.tesseract = tesseract;
        this.ocr = tesseract == null ? null : new Recognition(tesseract, limits);
    }

    /** A file that lies in this one, under the same ceilings. */
    public RawDocument inside(String path, byte[] content) {
        return new RawDocument(path, content, limits, tesseract);
    }

    /** The path or name as given. */
    public String name() {
        return name;
    }

    /** The content itself, not a copy; read only. */
    public byte[] bytes() {
        return bytes;
    }

    public Limits limits() {
        return limits;
    }

    /** What reads pictures of text; null when it was not asked for. */
    public @Nullable Recognition ocr() {
        return ocr;
    }

    public int size() {
        return bytes.length;
    }

    /** Where the text that was read from these bytes came from. */
    public Origin origin(String mediaType, @Nullable String charset, @Nullable Integer pages, String reader) {
        return new Origin(name, mediaType, charset, sha256(), bytes.length, pages, reader);
    }

    /** Do the bytes begin with this signature? */
    public boolean startsWith(int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}

package org.tiaoli.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Installed as a service for tests: reads files that hold the word SHOUT. */
public final class ShoutingReader implements DocumentReader {

    @Override
    public String name() {
        return "shout";
    }

    @Override
    public String mediaType() {
        return "text/x-shout";
    }

    @Override
    public boolean recognizes(DocumentInput input) {
        return input.bytes().length < 10 && new String(input.bytes(), StandardCharsets.US_ASCII).equals("SHOUT");
    }

    @Override
    public void read(DocumentInput input, DocumentOutput out) throws IOException {
        out.paragraph("第一条 大声。");
    }
}

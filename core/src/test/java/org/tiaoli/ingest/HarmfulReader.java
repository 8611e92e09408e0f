package org.tiaoli.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Installed as a service for tests: does what a parser does when a hostile file has its way with it. */
public final class HarmfulReader implements DocumentReader {

    @Override
    public String name() {
        return "harm";
    }

    @Override
    public String mediaType() {
        return "text/x-harm";
    }

    @Override
    public boolean recognizes(DocumentInput input) {
        return word(input).startsWith("HARM ");
    }

    @Override
    public void read(DocumentInput input, DocumentOutput out) throws IOException {
        switch (word(input).substring(5)) {
            case "hang" -> hang();
            case "memory" -> fill();
            case "stack" -> descend(1);
            case "die" -> Runtime.getRuntime().halt(134);
            case "killed" -> Runtime.getRuntime().halt(137);
            case "print" -> System.out.println("not among the replies");
            case "file" -> Files.writeString(Files.createTempFile("scratch", ".tmp"), "scratch");
            case "program" -> new ProcessBuilder("sleep", "600").start();
            default -> throw new IOException("no such harm");
        }
        out.paragraph("第一条 " + Path.of(System.getProperty("java.io.tmpdir")).getFileName());
        out.paragraph(String.valueOf(ProcessHandle.current().pid()));
    }

    private static void hang() {
        while (true) {
            // not even an interruption ends this
            Thread.onSpinWait();
        }
    }

    private static void fill() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }

    private static int descend(int depth) {
        return depth < 0 ? 0 : depth + descend(depth + 1);
    }

    private static String word(DocumentInput input) {
        return input.bytes().length > 20 ? "" : new String(input.bytes(), StandardCharsets.US_ASCII);
    }
}

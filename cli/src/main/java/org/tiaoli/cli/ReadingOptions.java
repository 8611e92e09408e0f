package org.tiaoli.cli;

import org.tiaoli.Tiaoli;
import org.tiaoli.ingest.Ocr;
import picocli.CommandLine.Option;

/** How files are read, the same for every command that reads some. */
final class ReadingOptions {

    @Option(
            names = "--isolate",
            description =
                    "Read files in a process of its own with ceilings for memory and time, for files of strangers.")
    private boolean isolate;

    @Option(
            names = "--ocr",
            description = "Read pictures and scanned pages by Tesseract, seconds a page; else they are 'needs-ocr'.")
    private boolean ocr;

    /** Puts the options into the making of the library. */
    Tiaoli.Builder apply(Tiaoli.Builder builder) {
        builder.isolate(isolate);
        return ocr ? builder.ocr(Ocr.tesseract()) : builder;
    }
}

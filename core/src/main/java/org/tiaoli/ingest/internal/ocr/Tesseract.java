package org.tiaoli.ingest.internal.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.Ocr;

/**
 * Runs the program Tesseract, each picture in a process of its own that is killed when its time is over.
 *
 * <p>Pictures and results go through pipes, no file is written. Whether the program and its languages are there is asked once.
 */
public final class Tesseract {

    private static final int MOST_OUTPUT = 64 << 20;
    private static final int SECONDS_TO_ANSWER = 10;

    private final Ocr ocr;
    private @Nullable String version;
    private @Nullable String missing;

    public Tesseract(Ocr ocr) {
        this.ocr = ocr;
    }

    /** What is missing, and how to get it; null when nothing is. */
    public synchronized @Nullable String missing() {
        if (version == null && missing == null) {
            try {
                version = version();
                missing = missingLanguages();
            } catch (IOException e) {
                missing = "OCR needs the program '" + ocr.command()
                        + "', which does not run here; install it (packages tesseract-ocr, tesseract-ocr-chi-sim)";
            }
        }
        return missing;
    }

    /** Which program reads which languages, as it stands in origins: {@code tesseract 5.3.0 chi_sim}. */
    public synchronized String name() {
        return version + " " + ocr.languages();
    }

    private String version() throws IOException {
        byte[] answer = run(new byte[0], SECONDS_TO_ANSWER, List.of("--version"));
        return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("tesseract");
    }

    private @Nullable String missingLanguages() throws IOException {
        String answer =
                new String(run(new byte[0], SECONDS_TO_ANSWER, List.of("--list-langs")), StandardCharsets.UTF_8);
        Set<String> installed = answer.lines().map(String::strip).collect(Collectors.toSet());
        for (String language : ocr.languages().split("\\+")) {
            if (!installed.contains(language)) {
                return "OCR needs the language " + language
                        + " of Tesseract, which is not installed; install it (package" + " tesseract-ocr-"
                        + language.replace('_', '-') + ")";
            }
        }
        return null;
    }

    /**
     * The lines of a picture.
     *
     * @throws BoundedProcess.TooSlow when it is not done in time
     * @throws IOException            when the program fails
     */
    OcrTable read(PageImage image, int seconds) throws IOException {
        List<String> arguments = List.of("stdin", "stdout", "-l", ocr.languages(), "--psm", "3", "tsv");
        return OcrTable.parse(new String(run(image.file(), seconds, arguments), StandardCharsets.UTF_8));
    }

    /** By how many degrees a picture is to be turned clockwise to stand upright; 0 where that cannot be told. */
    int turn(PageImage image, int seconds) {
        try {
            byte[] answer = run(image.file(), seconds, List.of("stdin", "stdout", "--psm", "0"));
            return new String(answer, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Rotate:"))
                    .map(line -> line.substring("Rotate:".length()).strip())
                    .filter(degrees -> List.of("90", "180", "270").contains(degrees))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // too few characters to tell, or the data for it is not installed
            return 0;
        }
    }

    private byte[] run(byte[] input, int seconds, List<String> arguments) throws IOException {
        return new BoundedProcess(ocr.command(), arguments, seconds).answer(input, MOST_OUTPUT);
    }
}

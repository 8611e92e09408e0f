package org.tiaoli.ingest;

/**
 * Reads the characters of pictures and scanned pages by Tesseract, a program that is installed beside this library.
 *
 * <p>What was read so is marked in the origin of the text and by a note: it may hold wrong characters.
 *
 * @param command   the program, by its name or path
 * @param languages as Tesseract names them, parted by {@code +}
 */
public record Ocr(String command, String languages) {

    public Ocr {
        if (command.isBlank()) {
            throw new IllegalArgumentException("the command of OCR is blank; it is tesseract, or a path to it");
        }
        if (!languages.matches("[A-Za-z0-9_/]+(\\+[A-Za-z0-9_/]+)*")) {
            throw new IllegalArgumentException(
                    "'" + languages + "' names no languages of Tesseract; such as chi_sim or chi_sim+eng do");
        }
    }

    /** For simplified Chinese, by the program {@code tesseract} where the system finds programs. */
    public static Ocr tesseract() {
        return new Ocr("tesseract", "chi_sim");
    }
}

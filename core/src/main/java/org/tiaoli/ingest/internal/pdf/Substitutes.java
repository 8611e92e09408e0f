package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives one font for every font that a file does not hold itself.
 *
 * <p>PDFBox would look through all fonts of the system, which takes seconds, makes the outcome differ between machines and
 * leaves a file in the home of the user. Where characters stand is told by the file; no glyph is ever drawn. PDFBox knows one
 * source of fonts a process, which may be the embedder's: hence a source that is ours only for threads that read, and that
 * passes every other question on.
 */
final class Substitutes implements FontMapper {

    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);
    private static final String FONT = "ttf/LiberationSans-Regular.ttf";

    private final FontMapper others;
    private @Nullable TrueTypeFont font;

    private Substitutes(FontMapper others) {
        this.others = others;
    }

    /** Until it is closed, fonts that are missing are substituted on this thread. */
    static Use use() {
        synchronized (Substitutes.class) {
            FontMapper present = FontMappers.instance();
            if (!(present instanceof Substitutes)) {
                FontMappers.set(new Substitutes(present));
            }
        }
        READING.set(true);
        return READING::remove;
    }

    /** Ends with {@link #close}. */
    interface Use extends AutoCloseable {

        @Override
        void close();
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(font(), true) : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(font(), true) : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return READING.get() ? new CIDFontMapping(null, font(), true) : others.getCIDFont(name, descriptor, system);
    }

    private synchronized TrueTypeFont font() {
        if (font == null) {
            try (InputStream in = PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/" + FONT)) {
                if (in == null) {
                    throw new IOException("PDFBox has lost its font " + FONT);
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }
}

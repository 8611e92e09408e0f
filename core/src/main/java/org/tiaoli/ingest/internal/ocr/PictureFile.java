package org.tiaoli.ingest.internal.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;

/** The pictures in a file of them, of which a TIFF may hold many; not thread-safe. */
public final class PictureFile implements AutoCloseable {

    private final RawDocument document;
    private final byte[] bytes;
    private final @Nullable ImageReader reader;

    /**
     * @param document that the pictures belong to
     * @param bytes    the file of pictures itself, be it a part of the document
     */
    public PictureFile(RawDocument document, byte[] bytes) {
        this.document = document;
        this.bytes = bytes;
        this.reader = reader(bytes);
    }

    private static @Nullable ImageReader reader(byte[] bytes) {
        // the cache that would be shared by all of the process lies on the disk
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return reader;
    }

    /** How many there are; a file that Java does not know is taken for one. */
    int count() throws IOException {
        return reader == null ? 1 : reader.getNumImages(true);
    }

    /**
     * One of them, as it goes to OCR.
     *
     * @throws org.tiaoli.UnreadableDocumentException when it has more pixels than allowed
     * @throws IOException                            when it is damaged
     */
    public PageImage image(int index) throws IOException {
        if (reader == null) {
            return PageImage.ofFile(bytes);
        }
        // asked before decoding, for a small file may hold a picture as large as a wall
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        int most = document.limits().maxPixels();
        if (pixels > most) {
            throw Failures.tooLarge(document.name(), "a picture of " + pixels + " pixels, allowed are " + most);
        }
        BufferedImage picture;
        try {
            picture = reader.read(index);
        } catch (IOException | RuntimeException e) {
            if (index > 0) {
                throw e;
            }
            // a kind of colours that Java does not know, but perhaps the program
            return PageImage.ofFile(bytes);
        }
        return PageImage.of(picture);
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.dispose();
        }
    }
}

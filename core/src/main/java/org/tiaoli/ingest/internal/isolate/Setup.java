package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.DocumentReader;
import org.tiaoli.ingest.Ocr;
import org.tiaoli.ingest.internal.BroughtReaders;
import org.tiaoli.ingest.internal.ocr.Tesseract;
import org.tiaoli.text.Limits;

/**
 * What a child is told before all else.
 *
 * @param limits  the ceilings
 * @param readers names of installed readers that are asked before those of the library
 * @param ocr     reads what is a picture; null to leave it unread
 */
public record Setup(
        Limits limits, List<String> readers, @Nullable Ocr ocr) {

    public Setup {
        readers = List.copyOf(readers);
    }

    /** Those readers, as they are installed in this process. */
    BroughtReaders brought() {
        return new BroughtReaders(readers.stream().map(DocumentReader::named).toList());
    }

    /** The program that reads pictures; null when it was not asked for. */
    @Nullable
    Tesseract tesseract() {
        return ocr == null ? null : new Tesseract(ocr);
    }

    void write(WireOut out) throws IOException {
        for (RecordComponent ceiling : Limits.class.getRecordComponents()) {
            out.number(((Number) call(() -> ceiling.getAccessor().invoke(limits))).longValue());
        }
        out.texts(readers);
        out.flag(ocr != null);
        if (ocr != null) {
            out.text(ocr.command());
            out.text(ocr.languages());
        }
        out.flush();
    }

    static Setup read(WireIn in) throws IOException {
        RecordComponent[] ceilings = Limits.class.getRecordComponents();
        Object[] values = new Object[ceilings.length];
        for (int i = 0; i < values.length; i++) {
            long value = in.longNumber();
            if (ceilings[i].getType() == long.class) {
                values[i] = value;
            } else {
                values[i] = (int) value;
            }
        }
        Class<?>[] types = Arrays.stream(ceilings).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Limits limits = (Limits) call(() -> Limits.class.getConstructor(types).newInstance(values));
        List<String> readers = in.texts(TextWire.LONGEST, TextWire.LONGEST);
        Ocr ocr = in.flag() ? new Ocr(in.text(TextWire.LONGEST), in.text(TextWire.LONGEST)) : null;
        return new Setup(limits, readers, ocr);
    }

    private static Object call(Reflective work) throws IOException {
        try {
            return work.call();
        } catch (InvocationTargetException e) {
            throw new IOException("the ceilings are not allowed", e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("every component of a public record can be read and set", e);
        }
    }

    private interface Reflective {
        Object call() throws ReflectiveOperationException;
    }
}

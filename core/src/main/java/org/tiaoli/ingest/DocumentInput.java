package org.tiaoli.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.tiaoli.text.Limits;

/**
 * A file that a {@link DocumentReader} is asked to read.
 *
 * @param name   the path or name as given; of a file in an archive {@code a.zip!/b.docx}
 * @param bytes  its content itself, not a copy: for reading only
 * @param limits the ceilings that hold
 */
@SuppressWarnings("ArrayRecordComponent") // a file of many megabytes is not copied for every question
public record DocumentInput(String name, byte[] bytes, Limits limits) {

    /** The content from its beginning. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}

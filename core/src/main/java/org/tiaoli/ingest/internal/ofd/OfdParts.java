package org.tiaoli.ingest.internal.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.ZipParts;

/** The parts of an OFD file by the locations that other parts name. */
record OfdParts(RawDocument document, ZipParts zip) {

    /** What is done with the elements of a part. */
    interface Reading<T extends @Nullable Object> {
        T read(Xml xml) throws IOException, XMLStreamException;
    }

    /**
     * The name of the part at a location.
     *
     * @param folder   of the part that names it; empty for the root
     * @param location from that folder, or from the root when it begins with a slash
     * @return null when there is none
     */
    @Nullable
    String find(String folder, String location) {
        String path = location.strip().replace('\\', '/');
        if (path.startsWith("/")) {
            return existing(path.substring(1));
        }
        // some programs name all parts from the root
        String near = existing(folder.isEmpty() ? path : folder + "/" + path);
        return near != null ? near : existing(path);
    }

    private @Nullable String existing(String path) {
        StringBuilder normal = new StringBuilder();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                normal.setLength(Math.max(0, normal.lastIndexOf("/")));
            } else if (!step.isEmpty() && !step.equals(".")) {
                normal.append(normal.isEmpty() ? "" : "/").append(step);
            }
        }
        return zip.has(normal.toString()) ? normal.toString() : null;
    }

    static String folderOf(String part) {
        return part.substring(0, Math.max(0, part.lastIndexOf('/')));
    }

    /**
     * The file of a picture.
     *
     * @param folder of the document
     * @param lists  locations of its lists of resources
     * @param id     of the picture in one of them
     * @throws IOException when there is none
     */
    byte[] picture(String folder, List<String> lists, @Nullable String id) throws IOException, XMLStreamException {
        for (String list : lists) {
            String part = find(folder, list);
            String location = part == null || id == null ? null : read(part, xml -> OfdPicture.location(xml, id));
            String file = location == null ? null : find(folder, location);
            file = file != null || location == null ? file : find(folderOf(String.valueOf(part)), location);
            try (InputStream in = file == null ? null : zip.open(file)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException("the picture " + id + " is not in the file");
    }

    /** Reads a part whose name is known to be there. */
    <T extends @Nullable Object> T read(String part, Reading<T> reading) throws IOException, XMLStreamException {
        try (InputStream in = zip.open(part)) {
            if (in == null) {
                throw Failures.corrupt(document.name(), "the part " + part + " is missing");
            }
            return reading.read(new Xml(document, in));
        }
    }
}

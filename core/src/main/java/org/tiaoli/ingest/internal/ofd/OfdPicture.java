package org.tiaoli.ingest.internal.ofd;

import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/**
 * A picture on a page; lengths in points.
 *
 * @param resource the id of its file in the lists of resources
 */
record OfdPicture(@Nullable String resource, float left, float top, float width, float height) {

    private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;

    /** From the current element. */
    static OfdPicture of(Xml xml) {
        float[] box = Numbers.list(xml.attribute("Boundary"));
        String resource = xml.attribute("ResourceID");
        return box.length < 4
                ? new OfdPicture(resource, 0, 0, 0, 0)
                : new OfdPicture(
                        resource,
                        box[0] * POINTS_A_MILLIMETRE,
                        box[1] * POINTS_A_MILLIMETRE,
                        Math.max(0, box[2] * POINTS_A_MILLIMETRE),
                        Math.max(0, box[3] * POINTS_A_MILLIMETRE));
    }

    /** Null when there are none. */
    static @Nullable OfdPicture largest(List<OfdPicture> pictures) {
        return pictures.stream()
                .max(Comparator.comparingDouble(picture -> picture.width * picture.height))
                .orElse(null);
    }

    /** The location of a picture's file from the document's folder, by a list of resources; null when it is not in it. */
    static @Nullable String location(Xml xml, String id) throws XMLStreamException {
        if (!xml.nextChild(0)) {
            return null;
        }
        int root = xml.depth();
        String folder = xml.attribute("BaseLoc");
        while (xml.nextChild(root)) {
            int list = xml.depth();
            boolean files = xml.name().equals("MultiMedias");
            while (files && xml.nextChild(list)) {
                boolean meant = id.equals(xml.attribute("ID"));
                int media = xml.depth();
                while (xml.nextChild(media)) {
                    if (meant && xml.name().equals("MediaFile")) {
                        String file = xml.text().strip();
                        return file.startsWith("/") || folder == null ? file : folder.strip() + "/" + file;
                    }
                }
            }
        }
        return null;
    }
}

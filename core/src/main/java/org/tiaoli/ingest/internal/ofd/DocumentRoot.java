package org.tiaoli.ingest.internal.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/**
 * The root of one document of an OFD file.
 *
 * @param area      size of the paper as {@code left top width height}; null where it is not said
 * @param templates locations of the pages that lie under others, by id
 * @param pages     locations of the pages, in order
 * @param resources locations of the lists of pictures and fonts
 */
record DocumentRoot(@Nullable String area, Map<String, String> templates, List<String> pages, List<String> resources) {

    DocumentRoot {
        templates = Map.copyOf(templates);
        pages = List.copyOf(pages);
        resources = List.copyOf(resources);
    }

    static DocumentRoot read(Xml xml) throws XMLStreamException {
        Reader reader = new Reader();
        if (xml.nextChild(0)) {
            reader.children(xml);
        }
        return new DocumentRoot(reader.area, reader.templates, reader.pages, reader.resources);
    }

    /** The locations of the roots of all documents, from {@code OFD.xml}. */
    static List<String> locations(Xml xml) throws XMLStreamException {
        List<String> roots = new ArrayList<>();
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                int body = xml.depth();
                while (xml.nextChild(body)) {
                    if (xml.name().equals("DocRoot")) {
                        roots.add(xml.text());
                    }
                }
            }
        }
        return roots;
    }

    private static final class Reader {

        private final Map<String, String> templates = new HashMap<>();
        private final List<String> pages = new ArrayList<>();
        private final List<String> resources = new ArrayList<>();
        private @Nullable String area;

        private void children(Xml xml) throws XMLStreamException {
            int own = xml.depth();
            while (xml.nextChild(own)) {
                String location = xml.attribute("BaseLoc");
                switch (xml.name()) {
                    case "CommonData", "PageArea", "Pages" -> children(xml);
                    case "PhysicalBox" -> area = xml.text();
                    case "PublicRes", "DocumentRes" -> resources.add(xml.text());
                    case "TemplatePage" -> {
                        String id = xml.attribute("ID");
                        if (id != null && location != null) {
                            templates.put(id, location);
                        }
                    }
                    case "Page" -> {
                        if (location != null) {
                            pages.add(location);
                        }
                    }
                    default -> {
                        // outlines, attachments and the like hold no page
                    }
                }
            }
        }
    }
}

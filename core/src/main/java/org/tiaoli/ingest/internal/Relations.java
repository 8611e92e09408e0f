package org.tiaoli.ingest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which part of an Office container plays which role for another part; external targets are passed over. */
public final class Relations {

    private final Map<String, String> byRole = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    private Relations() {}

    /**
     * @param part the part whose relations are asked; empty for those of the container
     */
    public static Relations of(RawDocument document, ZipParts zip, String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Relations relations = new Relations();
        try (InputStream in = zip.open(folder + "_rels/" + part.substring(folder.length()) + ".rels")) {
            if (in != null) {
                Xml xml = new Xml(document, in);
                if (xml.nextChild(0)) {
                    int root = xml.depth();
                    while (xml.nextChild(root)) {
                        relations.add(xml, folder);
                    }
                }
            }
        }
        return relations;
    }

    private void add(Xml xml, String folder) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            String role = type.substring(type.lastIndexOf('/') + 1);
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            byRole.putIfAbsent(role, part);
            byId.putIfAbsent(String.valueOf(xml.attribute("Id")), part);
        }
    }

    /** The part of a role such as {@code styles}; null for none. */
    public @Nullable String target(String role) {
        return byRole.get(role);
    }

    /** The part that is referred to by this name; null for none. */
    public @Nullable String targetOf(@Nullable String id) {
        return byId.get(String.valueOf(id));
    }
}

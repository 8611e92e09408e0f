package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.ZipParts;

/** Which part of an Office container plays which role for another part; external targets are passed over. */
final class Relations {

    private final Map<String, String> targets;

    private Relations(Map<String, String> targets) {
        this.targets = targets;
    }

    /**
     * @param part the part whose relations are asked; empty for those of the container
     */
    static Relations of(RawDocument document, ZipParts zip, String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, String> targets = new HashMap<>();
        try (InputStream in = zip.open(folder + "_rels/" + part.substring(folder.length()) + ".rels")) {
            if (in != null) {
                Xml xml = new Xml(document, in);
                if (xml.nextChild(0)) {
                    int root = xml.depth();
                    while (xml.nextChild(root)) {
                        add(xml, folder, targets);
                    }
                }
            }
        }
        return new Relations(targets);
    }

    private static void add(Xml xml, String folder, Map<String, String> targets) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            String role = type.substring(type.lastIndexOf('/') + 1);
            targets.putIfAbsent(role, target.startsWith("/") ? target.substring(1) : folder + target);
        }
    }

    /** The part of a role such as {@code styles}; null for none. */
    @Nullable
    String target(String role) {
        return targets.get(role);
    }
}

package org.tiaoli.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A jar or folder that holds HanLP.
 *
 * @param root    its URL, on which the names of classes and resources are resolved
 * @param version what its Maven properties say; empty where they are missing
 */
record HanLpPlace(URL root, String version) {

    /** The version on which the findings were measured; another one cuts differently. */
    static final String MEASURED = "portable-1.8.6";

    private static final String CLASS = "com/hankcs/hanlp/HanLP.class";
    private static final String PROPERTIES = "META-INF/maven/com.hankcs/hanlp/pom.properties";

    /**
     * Where {@code loader} has the measured version, else where it has HanLP first; no class of HanLP is loaded for it.
     *
     * @return null where the loader does not tell
     */
    static @Nullable HanLpPlace find(ClassLoader loader) {
        try {
            URL found = loader.getResource(CLASS);
            HanLpPlace first = found == null ? null : at(found);
            return first == null || first.isMeasured() ? first : behind(first, loader);
        } catch (IOException e) {
            return null;
        }
    }

    /** Looks at the whole class path, which opens every jar of it. */
    private static HanLpPlace behind(HanLpPlace first, ClassLoader loader) throws IOException {
        for (URL found : Collections.list(loader.getResources(CLASS))) {
            HanLpPlace place = at(found);
            if (place.isMeasured()) {
                return place;
            }
        }
        return first;
    }

    boolean isMeasured() {
        return version.equals(MEASURED);
    }

    @Override
    public String toString() {
        return "HanLP " + (version.isEmpty() ? "of an unknown version" : version) + " (" + root + ")";
    }

    private static HanLpPlace at(URL found) throws IOException {
        URL root = new URL(found, "../../../");
        return new HanLpPlace(root, version(new URL(root, PROPERTIES)));
    }

    private static String version(URL properties) {
        try {
            URLConnection connection = properties.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                Properties read = new Properties();
                read.load(in);
                return read.getProperty("version", "");
            }
        } catch (IOException e) {
            return "";
        }
    }
}

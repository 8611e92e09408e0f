package org.tiaoli.ingest.internal.isolate;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Limits;

/** How a child is started: the Java of this process, its class path, ceilings, and nearly no environment. */
final class Launch {

    private static final long MEGABYTE = 1 << 20;

    /** All that a child is told of the environment: where programs are found, and in which language. Secrets stay here. */
    private static final Set<String> ENVIRONMENT = Set.of(
            "PATH", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "SYSTEMROOT", "SystemRoot");

    private Launch() {}

    /** Starts a process that waits for its {@link Setup}. */
    static Process start(Limits limits, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + Math.max(16, limits.parseBytes() / MEGABYTE) + "m");
        command.add("-XX:+UseSerialGC");
        // what is left after memory ran out is not worth trusting
        command.add("-XX:+ExitOnOutOfMemoryError");
        // no file is written anywhere else, not even by a crash
        command.add("-XX:-UsePerfData");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + folder.resolve("crash"));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        // messages come out as they would here
        Locale locale = Locale.getDefault();
        command.add("-Duser.language=" + locale.getLanguage());
        command.add("-Duser.country=" + locale.getCountry());
        command.add(ChildMain.class.getName());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        environment.put("CLASSPATH", String.join(File.pathSeparator, classPath()));
        return builder.start();
    }

    /** Everything that this process may have its classes from, as absolute paths. */
    static Set<String> classPath() {
        Set<String> entries = new LinkedHashSet<>();
        addCode(ChildMain.class, entries);
        for (ClassLoader loader = ChildMain.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader known) {
                Arrays.stream(known.getURLs()).forEach(url -> add(url, entries));
            }
        }
        addPaths(System.getProperty("java.class.path"), entries);
        addPaths(System.getProperty("jdk.module.path"), entries);
        return entries;
    }

    private static void addCode(Class<?> type, Set<String> entries) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            add(source.getLocation(), entries);
        }
    }

    private static void add(URL url, Set<String> entries) {
        try {
            URI place = url.toURI();
            if ("file".equals(place.getScheme())) {
                entries.add(Path.of(place).toAbsolutePath().toString());
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // a place that is no file is none where another process could find classes
            return;
        }
    }

    private static void addPaths(@Nullable String paths, Set<String> entries) {
        if (paths != null) {
            for (String path : paths.split(File.pathSeparator, -1)) {
                entries.add(Path.of(path).toAbsolutePath().toString());
            }
        }
    }
}

package org.tiaoli.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where the built jars and the documents are. */
final class Built {

    private Built() {}

    static Path jar() {
        return path("tiaoli.jar");
    }

    static Path coreJar() {
        return path("tiaoli.core.jar");
    }

    static Path root() {
        return path("tiaoli.root");
    }

    /** The folder of documents written for the project. */
    static Path documents() {
        return path("tiaoli.corpus").resolve("documents");
    }

    static Path document(String name) {
        return documents().resolve(name);
    }

    static List<Path> allDocuments() {
        try (Stream<Path> files = Files.list(documents())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real text beside the project; the test is skipped where it is not there. */
    static Path seed(String name) {
        Path seed = path("tiaoli.shared").resolve("seeds").resolve(name);
        assumeTrue(Files.exists(seed), () -> "../shared is not here: " + seed);
        return seed;
    }

    /** What is wrong with {@code json} by the schema that the core jar publishes, a line each. */
    static List<String> schemaErrors(String schema, String json) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(schema(schema), InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String schema(String name) {
        String entry = "org/tiaoli/schema/" + name + ".json";
        try (JarFile jar = new JarFile(coreJar().toFile());
                InputStream in = jar.getInputStream(Objects.requireNonNull(jar.getEntry(entry), entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), property))
                .normalize();
    }
}

package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that have a HanLP of their own get the findings of those that have none, and keep theirs as it was. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class HostileHostTest {

    /** Leads HanLP to files that are not there, by a class that is not there. */
    private static final String MISLEADING = """
            root=/nowhere/at/all
            CoreDictionaryPath=data/dictionary/none.txt
            IOAdapter=org.example.NoSuchAdapter
            """;

    /** A HanLP that works, but cuts differently. */
    private static final String PECULIAR = """
            root=
            Normalization=true
            ShowTermNature=false
            IOAdapter=com.hankcs.hanlp.corpus.io.ResourceIOAdapter
            """;

    private static final Path DOCUMENTS =
            Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")), "documents");

    @TempDir
    private Path folder;

    @Test
    void a_configuration_that_leads_nowhere_changes_no_finding() throws Exception {
        Host host = run("misleading", MISLEADING, List.of(), "untouched");

        assertThat(host.findings).isEqualTo(plain());
        assertThat(host.after).isEqualTo(host.before);
    }

    @Test
    void a_configuration_that_leads_nowhere_changes_no_finding_of_a_thread_pool() throws Exception {
        Host host = run("pool", MISLEADING, List.of(), "pool");

        assertThat(host.findings).isEqualTo(plain());
        assertThat(host.after).isEqualTo(host.before);
    }

    @Test
    void words_of_the_host_change_no_finding_and_its_HanLP_stays_as_it_was() throws Exception {
        Host host = run("words", PECULIAR, List.of(), "used");

        assertThat(host.before).contains("Normalization=true", "ShowTermNature=false", "HanLP level: FINE");
        assertThat(host.findings).isEqualTo(plain());
        assertThat(host.after).isEqualTo(host.before);
    }

    @Test
    void another_version_of_HanLP_in_the_host_changes_no_finding_and_stays_as_it_was() throws Exception {
        Host host = run("version", PECULIAR, List.of(ClassPath.OTHER_HANLP), "used");

        assertThat(host.before).contains(ClassPath.OTHER_HANLP.getFileName().toString());
        assertThat(host.findings).isEqualTo(plain());
        assertThat(host.after).isEqualTo(host.before);
    }

    @Test
    void a_HanLP_of_its_own_takes_no_more_memory_than_the_one_of_the_host() throws Exception {
        List<String> bytes = ClassPath.run(ClassPath.ours(), folder, List.of(HeapProgram.class.getName()))
                .lines()
                .toList();

        assertThat(Long.parseLong(bytes.get(0))).isBetween(5_000_000L, Long.parseLong(bytes.get(1)));
    }

    /** The findings in a host without a HanLP of its own. */
    private String plain() throws IOException, InterruptedException {
        String findings = run("plain", "", List.of(), "untouched").findings;
        assertThat(findings.lines().filter(line -> line.startsWith("Duty["))).hasSizeGreaterThan(50);
        return findings;
    }

    /**
     * What a host left behind.
     *
     * @param findings of the library
     * @param before   the host's HanLP and all else that is global, before the library was used
     * @param after    the same afterwards
     */
    private record Host(String findings, String before, String after) {}

    private Host run(String name, String configuration, List<Path> first, String mode)
            throws IOException, InterruptedException {
        Path root = Files.createDirectory(folder.resolve(name));
        List<Path> path = new ArrayList<>();
        if (!configuration.isEmpty()) {
            Files.writeString(root.resolve("hanlp.properties"), configuration);
            path.add(root);
        }
        path.addAll(first);
        path.addAll(ClassPath.ours());
        List<String> program =
                new ArrayList<>(List.of("-DHANLP_ROOT=/nowhere", HostProgram.class.getName(), mode, root.toString()));
        for (String document : List.of("port-data-security-measures.txt", "university-lab-safety-rules.txt")) {
            program.add(DOCUMENTS.resolve(document).toString());
        }
        assertThat(ClassPath.run(path, root, program)).isEmpty();
        return new Host(
                Files.readString(root.resolve("findings.txt")),
                Files.readString(root.resolve("before.txt")),
                Files.readString(root.resolve("after.txt")));
    }
}

package org.tiaoli.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tiaoli.LexiconException;

/**
 * Named lists of words and rules.
 *
 * <p>A list is a file of tab-separated lines, {@code id, pattern, meaning, example}; lines that start with {@code #} are
 * remarks. Immutable and safe to share between threads.
 */
public final class Lexicon {

    private static final String SUFFIX = ".tsv";

    private final String version;
    private final Map<String, List<LexiconLine>> lines;
    private final Map<String, List<Entry>> lists = new HashMap<>();
    private final Map<String, LexiconLine> byId = new HashMap<>();
    private final List<LexiconLine> off;

    private Lexicon(String version, Map<String, List<LexiconLine>> lines, List<LexiconLine> off) {
        this.version = version;
        this.lines = Map.copyOf(lines);
        this.off = List.copyOf(off);
        lines.forEach((name, list) -> {
            lists.put(name, list.stream().map(LexiconLine::entry).toList());
            list.forEach(line -> byId.put(line.entry().id(), line));
        });
    }

    private static final class Holder {
        private static final Lexicon BUILT_IN = readBuiltIn();
    }

    /** The lists that come with the library. */
    public static Lexicon builtIn() {
        return Holder.BUILT_IN;
    }

    /** Says which lists, in which version; it stands in indexes, so that results of different lists are not mixed. */
    public String version() {
        return version;
    }

    public Set<String> names() {
        return new TreeSet<>(lists.keySet());
    }

    /**
     * The entries of a list, in the order of the file.
     *
     * @throws LexiconException when there is no such list; the message names those that there are
     */
    public List<Entry> list(String name) {
        List<Entry> entries = lists.get(name);
        if (entries == null) {
            throw new LexiconException("There is no list '" + name + "'. Lists: " + String.join(", ", names()));
        }
        return entries;
    }

    /**
     * The lines of a list, with the places where they are written down.
     *
     * @throws LexiconException when there is no such list; the message names those that there are
     */
    public List<LexiconLine> lines(String name) {
        return list(name).isEmpty() ? List.of() : lines.getOrDefault(name, List.of());
    }

    /** Are the patterns of a list regular expressions, and not words? */
    public boolean isOfRules(String name) {
        return Overlay.isOfRules(builtIn().list(name));
    }

    /** The patterns of a list. */
    public List<String> patterns(String name) {
        return list(name).stream().map(Entry::pattern).toList();
    }

    /** The line of an id, with the place where it is written down; empty where no list has one. */
    public Optional<LexiconLine> line(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The lines that were switched off: what they said, and the place that switched them off. */
    public List<LexiconLine> switchedOff() {
        return off;
    }

    /**
     * This lexicon with the lists of a folder laid over it: a line with a known id replaces that line, one whose pattern
     * is {@code -} switches it off, any other is added.
     *
     * @param folder holds files called after lists, such as {@code modals.tsv}
     * @throws LexiconException when there is no such folder, or lines of it cannot be meant; all of them are named
     */
    public Lexicon overlay(Path folder) {
        Map<String, List<LexiconLine>> merged = new LinkedHashMap<>(lines);
        List<LexiconLine> switchedOff = new ArrayList<>(off);
        List<String> problems = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName()).replace(SUFFIX, "");
            if (!lists.containsKey(name)) {
                problems.add(file + ": there is no list of that name; lists: " + String.join(", ", names()));
                continue;
            }
            String text = read(file, problems);
            content.append(name).append('\n').append(text);
            Map<Integer, String> wrong = new TreeMap<>();
            Overlay over = new Overlay(
                    name, lines.getOrDefault(name, List.of()), builtIn().list(name), wrong);
            over.lay(new LineReader(name, file.toString(), wrong).read(text), idsBeside(name));
            wrong.forEach((line, problem) -> problems.add(file + ":" + line + ": " + problem));
            merged.put(name, over.lines());
            switchedOff.removeIf(line -> over.lines().stream()
                    .anyMatch(kept -> kept.entry().id().equals(line.entry().id())));
            switchedOff.addAll(over.off());
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        String sum = Integer.toHexString(content.toString().hashCode());
        return new Lexicon(version + "+" + folder.getFileName() + "-" + sum, merged, switchedOff);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException(
                    "There is no folder of lists " + folder + "; give one that holds files such as modals.tsv.");
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new LexiconException(
                        "The folder of lists " + folder + " holds no list; its files are called such as modals.tsv.");
            }
            return files;
        } catch (IOException e) {
            throw new LexiconException("The folder of lists " + folder + " cannot be read; check its rights.", e);
        }
    }

    private static String read(Path file, List<String> problems) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(file + ": it is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.add(file + ": it cannot be read; check its rights");
        }
        return "";
    }

    private Map<String, String> idsBeside(String name) {
        Map<String, String> ids = new HashMap<>();
        lists.forEach((list, entries) -> {
            if (!list.equals(name)) {
                entries.forEach(entry -> ids.put(entry.id(), list));
            }
        });
        return ids;
    }

    private static Lexicon readBuiltIn() {
        Map<String, List<LexiconLine>> lists = new LinkedHashMap<>();
        Map<Integer, String> problems = new TreeMap<>();
        for (String line : resource("lists.txt").split("\n")) {
            String name = line.strip();
            if (!name.isEmpty()) {
                String file = name + SUFFIX;
                lists.put(name, new LineReader(name, file, problems).read(resource(file)));
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException("The lists of the library are damaged: " + problems);
        }
        return new Lexicon("1", lists, List.of());
    }

    private static String resource(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException("The list " + file + " is missing from the library; the jar is incomplete.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LexiconException("The list " + file + " cannot be read from the library; the jar is damaged.", e);
        }
    }
}

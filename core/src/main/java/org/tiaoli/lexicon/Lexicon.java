package org.tiaoli.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String SWITCHED_OFF = "-";

    private final String version;
    private final Map<String, List<Entry>> lists;

    private Lexicon(String version, Map<String, List<Entry>> lists) {
        this.version = version;
        this.lists = Map.copyOf(lists);
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

    /** The patterns of a list. */
    public List<String> patterns(String name) {
        return list(name).stream().map(Entry::pattern).toList();
    }

    /**
     * This lexicon with the lists of a folder laid over it: a line with a known id replaces that line, one whose pattern
     * is {@code -} switches it off, any other is added.
     *
     * @param folder holds files called after lists, such as {@code modals.tsv}
     * @throws LexiconException when a file is no list, or no list is called so
     */
    public Lexicon overlay(Path folder) {
        Map<String, List<Entry>> merged = new LinkedHashMap<>(lists);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replaceFirst("\\.tsv$", "");
                if (!lists.containsKey(name)) {
                    throw new LexiconException(
                            file + ": there is no list of that name. Lists: " + String.join(", ", names()));
                }
                merged.put(name, lay(list(name), parse(Files.readString(file), file.toString())));
            }
        } catch (IOException e) {
            throw new LexiconException(
                    "The folder of lists " + folder + " cannot be read; it holds files such as modals.tsv.", e);
        }
        return new Lexicon(version + "+" + folder.getFileName(), merged);
    }

    private static List<Entry> lay(List<Entry> base, List<Entry> over) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        base.forEach(entry -> byId.put(entry.id(), entry));
        for (Entry entry : over) {
            if (entry.pattern().equals(SWITCHED_OFF)) {
                byId.remove(entry.id());
            } else {
                byId.put(entry.id(), entry);
            }
        }
        return List.copyOf(byId.values());
    }

    private static Lexicon readBuiltIn() {
        Map<String, List<Entry>> lists = new LinkedHashMap<>();
        for (String line : resource("lists.txt").split("\n")) {
            String name = line.strip();
            if (!name.isEmpty()) {
                lists.put(name, parse(resource(name + ".tsv"), name + ".tsv"));
            }
        }
        return new Lexicon("1", lists);
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

    private static List<Entry> parse(String text, String file) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            boolean off = fields.length >= 2 && fields[1].equals(SWITCHED_OFF);
            if (fields[0].isBlank() || (fields.length != 4 && !off)) {
                throw new LexiconException(file + ":" + number
                        + ": a line has four fields between tabs (id, pattern, meaning, example), not "
                        + fields.length);
            }
            entries.add(new Entry(fields[0], fields[1], off ? "" : fields[2], off ? "" : fields[3]));
        }
        return entries;
    }
}

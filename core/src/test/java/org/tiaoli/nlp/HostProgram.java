package org.tiaoli.nlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tiaoli.Tiaoli;

/**
 * An application with a HanLP of its own, which it uses or not, and with the library.
 *
 * <p>Writes what the library found and what is global in this JVM before and after to files of a folder.
 */
final class HostProgram {

    /** Of the words that the host gives its HanLP, one runs over the boundaries of what the library looks for. */
    private static final List<String> WORDS = List.of("应当每年", "数据安全负责人应当", "不得擅自");

    private static final String LATER = "每半年组织";
    private static final String SENTENCE = "数据安全负责人应当每年报告，不得擅自公开，并每半年组织检查。";

    private HostProgram() {}

    public static void main(String[] arguments) throws Exception {
        String mode = arguments[0];
        Path folder = Path.of(arguments[1]);
        List<String> texts = new ArrayList<>();
        for (String document : Arrays.asList(arguments).subList(2, arguments.length)) {
            texts.add(Files.readString(Path.of(document)));
        }
        boolean uses = mode.equals("used");
        WatchedLogger logger = new WatchedLogger();
        LogManager.getLogManager().addLogger(logger);
        if (uses) {
            WORDS.forEach(word -> CustomDictionary.insert(word, "nz 99999"));
            StandardTokenizer.segment(SENTENCE);
            logger.setLevel(Level.FINE);
        }
        logger.changes.clear();
        Thread.currentThread()
                .setContextClassLoader(new URLClassLoader(new URL[0], HostProgram.class.getClassLoader()));
        Files.writeString(folder.resolve("before.txt"), state(uses, logger));
        String findings = mode.equals("pool")
                ? ForkJoinPool.commonPool().submit(() -> findings(texts)).get()
                : findings(texts);
        Files.writeString(folder.resolve("after.txt"), state(uses, logger));
        if (uses) {
            CustomDictionary.insert(LATER, "nz 99999");
            HanLP.Config.Normalization = !HanLP.Config.Normalization;
            if (!findings(texts).equals(findings)
                    || !StandardTokenizer.segment(SENTENCE).toString().contains(LATER)) {
                throw new IllegalStateException("a word that was added later");
            }
        }
        Files.writeString(folder.resolve("findings.txt"), findings);
    }

    private static String findings(List<String> texts) {
        Tiaoli tiaoli = Tiaoli.create();
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            tiaoli.analyzeText("text", text).forEach(a -> {
                a.duties().forEach(d -> all.append(d).append('\n'));
                a.responsibilities().forEach(r -> all.append(r).append('\n'));
                a.triggers().forEach(t -> all.append(t).append('\n'));
                a.citations().forEach(c -> all.append(c).append('\n'));
            });
        }
        return all.toString();
    }

    private static String state(boolean uses, WatchedLogger logger) throws IOException, ReflectiveOperationException {
        StringBuilder state = new StringBuilder();
        if (uses) {
            for (Field field : HanLP.Config.class.getFields()) {
                Object value = field.get(null);
                boolean names = value instanceof Object[];
                state.append(field.getName())
                        .append('=')
                        .append(names ? Arrays.toString((Object[]) value) : value)
                        .append('\n');
            }
            state.append(HanLP.class.getProtectionDomain().getCodeSource().getLocation())
                    .append('\n')
                    .append(StandardTokenizer.segment(SENTENCE))
                    .append('\n');
        }
        state.append("HanLP level: ").append(logger.getLevel()).append('\n');
        state.append("set to: ").append(logger.changes).append('\n');
        state.append("handlers: ").append(logger.getHandlers().length).append('\n');
        state.append(Thread.currentThread().getContextClassLoader()).append('\n');
        new TreeMap<>(System.getProperties())
                .forEach((k, v) -> state.append(k).append('=').append(v).append('\n'));
        try (var files = Files.list(Path.of(""))) {
            state.append(files.filter(file -> file.toString().endsWith(".bin")).toList());
        }
        return state.toString();
    }

    /** Remembers who was ever so brief to change its level. */
    private static final class WatchedLogger extends Logger {

        final List<String> changes = new ArrayList<>();

        WatchedLogger() {
            super("HanLP", null);
        }

        @Override
        public void setLevel(@Nullable Level level) {
            changes.add(String.valueOf(level));
            super.setLevel(level);
        }
    }
}

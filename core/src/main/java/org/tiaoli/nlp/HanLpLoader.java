package org.tiaoli.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.internal.TextCutter;

/**
 * Holds a HanLP of our own, which shares nothing with the host but the JDK.
 *
 * <p>Defines HanLP's classes and those of our own that talk to it, and no other class even where the jar holds all of the
 * host's; what they and the library call one another by, {@link TextCutter} and its words, is the library's. Answers {@code hanlp.properties} with our own. HanLP sets the level of its logger {@code HanLP}, which the JDK shares
 * between all class loaders: here that logger has another name.
 */
final class HanLpLoader extends URLClassLoader {

    private static final String INTERNAL = "org/tiaoli/nlp/internal/";
    private static final String OWN = "org.tiaoli.nlp.internal.";
    private static final String CUTTER = OWN + "HanLpCutter";
    private static final String CALLED_BY = OWN + "TextCutter";
    private static final String LIBRARY = "org.tiaoli.";
    private static final String HANLP = "com.hankcs.";
    private static final String LOGGING = "com.hankcs.hanlp.utility.Predefine";
    private static final String LOGGER = "HanLP";
    private static final String OWN_LOGGER = "org.tiaoli.nlp.HanLP";

    private final HanLpPlace place;
    private final ClassLoader library;

    /**
     * @param place   where HanLP is
     * @param library the loader of this library
     */
    HanLpLoader(HanLpPlace place, ClassLoader library) {
        super("tiaoli-hanlp", new URL[] {place.root()}, ClassLoader.getPlatformClassLoader());
        this.place = place;
        this.library = library;
    }

    /**
     * Loads HanLP with its dictionaries.
     *
     * @throws ReflectiveOperationException when this HanLP cannot be found or called
     * @throws LinkageError                 when it is not whole
     */
    TextCutter cutter() throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this); // HanLP asks it for its configuration
        try {
            return (TextCutter) Objects.requireNonNull(loadClass(CUTTER)
                    .getMethod(place.isMeasured() ? "lean" : "plain")
                    .invoke(null));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(OWN) && !name.equals(CALLED_BY)) {
            return define(name, library.getResource(file(name)), false);
        }
        if (name.equals(LOGGING)) {
            return define(name, super.findResource(file(name)), true);
        }
        if (name.startsWith(HANLP)) {
            return super.findClass(name);
        }
        if (name.startsWith(LIBRARY)) {
            return library.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public @Nullable URL findResource(String name) {
        return name.equals("hanlp.properties") ? library.getResource(INTERNAL + name) : super.findResource(name);
    }

    private Class<?> define(String name, @Nullable URL file, boolean ownLogger) throws ClassNotFoundException {
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = file.openStream()) {
            byte[] read = in.readAllBytes();
            byte[] code = ownLogger ? withConstant(read, LOGGER, OWN_LOGGER) : read;
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static String file(String className) {
        return className.replace('.', '/') + ".class";
    }

    /** A class file in which one string constant is another; nothing in a class file depends on where a constant lies. */
    private static byte[] withConstant(byte[] code, String constant, String other) {
        byte[] from = constant(constant);
        for (int at = 0; at <= code.length - from.length; at++) {
            if (Arrays.equals(code, at, at + from.length, from, 0, from.length)) {
                byte[] to = constant(other);
                byte[] changed = Arrays.copyOf(code, code.length - from.length + to.length);
                System.arraycopy(to, 0, changed, at, to.length);
                int rest = at + from.length;
                System.arraycopy(code, rest, changed, at + to.length, code.length - rest);
                return changed;
            }
        }
        return code;
    }

    /** As the pool of constants has it: tag 1, two bytes of length, the characters. */
    private static byte[] constant(String ascii) {
        byte[] text = ascii.getBytes(StandardCharsets.US_ASCII);
        byte[] entry = new byte[3 + text.length];
        entry[0] = 1;
        entry[1] = (byte) (text.length >> 8);
        entry[2] = (byte) text.length;
        System.arraycopy(text, 0, entry, 3, text.length);
        return entry;
    }
}

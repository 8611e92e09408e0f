package org.tiaoli.nlp;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiaoli.TiaoliException;
import org.tiaoli.nlp.internal.HanLpCutter;
import org.tiaoli.nlp.internal.TextCutter;
import org.tiaoli.text.Span;

/** Cuts text by HanLP, which is loaded when the first word is asked for. Safe to share between threads. */
final class HanLpSegmenter implements Segmenter {

    private static final HanLpSegmenter SHARED = new HanLpSegmenter(HanLpSegmenter::load);

    private final Supplier<TextCutter> loading;
    private volatile @Nullable TextCutter cutter;

    /**
     * @param loading makes what cuts; asked once, for the first word
     */
    HanLpSegmenter(Supplier<TextCutter> loading) {
        this.loading = loading;
    }

    static Segmenter shared() {
        return SHARED;
    }

    @Override
    public List<Token> words(String text) {
        return cut(text, false);
    }

    @Override
    public List<Token> tagged(String text) {
        return cut(text, true);
    }

    @Override
    public TextWords over(String text) {
        TextWords words = cutter().over(text);
        return words == null ? Segmenter.super.over(text) : words;
    }

    private List<Token> cut(String text, boolean tags) {
        Object[] cut = cutter().apply(text, tags);
        int[] ends = (int[]) cut[0];
        String[] natures = (String[]) cut[1];
        List<Token> tokens = new ArrayList<>(ends.length);
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            tokens.add(new Token(new Span(at, ends[i]), tags ? natures[i] : ""));
            at = ends[i];
        }
        return tokens;
    }

    private TextCutter cutter() {
        TextCutter known = cutter;
        if (known == null) {
            synchronized (this) {
                known = cutter;
                if (known == null) {
                    known = loading.get();
                    cutter = known;
                }
            }
        }
        return known;
    }

    static TextCutter load() {
        ClassLoader library =
                Objects.requireNonNullElseGet(HanLpSegmenter.class.getClassLoader(), ClassLoader::getSystemClassLoader);
        HanLpPlace place = HanLpPlace.find(library);
        try {
            return place == null ? sharedWithHost() : isolated(place, library);
        } catch (LinkageError | ReflectiveOperationException e) {
            throw new TiaoliException(
                    (place == null ? "HanLP is not on the class path" : place + " cannot be loaded")
                            + "; put com.hankcs:hanlp:" + HanLpPlace.MEASURED
                            + " on the class path, or build Tiaoli with another segmenter",
                    e instanceof InvocationTargetException thrown ? thrown.getTargetException() : e);
        }
    }

    private static TextCutter isolated(HanLpPlace place, ClassLoader library) throws ReflectiveOperationException {
        TextCutter cutter = new HanLpLoader(place, library).cutter();
        if (!place.isMeasured()) {
            warn("words are told by " + place + " instead of " + HanLpPlace.MEASURED + ", so findings may differ");
        }
        return cutter;
    }

    private static TextCutter sharedWithHost() {
        TextCutter cutter = HanLpCutter.plain();
        warn("the class loader does not tell where HanLP lies, so the application's own is used, configured as it is");
        return cutter;
    }

    private static void warn(String message) {
        System.getLogger(HanLpSegmenter.class.getPackageName()).log(Level.WARNING, message);
    }
}

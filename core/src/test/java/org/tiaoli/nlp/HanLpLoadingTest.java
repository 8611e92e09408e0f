package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which HanLP is taken where the class path holds one, several, none, or does not tell. */
class HanLpLoadingTest {

    private static final String SENTENCE = "馆长应当每年向馆务会议书面报告一次。";

    private final Logger logger = Logger.getLogger("org.tiaoli.nlp");
    private final Warnings warnings = new Warnings();

    @BeforeEach
    void listen() {
        logger.addHandler(warnings);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(warnings);
        logger.setUseParentHandlers(true);
    }

    @Test
    void the_measured_version_is_the_one_that_the_library_depends_on() {
        assertThat(found(Objects.requireNonNull(HanLpPlace.class.getClassLoader())))
                .isEqualTo(HanLpPlace.MEASURED);
    }

    @Test
    void the_measured_version_is_taken_though_another_stands_in_front_of_it() throws Exception {
        List<Path> path = new ArrayList<>(List.of(ClassPath.OTHER_HANLP));
        path.addAll(ClassPath.ours());

        try (URLClassLoader host = host(path)) {
            assertThat(found(host)).isEqualTo(HanLpPlace.MEASURED);
            assertThat(cut(host)).isEqualTo(Segmenter.hanLp().tagged(SENTENCE).toString());
        }
        assertThat(warnings.messages).isEmpty();
    }

    @Test
    void another_version_alone_is_used_with_a_warning() throws Exception {
        List<Path> path = new ArrayList<>(List.of(ClassPath.OTHER_HANLP));
        path.addAll(ClassPath.oursWithoutHanLp());

        try (URLClassLoader host = host(path)) {
            assertThat(cut(host)).isEqualTo(Segmenter.hanLp().tagged(SENTENCE).toString());
        }
        assertThat(warnings.messages)
                .singleElement()
                .asString()
                .startsWith("words are told by HanLP " + ClassPath.OTHER_VERSION + " (")
                .endsWith(") instead of " + HanLpPlace.MEASURED + ", so findings may differ");
    }

    @Test
    void a_class_loader_that_does_not_tell_where_HanLP_lies_gets_its_own_with_a_warning() throws Exception {
        try (URLClassLoader host = new Secretive(ClassPath.urls(ClassPath.ours()))) {
            assertThat(cut(host)).isEqualTo(Segmenter.hanLp().tagged(SENTENCE).toString());
        }
        assertThat(warnings.messages)
                .containsExactly("the class loader does not tell where HanLP lies,"
                        + " so the application's own is used, configured as it is");
    }

    @Test
    void without_HanLP_the_message_says_what_to_do() throws Exception {
        try (URLClassLoader host = host(ClassPath.oursWithoutHanLp())) {
            assertThatThrownBy(() -> cut(host))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessage("HanLP is not on the class path; put com.hankcs:hanlp:" + HanLpPlace.MEASURED
                            + " on the class path, or build Tiaoli with another segmenter");
        }
        assertThat(warnings.messages).isEmpty();
    }

    @Test
    void a_jar_that_holds_no_more_than_the_name_of_HanLP_is_named_in_the_message() throws Exception {
        List<Path> path = new ArrayList<>(ClassPath.oursWithoutHanLp());
        try (URLClassLoader host = new URLClassLoader(ClassPath.urls(path), ClassLoader.getPlatformClassLoader()) {
            @Override
            public @Nullable URL getResource(String name) {
                return name.equals("com/hankcs/hanlp/HanLP.class")
                        ? super.getResource("org/tiaoli/nlp/Token.class")
                        : super.getResource(name);
            }
        }) {
            assertThatThrownBy(() -> cut(host))
                    .cause()
                    .message()
                    .startsWith("HanLP of an unknown version (")
                    .contains(") cannot be loaded; put com.hankcs:hanlp:");
        }
    }

    private static URLClassLoader host(List<Path> path) {
        return new URLClassLoader(ClassPath.urls(path), ClassLoader.getPlatformClassLoader());
    }

    private static String found(ClassLoader loader) {
        return Objects.requireNonNull(HanLpPlace.find(loader)).version();
    }

    /** The words of the sentence by the library as this loader defines it. */
    private static String cut(ClassLoader host) throws ReflectiveOperationException {
        Class<?> segmenter = host.loadClass("org.tiaoli.nlp.Segmenter");
        assertThat(segmenter).isNotSameAs(Segmenter.class);
        Object hanLp = segmenter.getMethod("hanLp").invoke(null);
        return String.valueOf(segmenter.getMethod("tagged", String.class).invoke(hanLp, SENTENCE));
    }

    /** Defines classes, but says of none where it is from. */
    private static final class Secretive extends URLClassLoader {

        Secretive(URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.endsWith(".class") ? null : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.endsWith(".class") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }

    private static final class Warnings extends Handler {

        final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord event) {
            messages.add(event.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

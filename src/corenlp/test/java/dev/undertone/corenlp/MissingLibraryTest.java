package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where this module is on the class path and what it needs is not. */
class MissingLibraryTest {
    private static final List<String> OURS = List.of("src/core/", "src/corenlp/target/classes");

    @Test
    void withoutCoreNlp_allThatIsMissingIsNamed() throws Exception {
        assertThatCreateSays(
                OURS,
                "add edu.stanford.nlp:stanford-corenlp:4.5.10, org.ejml:ejml-core:0.39, org.ejml:ejml-ddense:0.39,"
                        + " org.ejml:ejml-simple:0.39, or the dependency");
    }

    @Test
    void withoutOneJar_itIsNamedAlone() throws Exception {
        assertThatCreateSays(
                List.of(OURS.get(0), OURS.get(1), "stanford-corenlp-", "ejml-core-", "ejml-simple-"),
                "add org.ejml:ejml-ddense:0.39, or the dependency");
    }

    private static void assertThatCreateSays(List<String> jars, String said) throws Exception {
        try (URLClassLoader loader = loader(jars)) {
            Class<?> model = loader.loadClass(CoreNlpSentimentModel.class.getName());
            Method create = model.getMethod("create");

            assertThat(model.getClassLoader()).isSameAs(loader);
            assertThatThrownBy(() -> create.invoke(null))
                    .cause()
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("undertone-corenlp needs Stanford CoreNLP on the class path: ")
                    .hasMessageContaining(said);
        }
    }

    private static URLClassLoader loader(List<String> jars) throws IOException {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> jars.stream().anyMatch(entry.replace('\\', '/')::contains))
                .map(MissingLibraryTest::url)
                .toArray(URL[]::new);
        assertThat(urls).hasSizeGreaterThanOrEqualTo(jars.size());
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}

package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentDistribution;
import dev.undertone.sentiment.SentimentModel;
import dev.undertone.sentiment.SentimentModelProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreDeepTest {
    @TempDir
    private Path folder;

    @Test
    void withoutTheModule_itsArtifactIsNamed() {
        Run run = Run.score("the day\n", "--format", "text", "--deep", "-");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .isEqualTo(
                        "undertone: --deep cannot be used: a sentiment model must be on the class path: add the dependency"
                                + " dev.undertone:undertone-corenlp\n");
    }

    @Test
    void depthWithoutDeep_isRefused() {
        assertThat(Run.score("the day\n", "--format", "text", "--depth", "pcfg", "-")
                        .err())
                .isEqualTo("undertone: --depth needs --deep\n");
    }

    @Test
    void opinion_isAmongTheCues_andTheFileBehindDeepIsAFile() throws Exception {
        String text = "{\"text\":\"the lamp\"}\n";
        Path file = Files.writeString(folder.resolve("in.jsonl"), text);

        Run always = withProvider("--format", "jsonl", "--explain", "--deep=always", file.toString());
        Run cascade = withProvider("--format", "jsonl", "--explain", "--deep", file.toString());

        assertThat(always.out())
                .contains(
                        "{\"dimension\":\"frustration\",\"category\":\"sentiment\",\"term\":\"most-negative\",\"begin\":0,\"end\":8");
        assertThat(cascade.code()).isZero();
        assertThat(cascade.out()).doesNotContain("sentiment");
    }

    @Test
    void unknownWords_areRefused() throws Exception {
        assertThat(withProvider("--format", "text", "--deep=often", "-").err())
                .isEqualTo("undertone: --deep must be cascade or always (got often)\n");
        assertThat(withProvider("--format", "text", "--deep", "--depth", "abyss", "-")
                        .err())
                .isEqualTo("undertone: --deep cannot be used: depth must be one of [fake] (got abyss)\n");
    }

    /** Runs the command where a provider is on the class path. */
    private Run withProvider(String... args) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(SentimentModelProvider.class.getName()), Fake.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Run.score("", args);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Finds everything terrible, under a name for which there are weights. */
    public static final class Fake implements SentimentModelProvider, SentimentModel {
        @Override
        public List<String> depths() {
            return List.of("fake");
        }

        @Override
        public SentimentModel create(String depth) {
            if (!depth.equals("fake")) {
                throw new IllegalArgumentException("depth must be one of [fake] (got " + depth + ")");
            }
            return this;
        }

        @Override
        public String id() {
            return "corenlp-treeless";
        }

        @Override
        public List<SentenceSentiment> judge(CharSequence message) {
            return List.of(SentenceSentiment.of(0, message.length(), new SentimentDistribution(1, 0, 0, 0, 0)));
        }
    }
}

package dev.undertone.cli;

import dev.undertone.sentiment.NoOpinion;
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

/** Finds everything terrible, under a name for which there are weights, except what says so, or follows three dots. */
public final class InstalledModel implements SentimentModelProvider, SentimentModel {
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
        int cut = message.toString().indexOf(" ... ");
        if (cut > 0) {
            return List.of(
                    SentenceSentiment.of(0, cut, new SentimentDistribution(1, 0, 0, 0, 0)),
                    SentenceSentiment.without(cut + 5, message.length(), NoOpinion.TOO_LONG));
        }
        return List.of(
                message.toString().contains("unheard")
                        ? SentenceSentiment.without(0, message.length(), NoOpinion.OUT_OF_TIME)
                        : SentenceSentiment.of(0, message.length(), new SentimentDistribution(1, 0, 0, 0, 0)));
    }

    /** Runs the command where this provider is on the class path: that takes an empty folder. */
    static Run run(Path folder, String... args) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(SentimentModelProvider.class.getName()), InstalledModel.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Run.of(args);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

package dev.undertone.cli.evaluation;

import dev.undertone.ToneAnalyzer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon that is measured. Copies of one lexicon have the same id and version, so the folder is told too.
 *
 * @param folder where it was read from, or null for the bundled one
 * @param analyzer what scores with it
 */
public record MeasuredLexicon(@Nullable Path folder, ToneAnalyzer analyzer) {
    String id() {
        return analyzer.lexicon().id();
    }

    String version() {
        return analyzer.lexicon().version();
    }

    /** Returns id, version and folder. */
    @Override
    public String toString() {
        return id() + " " + version() + " (" + (folder == null ? "bundled" : folder) + ")";
    }
}

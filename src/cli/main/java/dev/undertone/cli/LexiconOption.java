package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.cli.rows.WrongUseException;
import dev.undertone.lexicon.Lexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --lexicon}: which words to score with. */
final class LexiconOption {
    @Option(
            names = "--lexicon",
            paramLabel = "FOLDER",
            description = "Score with the lexicon in this folder instead of the bundled one.")
    private @Nullable Path folder;

    ToneAnalyzer analyzer() {
        Path chosen = folder;
        return chosen == null
                ? ToneAnalyzer.create()
                : ToneAnalyzer.builder().lexicon(read(chosen)).build();
    }

    static Lexicon read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongUseException("the lexicon must be a folder (got " + folder + ")");
        }
        return Lexicon.read(folder);
    }
}

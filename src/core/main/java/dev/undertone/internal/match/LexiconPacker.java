package dev.undertone.internal.match;

import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the bundled lexicon when the library is built; takes the file to write as its only argument. */
public final class LexiconPacker {
    private LexiconPacker() {}

    /** Writes the packed lexicon. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, CompiledLexicon.of(Lexicon.bundled()).pack());
    }
}

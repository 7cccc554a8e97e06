package dev.undertone.internal.match;

import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the bundled lexicon when the library is built. */
public final class LexiconPacker {
    private LexiconPacker() {}

    /**
     * Writes the packed lexicon.
     *
     * @param args the file to write; it must bear the resource's name, so that a build whose arguments were changed from
     *     outside never writes over anything else
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("the packer must have one argument (got " + args.length + ")");
        }
        Path file = Path.of(args[0]);
        if (!file.endsWith(CompiledLexicon.RESOURCE)) {
            throw new IllegalArgumentException(
                    "the file must be named " + CompiledLexicon.RESOURCE + " (got " + file + ")");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, CompiledLexicon.of(Lexicon.bundled()).pack());
    }
}

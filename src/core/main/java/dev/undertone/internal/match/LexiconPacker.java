package dev.undertone.internal.match;

import dev.undertone.internal.text.WordCode;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the bundled lexicons when the library is built. */
public final class LexiconPacker {
    private static final Path LEXICON = Path.of("dev/undertone/internal/match", CompiledLexicon.RESOURCE);
    /** Seen from the file. */
    private static final String TABLES = "../../lexicon";

    private static final String COMPILED = "en";

    private LexiconPacker() {}

    /**
     * Writes the tables of all lexicons, and the compiled one.
     *
     * @param args the folder of the lexicons, and the file of the compiled one; that must bear the resource's name, so that a
     *     build whose arguments were changed from outside never writes over anything else
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("the packer must have two arguments (got " + args.length + ")");
        }
        Path lexicons = Path.of(args[0]);
        Path file = Path.of(args[1]).toAbsolutePath();
        if (!file.endsWith(LEXICON)) {
            throw new IllegalArgumentException("the file must be named " + LEXICON + " (got " + file + ")");
        }
        CompiledLexicon compiled = CompiledLexicon.of(Lexicon.read(lexicons.resolve(COMPILED)));
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, compiled.pack());
        new TablePacker(new WordCode(compiled.words()))
                .pack(lexicons, file.resolveSibling(TABLES).normalize());
    }
}

package dev.undertone.internal.match;

import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconFormatException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A lexicon in the form in which the engine uses it. Immutable; threads share it.
 *
 * <p>The bundled lexicon is compiled when the library is built, into a resource that loads in a few milliseconds; any other
 * is compiled when it is given to an analyzer.
 */
public final class CompiledLexicon {
    /** The packed form of the bundled lexicon, beside this class. */
    static final String RESOURCE = "bundled.lexicon";
    /** The same, as the jar names it. */
    private static final String PATH = "dev/undertone/internal/match/" + RESOURCE;

    /** "UTLX" and the version of the packed form. */
    private static final int MAGIC = 0x55544C58;

    private static final int VERSION = 8;

    final Vocabulary vocabulary;
    final PhraseAutomaton automaton;
    private final Dimensions dimensions;
    private final Cues cues;
    private final ShifterRows shifters;
    private final String name;

    CompiledLexicon(Lexicon lexicon, Vocabulary vocabulary, AutomatonBuilder patterns) {
        this.vocabulary = vocabulary;
        name = lexicon.toString();
        dimensions = new Dimensions(lexicon.settings());
        cues = new Cues(lexicon.entries(), dimensions.names());
        automaton = patterns.build(cues);
        shifters = new ShifterRows(lexicon.shifters(), dimensions.names(), cues);
    }

    private CompiledLexicon(Unpacker packed) {
        // in front, where the bundled tables find them, too
        byte[] words = packed.bytes();
        int[] head = packed.ints();
        if (head[0] != MAGIC || head[1] != VERSION) {
            throw new IllegalStateException("the packed lexicon must have the head " + MAGIC + ", " + VERSION + " (got "
                    + head[0] + ", " + head[1] + ")");
        }
        name = packed.string();
        vocabulary = Vocabulary.unpack(words, packed);
        dimensions = Dimensions.unpack(packed);
        cues = new Cues(packed);
        automaton = PhraseAutomaton.unpack(packed);
        shifters = new ShifterRows(packed, dimensions.size());
    }

    /**
     * Compiles a lexicon.
     *
     * @throws LexiconFormatException if a term cannot be matched; it names every such term
     */
    public static CompiledLexicon of(Lexicon lexicon) {
        return new LexiconCompiler(lexicon).compile();
    }

    /** Loads the bundled lexicon as it was compiled when the library was built. */
    public static CompiledLexicon bundled() {
        byte[] packed = LibraryJar.read(PATH);
        return new CompiledLexicon(new Unpacker(packed == null ? resource() : packed));
    }

    private static byte[] resource() {
        try (InputStream stream = CompiledLexicon.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new FileNotFoundException("the library's own resource " + RESOURCE + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the packed form, the same bytes for the same lexicon. */
    public byte[] pack() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Packer packer = new Packer(new DataOutputStream(bytes));
        packer.bytes(words());
        packer.ints(MAGIC, VERSION);
        packer.string(name);
        vocabulary.pack(packer);
        dimensions.pack(packer);
        cues.pack(packer);
        automaton.pack(packer);
        shifters.pack(packer);
        return bytes.toByteArray();
    }

    /** Returns the words in the order of their ids, a line each. */
    byte[] words() {
        return vocabulary.terms.words();
    }

    /** Returns id, version and number of entries. */
    @Override
    public String toString() {
        return name;
    }

    /** Returns how each dimension is treated. */
    public Dimensions dimensions() {
        return dimensions;
    }

    /** Returns the rows of the cue tables. */
    public Cues cues() {
        return cues;
    }

    /** Tells whether a cue is of the category that requests make a courtesy: thanks. */
    public boolean isCourtesy(int cue) {
        return cue >= 0 && cues.categoryNumber(cue) == shifters.courtesyCategory();
    }

    /** Returns the rows of the shifter tables. */
    public ShifterRows shifters() {
        return shifters;
    }
}

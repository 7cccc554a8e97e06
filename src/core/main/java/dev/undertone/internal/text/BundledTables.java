package dev.undertone.internal.text;

import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The tables that are packed into the library, as people wrote them. Immutable. */
public final class BundledTables {
    private static final String FOLDER = "/dev/undertone/lexicon/";
    /** It begins with the words of the code in which the tables are packed: their length in bytes, and a line each. */
    private static final String WORDS = "/dev/undertone/internal/match/bundled.lexicon";

    private final WordCode code;

    /**
     * Gets ready to read tables.
     *
     * @throws IOException if the library's own resources cannot be read
     */
    public BundledTables() throws IOException {
        try (DataInputStream stream = new DataInputStream(open(WORDS))) {
            code = new WordCode(stream.readNBytes(stream.readInt()));
        }
    }

    /**
     * Returns a table.
     *
     * @param path folder and name, such as {@code en/urgency.tsv}
     * @throws FileNotFoundException if there is no such table
     * @throws IOException if it cannot be read
     */
    public byte[] read(String path) throws IOException {
        try (InputStream stream = open(FOLDER + path)) {
            return code.decode(stream.readAllBytes());
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = BundledTables.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("the library's own resource " + resource + " is missing");
        }
        return stream;
    }
}

package dev.undertone.lexicon;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the tables of a lexicon are. */
interface LexiconSource {
    /** Opens a table by its name; fails when there is none. */
    InputStream open(String name) throws IOException;

    /** Returns the tables in a folder. */
    static LexiconSource folder(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }

    /** Returns tables in memory, by their names. */
    static LexiconSource memory(Map<String, String> tables) {
        return name -> {
            String text = tables.get(name);
            if (text == null) {
                throw new FileNotFoundException("the table " + name + " is missing");
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Returns the tables of the lexicon of customers' messages that is packed into the library. */
    static LexiconSource bundled() {
        return packed("en/");
    }

    /** Returns the tables of a lexicon that is packed into the library. */
    static LexiconSource packed(String folder) {
        return name -> {
            InputStream stream = LexiconSource.class.getResourceAsStream(folder + name);
            if (stream == null) {
                throw new FileNotFoundException("the library's own table " + folder + name + " is missing");
            }
            return stream;
        };
    }
}

package dev.undertone.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tables of a lexicon are. */
interface LexiconSource {
    /** Opens a table by its name; fails when there is none. */
    InputStream open(String name) throws IOException;

    /** Returns the tables in a folder. */
    static LexiconSource folder(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }

    /** Returns the tables that are packed into the library. */
    static LexiconSource bundled() {
        return name -> {
            InputStream stream = LexiconSource.class.getResourceAsStream("en/" + name);
            if (stream == null) {
                throw new FileNotFoundException("the library's own table " + name + " is missing");
            }
            return stream;
        };
    }
}

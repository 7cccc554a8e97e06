package dev.undertone.lexicon;

import dev.undertone.internal.text.BundledTables;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        return new LexiconSource() {
            private @Nullable BundledTables tables;

            @Override
            public InputStream open(String name) throws IOException {
                BundledTables known = tables;
                if (known == null) {
                    known = new BundledTables();
                    tables = known;
                }
                return new ByteArrayInputStream(known.read(folder + name));
            }
        };
    }
}

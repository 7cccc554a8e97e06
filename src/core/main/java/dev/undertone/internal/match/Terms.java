package dev.undertone.internal.match;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of rows as their tables write them, which only an explanation needs. Immutable for its users.
 *
 * <p>The packed lexicon does not repeat the terms of the bundled tables, which are in the same jar: it names the tables, and
 * their first columns are read when a term is first asked for.
 */
final class Terms {
    private static final String BUNDLED = "/dev/undertone/lexicon/en/";

    private final List<String> tables;
    private volatile @Nullable List<String> terms;

    /** Creates terms from rows in their order; {@code tables} are the files they stand in, each once, in the same order. */
    Terms(List<String> terms, List<String> tables) {
        this.terms = List.copyOf(terms);
        this.tables = List.copyOf(tables);
    }

    Terms(Unpacker packed) {
        tables = packed.string().lines().toList();
    }

    void pack(Packer packer) {
        packer.string(String.join("\n", tables));
    }

    String get(int row) {
        List<String> known = terms;
        if (known == null) {
            known = read();
            terms = known;
        }
        return known.get(row);
    }

    private List<String> read() {
        List<String> read = new ArrayList<>();
        for (String table : tables) {
            try (InputStream stream = Terms.class.getResourceAsStream(BUNDLED + table)) {
                if (stream == null) {
                    throw new FileNotFoundException("the library's own table " + table + " is missing");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (isRow(line)) {
                        read.add(line.substring(0, line.indexOf('\t')));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(read);
    }

    private static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("@") && !line.startsWith("# ") && !line.equals("#");
    }
}

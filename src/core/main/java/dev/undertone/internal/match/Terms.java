package dev.undertone.internal.match;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The terms of rows as their tables write them, which only an explanation needs. Immutable for its users.
 *
 * <p>The packed lexicon does not repeat the terms of the bundled tables, which are in the same jar: it says in which table and
 * at which byte each stands, and a table is read when one of its terms is first asked for.
 */
abstract class Terms {
    /** Returns the term of a row. */
    abstract String get(int row);

    /** Writes where the terms stand; for the bundled lexicon only. */
    final void pack(Packer packer) {
        Bundled places = places();
        places.tables.pack(packer);
        packer.ints(places.firstRows);
        packer.ints(places.offsets);
    }

    abstract Bundled places();

    /** Returns terms in the order of their rows; {@code tables} are the files they stand in, each once, in the same order. */
    static Terms of(List<String> terms, List<String> tables) {
        return new Known(List.copyOf(terms), List.copyOf(tables));
    }

    /** Reads back what {@link #pack} wrote. */
    static Terms unpack(Unpacker packed) {
        return new Bundled(new Names(packed), packed.ints(), packed.ints());
    }

    private static byte[] table(String name) {
        try (InputStream stream = Terms.class.getResourceAsStream("/dev/undertone/lexicon/en/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException("the library's own table " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Known extends Terms {
        private final List<String> terms;
        private final List<String> tables;

        Known(List<String> terms, List<String> tables) {
            this.terms = terms;
            this.tables = tables;
        }

        @Override
        String get(int row) {
            return terms.get(row);
        }

        @Override
        Bundled places() {
            int[] firstRows = new int[tables.size() + 1];
            int[] offsets = new int[terms.size()];
            int row = 0;
            for (int t = 0; t < tables.size(); t++) {
                row = locate(table(tables.get(t)), row, offsets);
                firstRows[t + 1] = row;
            }
            if (row < offsets.length) {
                throw new IllegalStateException(
                        "the library's own tables must hold row " + row + " of " + offsets.length);
            }
            return new Bundled(new Names(tables), firstRows, offsets);
        }

        /** Notes where the rows of a table begin, and returns the number of the row behind its last one. */
        private int locate(byte[] table, int firstRow, int[] offsets) {
            int row = firstRow;
            int begin = 0;
            while (begin < table.length && row < terms.size()) {
                byte[] term = (terms.get(row) + "\t").getBytes(StandardCharsets.UTF_8);
                if (startsWith(table, begin, term)) {
                    offsets[row++] = begin;
                }
                begin = indexAfter(table, begin, '\n');
            }
            return row;
        }

        private static boolean startsWith(byte[] table, int begin, byte[] term) {
            for (int i = 0; i < term.length; i++) {
                if (begin + i >= table.length || table[begin + i] != term[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Bundled extends Terms {
        private final Names tables;
        private final int[] firstRows;
        private final int[] offsets;
        private final AtomicReferenceArray<byte[]> read;

        Bundled(Names tables, int[] firstRows, int[] offsets) {
            this.tables = tables;
            this.firstRows = firstRows;
            this.offsets = offsets;
            read = new AtomicReferenceArray<>(firstRows.length);
        }

        @Override
        String get(int row) {
            int t = 0;
            while (row >= firstRows[t + 1]) {
                t++;
            }
            byte[] table = read.get(t);
            if (table == null) {
                table = table(tables.get(t));
                read.set(t, table);
            }
            int begin = offsets[row];
            return new String(table, begin, indexAfter(table, begin, '\t') - 1 - begin, StandardCharsets.UTF_8);
        }

        @Override
        Bundled places() {
            return this;
        }
    }

    private static int indexAfter(byte[] table, int from, char mark) {
        int at = from;
        while (at < table.length && table[at] != mark) {
            at++;
        }
        return at + 1;
    }
}

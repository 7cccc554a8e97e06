package dev.undertone.internal.match;

import dev.undertone.internal.text.BundledTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of rows as their tables write them, which only an explanation needs. Immutable for its users.
 *
 * <p>The packed lexicon does not repeat the terms of the bundled tables, which are in the same jar: it says how many rows each
 * table has, and a table is read when one of its terms is first asked for.
 */
abstract class Terms {
    /** Returns the term of a row. */
    abstract String get(int row);

    /** Writes how many rows each table has; for the bundled lexicon only. */
    abstract void pack(Packer packer);

    /** Returns terms in the order of their rows; {@code tables} are the files in which they stand. */
    static Terms of(List<String> terms, List<String> tables) {
        return new Known(List.copyOf(terms), List.copyOf(tables));
    }

    /** Reads back what {@link #pack} wrote. */
    static Terms unpack(Unpacker packed) {
        return new Bundled(new Names(packed), packed.ints());
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
        void pack(Packer packer) {
            List<String> names = new ArrayList<>();
            IntList firstRows = new IntList();
            for (int row = 0; row < terms.size(); row++) {
                if (row == 0 || !tables.get(row).equals(tables.get(row - 1))) {
                    names.add(tables.get(row));
                    firstRows.add(row);
                }
            }
            firstRows.add(terms.size());
            new Bundled(new Names(names), firstRows.toArray()).pack(packer);
        }
    }

    private static final class Bundled extends Terms {
        private final Names tables;
        private final int[] firstRows;
        /** Threads that need the same one at the same time read it each; it is immutable. */
        private final @Nullable TermColumn[] read;

        private @Nullable BundledTables source;

        Bundled(Names tables, int[] firstRows) {
            this.tables = tables;
            this.firstRows = firstRows;
            read = new TermColumn[firstRows.length];
        }

        @Override
        String get(int row) {
            int t = 0;
            while (row >= firstRows[t + 1]) {
                t++;
            }
            TermColumn column = read[t];
            if (column == null) {
                column = read(tables.get(t));
                read[t] = column;
            }
            return column.get(row - firstRows[t]);
        }

        private TermColumn read(String table) {
            try {
                BundledTables known = source;
                if (known == null) {
                    known = new BundledTables();
                    source = known;
                }
                return TermColumn.of(known.read("en/" + table));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void pack(Packer packer) {
            tables.pack(packer);
            packer.ints(firstRows);
        }
    }
}

package dev.undertone.internal.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first column of a bundled table. Immutable. */
final class TermColumn {
    /** The terms one behind the other. */
    private final byte[] text;
    /** By row, and one more: where its term begins. */
    private final int[] begins;

    private TermColumn(byte[] text, int[] begins) {
        this.text = text;
        this.begins = begins;
    }

    /** Returns the terms of a table's rows: of its lines without comments, header and blank ones. */
    static TermColumn of(byte[] table) {
        byte[] terms = new byte[table.length];
        IntList begins = new IntList();
        int kept = 0;
        int next;
        for (int line = 0; line < table.length; line = next) {
            next = indexAfter(table, line, '\n');
            int end = indexAfter(table, line, '\t') - 1;
            if (end < next && isRow(table, line)) {
                begins.add(kept);
                System.arraycopy(table, line, terms, kept, end - line);
                kept += end - line;
            }
        }
        begins.add(kept);
        return new TermColumn(Arrays.copyOf(terms, kept), begins.toArray());
    }

    private static boolean isRow(byte[] table, int line) {
        return table[line] != '@' && (table[line] != '#' || table[line + 1] != ' ');
    }

    private static int indexAfter(byte[] table, int from, char mark) {
        int at = from;
        while (at < table.length && table[at] != mark) {
            at++;
        }
        return at + 1;
    }

    /** Returns the term of a row of the table. */
    String get(int row) {
        return new String(text, begins[row], begins[row + 1] - begins[row], StandardCharsets.UTF_8);
    }
}

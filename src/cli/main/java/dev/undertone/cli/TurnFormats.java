package dev.undertone.cli;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The formats that turns are read in. */
final class TurnFormats implements Iterable<String> {
    /** All of them. */
    static final Set<Format> ALL = EnumSet.of(Format.CSV, Format.TSV, Format.JSONL, Format.PARQUET);
    /** Their names as options spell them. */
    static final String WORDS = String.join(", ", new TurnFormats());

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return ALL.stream().map(Format::toString).toList();
    }
}

package dev.undertone.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything Undertone knows about words: cues and their weights, valence shifters, spellings, quantities.
 *
 * <p>Immutable; threads may share it. The format of the tables is described in {@code docs/lexicon-format.md}.
 */
public final class Lexicon {
    private final LexiconTables tables;

    private Lexicon(LexiconTables tables) {
        this.tables = tables;
    }

    /** Returns the English lexicon that comes with the library. Reads it anew each time: keep what you get. */
    public static Lexicon bundled() {
        try {
            return new Lexicon(LexiconReader.read(LexiconSource.bundled()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a lexicon from a folder with a {@code manifest.tsv}.
     *
     * @throws NullPointerException if {@code folder} is null
     * @throws LexiconFormatException if anything in it is malformed; it names every problem
     * @throws UncheckedIOException if a table cannot be read
     */
    public static Lexicon read(Path folder) {
        Objects.requireNonNull(folder, "folder must not be null");
        try {
            return new Lexicon(LexiconReader.read(LexiconSource.folder(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a lexicon from tables that stand in memory: what an editor holds, or a program has changed.
     *
     * @param tables the text of each table by its name, {@code manifest.tsv} among them
     * @throws NullPointerException if {@code tables} is null
     * @throws LexiconFormatException if anything in it is malformed; it names every problem
     * @throws UncheckedIOException if a table that the manifest names is missing
     */
    public static Lexicon read(Map<String, String> tables) {
        Objects.requireNonNull(tables, "tables must not be null");
        try {
            return new Lexicon(LexiconReader.read(LexiconSource.memory(tables)));
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns the lexicon's id, for example {@code undertone-en}. */
    public String id() {
        return tables.manifest.require("id");
    }

    /** Returns the lexicon's version. */
    public String version() {
        return tables.manifest.require("version");
    }

    /** Returns the language as a BCP 47 tag. */
    public String language() {
        return tables.manifest.require("language");
    }

    /** Returns the licence as an SPDX expression. */
    public String licence() {
        return tables.manifest.require("licence");
    }

    /** Returns the dimensions in the order in which tables declare them. */
    public List<Dimension> dimensions() {
        return tables.settings.values().stream()
                .map(DimensionSettings::dimension)
                .toList();
    }

    /** Returns how each dimension is treated, in the order of {@link #dimensions()}. */
    public List<DimensionSettings> settings() {
        return List.copyOf(tables.settings.values());
    }

    /** Returns the rows of all cue tables. */
    public List<LexiconEntry> entries() {
        return List.copyOf(tables.entries);
    }

    /** Returns the rows of all shifter tables. */
    public List<ShifterEntry> shifters() {
        return List.copyOf(tables.shifters);
    }

    /**
     * Returns the rows of the lexicon's own cue tables: all of {@link #entries()} but those that {@code base bundled} puts
     * before them.
     */
    public List<LexiconEntry> ownEntries() {
        return List.copyOf(tables.entries.subList(tables.baseEntries, tables.entries.size()));
    }

    /** Returns the rows of the lexicon's own shifter tables, all of {@link #shifters()} but those of a base. */
    public List<ShifterEntry> ownShifters() {
        return List.copyOf(tables.shifters.subList(tables.baseShifters, tables.shifters.size()));
    }

    /** Returns the rows of all spelling tables. */
    public List<SpellingEntry> spellings() {
        return List.copyOf(tables.spellings);
    }

    /** Returns the rows of all tables of quantities. */
    public List<QuantityEntry> quantities() {
        return List.copyOf(tables.quantities);
    }

    /** Returns the commonest words of the language. */
    public Set<String> functionWords() {
        return Collections.unmodifiableSet(tables.functionWords);
    }

    /** Returns the words that are names of people as well as cues; with a capital inside a sentence they are no cue. */
    public Set<String> names() {
        return Collections.unmodifiableSet(tables.names);
    }

    /** Returns the words that say who somebody is: nothing may be made of them. */
    public Set<String> identities() {
        return Collections.unmodifiableSet(tables.identities);
    }

    /** Returns how many rows the cue tables have. */
    public int entryCount() {
        return tables.entries.size();
    }

    /** Returns id, version and number of entries. */
    @Override
    public String toString() {
        return id() + " " + version() + " (" + entryCount() + " entries)";
    }
}

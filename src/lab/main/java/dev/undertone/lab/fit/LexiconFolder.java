package dev.undertone.lab.fit;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a lexicon as text, so that single numbers can be changed and everything else stays as people wrote it.
 * Immutable.
 */
public final class LexiconFolder {
    private static final String MANIFEST = "manifest.tsv";

    private final Path folder;
    /** By name: the tables in the manifest's order. The manifest itself is the last one, as it is written last. */
    private final Map<String, String> tables;

    private LexiconFolder(Path folder, Map<String, String> tables) {
        this.folder = folder;
        this.tables = Collections.unmodifiableMap(tables);
    }

    /**
     * Reads the tables of a folder that holds a lexicon.
     *
     * @throws NullPointerException if {@code folder} is null
     * @throws dev.undertone.lexicon.LexiconFormatException if it is no well-formed lexicon
     * @throws UncheckedIOException if a table cannot be read
     */
    public static LexiconFolder read(Path folder) {
        Objects.requireNonNull(folder, "folder must not be null");
        // Names every problem, so that what follows may take the form of the tables for granted.
        Lexicon.read(folder);
        Map<String, String> tables = new LinkedHashMap<>();
        try {
            String manifest = Files.readString(folder.resolve(MANIFEST), StandardCharsets.UTF_8);
            for (String line : manifest.lines().toList()) {
                if (line.startsWith("file\t")) {
                    String name = line.substring("file\t".length());
                    tables.put(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
                }
            }
            tables.put(MANIFEST, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + folder + " cannot be read: " + e.getMessage(), e);
        }
        return new LexiconFolder(folder, tables);
    }

    /** Returns the lexicon that the tables hold. */
    public Lexicon lexicon() {
        return Lexicon.read(tables);
    }

    /** Tells whether the lexicon adds to the bundled one. */
    boolean hasBase() {
        return text(MANIFEST).lines().anyMatch(line -> line.equals("base\tbundled"));
    }

    /** Returns the text of a table. */
    String text(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    /** Returns the table that holds the settings of a dimension: the first that declares it; null when none does. */
    @Nullable
    String settingsTable(Dimension dimension) {
        for (Map.Entry<String, String> table : tables.entrySet()) {
            if (new TableEdit(table.getValue()).dimension().equals(dimension.name())) {
                return table.getKey();
            }
        }
        return null;
    }

    /** Returns a copy in which some tables have been edited. */
    LexiconFolder edited(Map<String, List<Consumer<TableEdit>>> edits) {
        Map<String, String> changed = new LinkedHashMap<>(tables);
        edits.forEach((name, editsOfTable) -> {
            TableEdit edit = new TableEdit(text(name));
            editsOfTable.forEach(one -> one.accept(edit));
            changed.put(name, edit.text());
        });
        return new LexiconFolder(folder, changed);
    }

    /** Returns the names of the tables that differ from those of {@code other}. */
    List<String> changedSince(LexiconFolder other) {
        List<String> changed = new ArrayList<>();
        tables.forEach((name, text) -> {
            if (!text.equals(other.tables.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    /**
     * Writes the lexicon to another folder, with all other files of its own folder. The manifest is written last: a folder
     * without one is no lexicon, so that nobody takes half of one for a whole.
     *
     * @param target a folder that is not there yet, or empty, and not inside the lexicon's own
     * @throws IllegalArgumentException if it is none of these
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path target) throws IOException {
        requireNew(target);
        requireOutside(folder, target);
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file)
                        && !tables.containsKey(file.getFileName().toString())) {
                    Files.copy(file, target.resolve(file.getFileName()));
                }
            }
        }
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(target.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Requires that nothing would be overwritten in a folder.
     *
     * @throws IllegalArgumentException if it is there and not empty
     * @throws IOException if it cannot be read
     */
    public static void requireNew(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new IllegalArgumentException("the output must be a folder (got the file " + target + ")");
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        "the output must be a new or an empty folder (" + target + " holds files)");
            }
        }
    }

    /**
     * Requires that a lexicon would not be written into another one: its tables would come to belong to both.
     *
     * @throws IllegalArgumentException if the target is inside the folder, or is the folder
     * @throws IOException if either cannot be read
     */
    public static void requireOutside(Path folder, Path target) throws IOException {
        // What is not there yet has no real path; where it would be has one.
        Path there = target.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && there.toRealPath().startsWith(folder.toRealPath())) {
            throw new IllegalArgumentException(
                    "the output must be outside of the lexicon's own folder, " + folder + " (got " + target + ")");
        }
    }

    /**
     * Writes the tables that differ from those in the lexicon's own folder over them, each in one step.
     *
     * @throws IOException if one cannot be written; those before it have been
     */
    public void writeInPlace() throws IOException {
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Path place = folder.resolve(table.getKey());
            if (!Files.readString(place, StandardCharsets.UTF_8).equals(table.getValue())) {
                Path unfinished = folder.resolve(table.getKey() + ".unfinished");
                try {
                    Files.writeString(unfinished, table.getValue(), StandardCharsets.UTF_8);
                    Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(unfinished);
                }
            }
        }
    }
}

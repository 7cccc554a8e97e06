package dev.undertone.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the tables that a manifest names, and collects every problem before it gives up. */
final class LexiconReader {
    private static final List<String> TABLES =
            List.of("cues", "shifters", "spellings", "quantities", "function-words", "names", "identities");

    private final LexiconSource source;
    private final Problems problems = new Problems();

    private LexiconReader(LexiconSource source) {
        this.source = source;
    }

    static LexiconTables read(LexiconSource source) throws IOException {
        return new LexiconReader(source).readAll();
    }

    private LexiconTables readAll() throws IOException {
        Manifest manifest = Manifest.read(rows(source, Manifest.NAME), problems);
        problems.throwIfAny();
        LexiconTables tables = new LexiconTables(manifest);
        List<String> knownDimensions = new ArrayList<>();
        if (manifest.extendsBundled) {
            LexiconTables base = read(LexiconSource.bundled());
            tables.beginWith(base);
            knownDimensions.addAll(base.settings.keySet());
        }
        for (String table : manifest.bundledTables) {
            readTable(table, rows(LexiconSource.bundled(), table), knownDimensions, tables);
        }
        List<List<TableRow>> contents = new ArrayList<>();
        for (String file : manifest.files) {
            List<TableRow> rows = rows(source, file);
            contents.add(rows);
            TableHeader.declaredDimension(rows, knownDimensions);
        }
        for (int i = 0; i < contents.size(); i++) {
            readTable(manifest.files.get(i), contents.get(i), knownDimensions, tables);
        }
        checkOnlyCategories(tables);
        if (tables.settings.isEmpty() && problems.count() == 0) {
            problems.add(Manifest.NAME, 1, 0, "nothing", "at least one table must declare a dimension");
        }
        problems.throwIfAny();
        return tables;
    }

    /** Notes shifter tables that are restricted to a category which no cue has. */
    private void checkOnlyCategories(LexiconTables tables) {
        Set<String> categories = new TreeSet<>();
        tables.entries.forEach(entry -> categories.add(entry.category()));
        Set<String> named = new HashSet<>();
        for (ShifterEntry shifter : tables.shifters) {
            String only = shifter.onlyCategory();
            if (!only.isEmpty() && !categories.contains(only) && named.add(shifter.file())) {
                problems.add(
                        shifter.file(),
                        1,
                        0,
                        only,
                        "@only-category must be a category of some cue" + Problems.didYouMean(only, categories));
            }
        }
    }

    private void readTable(String file, List<TableRow> rows, List<String> knownDimensions, LexiconTables tables) {
        TableHeader header = TableHeader.read(file, rows, problems);
        WeightParser weights = new WeightParser(knownDimensions, problems);
        switch (header.value("table")) {
            case "cues" -> new CueTable(header, weights, problems).read(rows, tables);
            case "shifters" -> new ShifterTable(header, weights, problems).read(rows, tables);
            case "spellings" -> WordTables.spellings(header, rows, tables, problems);
            case "quantities" -> WordTables.quantities(header, rows, tables, problems);
            case "names" -> WordTables.names(header, rows, tables, problems);
            case "identities" -> WordTables.identities(header, rows, tables, problems);
            case "function-words" -> WordTables.functionWords(header, rows, tables, problems);
            default -> {
                String kind = header.value("table");
                problems.add(
                        file,
                        header.line("table"),
                        2,
                        kind,
                        "@table must be one of " + TABLES + Problems.didYouMean(kind, TABLES));
            }
        }
    }

    /** Returns the lines of a table without comments and blank ones. */
    private List<TableRow> rows(LexiconSource place, String file) throws IOException {
        String text;
        try (InputStream stream = place.open(file)) {
            byte[] bytes = stream.readAllBytes();
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(file, 1, 0, "other bytes", "a table must be UTF-8");
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        int line = 0;
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            line++;
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            String content = text.substring(from, stop);
            if (!content.isBlank() && !content.startsWith("# ") && !content.equals("#")) {
                rows.add(TableRow.of(file, line, content));
            }
            from = end + 1;
        }
        return rows;
    }
}

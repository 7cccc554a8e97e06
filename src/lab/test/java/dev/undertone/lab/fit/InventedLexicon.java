package dev.undertone.lab.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small lexicon for the tests: two dimensions, words that mean nothing elsewhere, a negator and an intensifier. */
final class InventedLexicon {
    static final String FRUSTRATION = """
            # a remark that stays
            @table\tcues
            @dimension\tfrustration
            @slope\t2
            @intercept\t-3
            @threshold\t0.5
            @in-question\t0.8
            @category\tanger what makes people angry
            @category\thint what may
            grum\tanger\t2\t+ this is grum | - this is grumble\ta note
            brask\tanger\t1
            vell\thint\t0.5 satisfaction=-0.5
            tosk\thint\t-1
            shield wall\thint\t0

            rarely\thint\t1.15
            """;

    static final String SATISFACTION = """
            @table\tcues
            @dimension\tsatisfaction
            @when-negated\tfrustration=0.6
            @category\tpraise praise
            lume\tpraise\t1.5
            dath\tpraise\t1 frustration=-0.3
            """;

    static final String NEGATORS = """
            @table\tshifters
            @kind\tnegator
            not\tnext 3\tfrustration=-0.25 satisfaction=-0.5\t+ not lume
            """;

    static final String INTENSIFIERS = """
            @table\tshifters
            @kind\tintensifier
            very\tnext 2\t1.3
            """;

    private InventedLexicon() {}

    static Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        tables.put("frustration.tsv", FRUSTRATION);
        tables.put("satisfaction.tsv", SATISFACTION);
        tables.put("negators.tsv", NEGATORS);
        tables.put("intensifiers.tsv", INTENSIFIERS);
        tables.put("manifest.tsv", """
                format\t1
                id\tinvented
                version\t1
                language\ten
                licence\tApache-2.0
                sources\tinvented for tests
                file\tfrustration.tsv
                file\tsatisfaction.tsv
                file\tnegators.tsv
                file\tintensifiers.tsv
                """);
        return tables;
    }

    /** Writes the tables to a folder, and reads them from there. */
    static LexiconFolder in(Path folder) {
        return in(folder, tables());
    }

    static LexiconFolder in(Path folder, Map<String, String> tables) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LexiconFolder.read(folder);
    }
}

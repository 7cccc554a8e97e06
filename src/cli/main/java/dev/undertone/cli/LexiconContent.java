package dev.undertone.cli;

import dev.undertone.cli.show.Palette;
import dev.undertone.cli.show.TextTable;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows a lexicon has, by table and by category; its own apart from those of the bundled one that it adds to.
 *
 * @param lexicon what is counted
 * @param examples how many examples stand beside its own rows
 * @param bundledEntries how many entries come from the bundled lexicon
 * @param bundledShifters how many shifters do
 */
record LexiconContent(Lexicon lexicon, int examples, int bundledEntries, int bundledShifters) {

    static LexiconContent of(Lexicon lexicon, int examples) {
        return new LexiconContent(
                lexicon,
                examples,
                lexicon.entryCount() - lexicon.ownEntries().size(),
                lexicon.shifters().size() - lexicon.ownShifters().size());
    }

    void print(PrintWriter out) {
        List<LexiconEntry> entries = lexicon.entries();
        List<ShifterEntry> shifters = lexicon.shifters();
        out.println(lexicon.id() + " " + lexicon.version() + ": " + (entries.size() - bundledEntries) + " entries, "
                + (shifters.size() - bundledShifters) + " shifters, " + examples + " examples"
                + (hasBase()
                        ? "; beside " + bundledEntries + " entries and " + bundledShifters
                                + " shifters of the bundled lexicon"
                        : ""));
        out.println();
        Map<String, int[]> tables = new TreeMap<>();
        Map<String, int[]> categories = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            add(tables, entries.get(i).file(), i < bundledEntries);
            add(categories, entries.get(i).category(), i < bundledEntries);
        }
        for (int i = 0; i < shifters.size(); i++) {
            add(tables, shifters.get(i).file(), i < bundledShifters);
        }
        print("table", tables, out);
        print("category", categories, out);
    }

    private boolean hasBase() {
        return bundledEntries + bundledShifters > 0;
    }

    private static void add(Map<String, int[]> counts, String name, boolean bundled) {
        counts.computeIfAbsent(name, none -> new int[2])[bundled ? 1 : 0]++;
    }

    private void print(String heading, Map<String, int[]> counts, PrintWriter out) {
        TextTable table = hasBase()
                ? new TextTable("lrr").row(heading, "own rows", "bundled rows")
                : new TextTable("lr").row(heading, "rows");
        counts.forEach((name, count) -> {
            if (hasBase()) {
                table.row(name, Integer.toString(count[0]), Integer.toString(count[1]));
            } else {
                table.row(name, Integer.toString(count[0]));
            }
        });
        table.print(out, "", Palette.PLAIN);
        out.println();
    }
}

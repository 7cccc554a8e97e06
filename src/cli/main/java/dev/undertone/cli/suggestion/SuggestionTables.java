package dev.undertone.cli.suggestion;

import dev.undertone.cli.show.Palette;
import dev.undertone.cli.show.Printable;
import dev.undertone.cli.show.Style;
import dev.undertone.cli.show.TextTable;
import dev.undertone.lab.suggest.LeftOut;
import dev.undertone.lab.suggest.Place;
import dev.undertone.lab.suggest.SetCount;
import dev.undertone.lab.suggest.SetSize;
import dev.undertone.lab.suggest.Suggestion;
import dev.undertone.lab.suggest.Suggestions;
import dev.undertone.lab.suggest.Suggestions.Basis;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints suggestions as tables: a row for each term, a column for each set. */
public final class SuggestionTables {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";
    /** How many characters of a message are shown on either side of a term. */
    private static final int AROUND = 40;

    private final Palette palette;
    private final PrintWriter out;
    private final boolean all;

    /**
     * Creates tables.
     *
     * @param palette colours
     * @param out where to print
     * @param all whether terms that are left out are listed
     */
    public SuggestionTables(Palette palette, PrintWriter out, boolean all) {
        this.palette = palette;
        this.out = out;
        this.all = all;
    }

    /**
     * Prints the suggestions for a dimension.
     *
     * @param suggestions what to print
     */
    public void print(Suggestions suggestions) {
        out.println(palette.paint(suggestions.dimension().name(), Style.BOLD) + ": "
                + suggestions.terms().size()
                + (suggestions.terms().size() == 1 ? " term" : " terms")
                + (suggestions.basis() == Basis.LABELS ? "" : ", by what goes along with known cues: guesses"));
        printSets(suggestions);
        if (!suggestions.terms().isEmpty()) {
            out.println();
            printTerms(suggestions);
        }
        String leftOut = SuggestionText.leftOut(suggestions);
        if (!leftOut.isEmpty()) {
            out.println();
            out.println(INDENT + "left out: " + leftOut);
        }
        if (all) {
            printLeftOut(suggestions);
        }
        printExamples(suggestions);
        out.println();
    }

    private void printSets(Suggestions suggestions) {
        out.println(INDENT + SuggestionText.sides(suggestions) + ":");
        for (SetSize set : suggestions.sets()) {
            out.println(INDENT + INDENT + set.set() + " " + set.with() + ":" + set.without()
                    + (set.auroc().isPresent()
                            ? String.format(
                                    Locale.ROOT, ", AUROC %.4f", set.auroc().getAsDouble())
                            : ""));
        }
    }

    private void printTerms(Suggestions suggestions) {
        boolean labels = suggestions.basis() == Basis.LABELS;
        List<SetSize> sets = suggestions.sets();
        TextTable table = new TextTable("lrr" + (labels ? "r" : "") + "r".repeat(sets.size()));
        List<String> heading = new ArrayList<>(List.of("term", "weight", "z"));
        if (labels) {
            heading.add("AUROC");
        }
        sets.forEach(set -> heading.add(set.set()));
        table.row(heading.toArray(String[]::new));
        for (Suggestion suggestion : suggestions.terms()) {
            List<String> cells = new ArrayList<>();
            cells.add(Printable.oneLine(suggestion.term()));
            cells.add(SuggestionText.weight(suggestion.weight()));
            cells.add(SuggestionText.z(suggestion.z()));
            if (labels) {
                cells.add(SuggestionText.change(suggestion.aurocChange()));
            }
            for (SetCount count : suggestion.sets()) {
                cells.add(SuggestionText.counts(count));
            }
            table.row(cells.toArray(String[]::new));
        }
        table.print(out, INDENT, palette);
    }

    private void printLeftOut(Suggestions suggestions) {
        if (suggestions.leftOut().isEmpty()) {
            return;
        }
        out.println();
        TextTable table = new TextTable("lrl").row("left out", "z", "why");
        for (LeftOut one : suggestions.leftOut()) {
            table.row(
                    Printable.oneLine(one.term()),
                    SuggestionText.z(one.z()),
                    one.reason().toString());
        }
        table.print(out, INDENT, palette);
    }

    private void printExamples(Suggestions suggestions) {
        for (Suggestion suggestion : suggestions.terms()) {
            if (!suggestion.places().isEmpty()) {
                out.println();
                out.println(INDENT + Printable.oneLine(suggestion.term()));
                suggestion.places().forEach(this::print);
            }
        }
    }

    private void print(Place place) {
        out.println(DEEPER + place.set() + " "
                + Printable.oneLine(place.message().id()) + ": " + Printable.oneLine(surroundings(place)));
    }

    /** Returns the term in brackets, with what stands around it. */
    static String surroundings(Place place) {
        String text = place.message().text();
        int from = Math.max(0, place.begin() - AROUND);
        int to = Math.min(text.length(), place.end() + AROUND);
        return (from > 0 ? "…" : "")
                + text.substring(from, place.begin())
                + "["
                + text.substring(place.begin(), place.end())
                + "]"
                + text.substring(place.end(), to)
                + (to < text.length() ? "…" : "");
    }
}

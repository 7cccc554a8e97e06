package dev.undertone.cli.suggestion;

import dev.undertone.lab.suggest.Suggestion;
import dev.undertone.lab.suggest.Suggestions;
import java.io.PrintWriter;

/**
 * Prints suggestions as rows of a cue table: term, category, weight, no examples yet, and the evidence as a note. All rows
 * have the category {@code suggested}, so that nobody takes them for finished; what is no row is a comment.
 */
public final class SuggestionRows {
    private static final String CATEGORY = "suggested";

    private final PrintWriter out;
    private final boolean all;

    /**
     * Creates rows.
     *
     * @param out where to print
     * @param all whether terms that are left out are listed, as comments
     */
    public SuggestionRows(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    /**
     * Prints the suggestions for a dimension.
     *
     * @param suggestions what to print
     */
    public void print(Suggestions suggestions) {
        out.println("# " + suggestions.dimension() + "; " + SuggestionText.sides(suggestions));
        for (Suggestion suggestion : suggestions.terms()) {
            out.println(String.join(
                    "\t",
                    suggestion.term(),
                    CATEGORY,
                    SuggestionText.weight(suggestion.weight()),
                    "",
                    SuggestionText.evidence(suggestion)));
        }
        if (all) {
            suggestions
                    .leftOut()
                    .forEach(one ->
                            out.println("# " + one.term() + "\t" + one.reason() + "\tz " + SuggestionText.z(one.z())));
        }
    }
}

package dev.undertone.cli.rows;

import dev.undertone.Outcome;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.ToneScorer;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores rows, with or without the evidence. For one thread. */
public final class Scoring {
    /** Why a row is not scored whose role was not asked for. */
    public static final String OTHER_ROLE = "other-role";

    private final ToneAnalyzer analyzer;
    private final ToneScorer scorer;
    private final boolean explain;
    private final Set<String> roles;
    private final List<Dimension> dimensions;
    private final double[] scores;
    private final double[] thresholds;

    /**
     * Creates a scoring.
     *
     * @param analyzer what scores
     * @param explain whether answers hold their cues
     * @param roles the roles to score, in lower case; empty for all
     */
    public Scoring(ToneAnalyzer analyzer, boolean explain, Set<String> roles) {
        this.analyzer = analyzer;
        this.explain = explain;
        this.roles = Set.copyOf(roles);
        scorer = analyzer.newScorer();
        dimensions = analyzer.dimensions();
        scores = new double[dimensions.size()];
        // Any report knows them; the lexicon knows them too, but would have to be read for it.
        ToneReport nothing = analyzer.analyze("");
        thresholds = dimensions.stream().mapToDouble(nothing::threshold).toArray();
    }

    /**
     * Returns the dimensions of the answers.
     *
     * @return the dimensions, in the lexicon's order
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Scores a row.
     *
     * @param row the row
     * @return its answer
     */
    public Answer score(MessageRow row) {
        if (!isOfChosenRole(row.fields().plain(ColumnNames.ROLE))) {
            return Answer.unscored(dimensions, OTHER_ROLE);
        }
        return explain ? explained(row.text()) : plain(row.text());
    }

    /** A row without a role is not of a chosen one. */
    private boolean isOfChosenRole(@Nullable String role) {
        return roles.isEmpty() || (role != null && roles.contains(role.strip().toLowerCase(Locale.ROOT)));
    }

    private Answer plain(String text) {
        Outcome outcome = scorer.score(text, scores);
        return outcome.isScored()
                ? Answer.scored(dimensions, scores, thresholds, List.of())
                : Answer.unscored(dimensions, word(outcome));
    }

    private Answer explained(String text) {
        ToneReport report = analyzer.analyze(text);
        if (!report.outcome().isScored()) {
            return Answer.unscored(dimensions, word(report.outcome()));
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = report.score(dimensions.get(i));
        }
        return Answer.scored(dimensions, scores, thresholds, report.cues());
    }

    /**
     * Returns the word for an outcome in output: {@code no-cue}, {@code other-language}.
     *
     * @param outcome the outcome
     * @return its name in lower case with hyphens
     */
    public static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

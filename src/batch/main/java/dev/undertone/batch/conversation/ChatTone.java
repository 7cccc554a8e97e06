package dev.undertone.batch.conversation;

import dev.undertone.Cue;
import dev.undertone.ToneReport;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The seven tones of the chat format, as far as a lexicon carries them: a dimension as it is, or the categories of a dimension
 * that come near a tone, as if the message held their cues alone. {@code docs/tone-chat.md} says what is missing.
 *
 * @param id the id, for example {@code frustrated}
 * @param dimension what carries it
 * @param categories the categories of the dimension that do; empty for the dimension as it is
 * @param isOfAgents whether a lexicon for customers may find it in an agent's words
 */
record ChatTone(String id, Dimension dimension, Set<String> categories, boolean isOfAgents) {
    /** Sympathetic: only a lexicon for agents carries it. */
    static final ChatTone SYMPATHETIC = new ChatTone("sympathetic", new Dimension("empathy"), Set.of(), true);

    /** The others. */
    static final List<ChatTone> OF_CUSTOMERS = List.of(
            new ChatTone("excited", Dimension.SATISFACTION, Set.of("delight", "celebration", "joy"), true),
            new ChatTone("frustrated", Dimension.FRUSTRATION, Set.of(), false),
            new ChatTone("impolite", Dimension.FRUSTRATION, Set.of("insult", "profanity"), true),
            new ChatTone("polite", Dimension.SATISFACTION, Set.of("gratitude", "courtesy"), true),
            new ChatTone("sad", Dimension.FRUSTRATION, Set.of("sadness", "disappointment"), false),
            new ChatTone("satisfied", Dimension.SATISFACTION, Set.of(), false));

    /** Returns the name for people. */
    String title() {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    /**
     * Returns the score, in [0, 1]; 0 when the lexicon does not have the dimension, or no cue speaks for it.
     *
     * @param report what the message expresses
     * @param settings how the lexicon treats each dimension; asked for only when a category needs it
     */
    double score(ToneReport report, Supplier<Map<Dimension, DimensionSettings>> settings) {
        if (!report.outcome().isScored() || !report.dimensions().contains(dimension)) {
            return 0;
        }
        if (categories.isEmpty()) {
            return report.score(dimension);
        }
        double strength = report.cues(dimension).stream()
                .filter(cue -> categories.contains(cue.category()))
                .mapToDouble(Cue::contribution)
                .sum();
        if (strength <= 0) {
            return 0;
        }
        DimensionSettings calibration = settings.get().get(dimension);
        return calibration == null
                ? 0
                : 1 / (1 + Math.exp(-(calibration.slope() * strength + calibration.intercept())));
    }
}

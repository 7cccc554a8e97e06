package dev.undertone.reference;

import dev.undertone.Cue;
import dev.undertone.Outcome;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import java.util.List;

/** The whole way of a message, step by step. */
final class ReferenceEngine {
    private final PlainLexicon lexicon;

    ReferenceEngine(Lexicon lexicon) {
        this.lexicon = new PlainLexicon(lexicon);
    }

    /**
     * What came of a message.
     *
     * @param outcome whether it was scored
     * @param scores by dimension, in the lexicon's order
     * @param cues the ledger, in the order of the message
     */
    record Report(Outcome outcome, List<Double> scores, List<Cue> cues) {}

    Report analyze(String message) {
        PlainText text = PlainNormaliser.normalise(message);
        PlainWords words = new PlainWords(lexicon, text.chars());
        List<PlainToken> tokens = PlainTokeniser.tokenise(lexicon.emoticons(), text.chars());
        tokens = words.resolve(tokens);
        tokens = PlainWords.joinStaccato(tokens);
        words.dropNames(tokens);
        tokens = PlainQuantities.merge(lexicon, tokens);
        Outcome outcome = PlainAbstention.outcome(message, text, tokens, lexicon);
        if (outcome != Outcome.SCORED) {
            List<Double> none = lexicon.settings.stream().map(setting -> 0.0).toList();
            return new Report(outcome, none, List.of());
        }
        List<PlainHit> hits = PlainCompetition.hits(lexicon, tokens);
        PlainLedger ledger = new PlainLedger(lexicon, text, tokens, hits);
        PlainRules.apply(ledger);
        List<Double> scores =
                lexicon.settings.stream().map(setting -> score(setting, ledger)).toList();
        return new Report(ledger.rows.isEmpty() ? Outcome.NO_CUE : Outcome.SCORED, scores, ledger.cues());
    }

    private static double score(DimensionSettings setting, PlainLedger ledger) {
        double strength = ledger.strength(setting.dimension());
        return 1 / (1 + Math.exp(-(setting.slope() * strength + setting.intercept())));
    }
}

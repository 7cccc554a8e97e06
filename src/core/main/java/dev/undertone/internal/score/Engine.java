package dev.undertone.internal.score;

import dev.undertone.internal.match.CompiledLexicon;
import dev.undertone.internal.match.MessageMatcher;
import java.util.Arrays;

/**
 * A message's whole way: characters, tokens, hits, rules, sums, scores. The one engine behind every entry point.
 *
 * <p>Reused from message to message and allocates nothing once its buffers have grown; one per thread.
 */
public final class Engine {
    private final CompiledLexicon lexicon;
    private final MessageMatcher matcher;
    private final Evidence evidence;
    private final double[] strengths;

    /**
     * In this order: negation first, for what is turned is shifted further like the rest; sarcasm late, for it compares what
     * has become of the cues of a sentence; opposition last, for it passes on what is left of a cue.
     */
    private final Rule[] rules = {
        new NegationRule(),
        new MagnitudeRule(),
        new DegreeRule(),
        new IrrealisRule(),
        new QuestionRule(),
        new QuotedRule(),
        new ResolvedRule(),
        new ContrastRule(),
        new CourtesyRule(),
        new EmphasisRule(),
        new SarcasmRule(),
        new RepetitionRule(),
        new OppositionRule()
    };

    /** Creates an engine. */
    public Engine(CompiledLexicon lexicon) {
        this.lexicon = lexicon;
        matcher = new MessageMatcher(lexicon);
        evidence = new Evidence(lexicon, matcher);
        strengths = new double[lexicon.dimensions().size()];
    }

    /** Reads a message. What the accessors return is valid until the next one. */
    public void read(char[] message, int offset, int length) {
        matcher.read(message, offset, length);
        evidence.open();
        Arrays.fill(strengths, 0);
        if (evidence.rows() == 0) {
            return;
        }
        for (Rule rule : rules) {
            rule.apply(evidence);
        }
        for (int row = 0; row < evidence.rows(); row++) {
            strengths[evidence.dimension(row)] += evidence.contribution(row);
        }
    }

    /** Returns the ledger. */
    public Evidence evidence() {
        return evidence;
    }

    /** Returns what was read of the message: its normalised text, tokens and hits. */
    public MessageMatcher matcher() {
        return matcher;
    }

    /** Returns the strength of a dimension: the sum of its contributions. */
    public double strength(int dimension) {
        return strengths[dimension];
    }

    /** Returns the calibrated strength, in [0,1]. */
    public double score(int dimension) {
        return lexicon.dimensions().get(dimension).score(strengths[dimension]);
    }
}

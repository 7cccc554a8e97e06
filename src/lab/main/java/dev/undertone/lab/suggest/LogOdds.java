package dev.undertone.lab.suggest;

import java.util.List;

/**
 * The log-odds ratio of a term between messages with a label and messages without it, with an informative prior.
 *
 * <p>The measure is that of Monroe, Colaresi and Quinn, "Fightin' Words: Lexical feature selection and evaluation for
 * identifying the content of political conflict", Political Analysis 16, 2008: how frequent a term is among the words of either
 * side, both shrunk by prior counts towards what is usual for the term, so that rare terms do not win by chance; and the
 * difference is taken together with its variance. Three things are particular here.
 *
 * <ul>
 *   <li>A message counts once, however often the term stands in it, as the engine gives less for every repetition.
 *   <li>A message counts by its weight: how far its label is from what the lexicon leads to expect of its strength,
 *       |label − share|, with the share of messages of that strength that is to be expected to have the label in the set
 *       ({@link Expectation}). A message whose label the lexicon finds anyway counts little; what is left is what the lexicon
 *       misses. Both sides of a set then weigh the same, and where the lexicon is silent everywhere, the ratio is the plain
 *       one. (Known as overlap weights in causal inference: Li, Morgan and Zaslavsky, "Balancing covariates via propensity
 *       score weighting", Journal of the American Statistical Association 113, 2018.)
 *   <li>The prior is a number of imagined messages with the term, in which neither side is more frequent than among all words.
 * </ul>
 *
 * @param delta the log-odds ratio; above 0 when the term speaks for the label
 * @param variance its variance, above 0
 */
record LogOdds(double delta, double variance) {
    /** The prior counts for as much as so many messages of the set, */
    static final double PRIOR_MESSAGES = 500;
    /** and for no larger share of a small set than this. */
    static final double PRIOR_SHARE = 0.1;
    /**
     * What so many messages of the rarer side weigh comes on top for both sides together: a term that is nowhere yet could be, and
     * one or two messages with a rare label prove nothing.
     */
    static final double PRIOR_LEAST = 2;
    /** How much a term's log-odds ratio varies from domain to domain: the standard deviation. */
    static final double BETWEEN_SETS = 0.25;
    /** How large log-odds ratios of terms are at all: the standard deviation of the prior around 0. */
    static final double OF_TERMS = 1;

    /**
     * Compares the messages of a set that have a term.
     *
     * @param term the messages with the term
     * @param set all messages of the set; with words on both sides
     * @param usual in which share of the messages the term usually stands
     */
    static LogOdds of(Tally term, Tally set, double usual) {
        double prior = Math.min(PRIOR_MESSAGES, PRIOR_SHARE * set.messages());
        double mean = (set.withWeight + set.withoutWeight) / set.messages();
        // what a message of either side typically weighs, counted by weight
        double ofWith = set.withSquares / set.withWeight;
        double ofWithout = set.withoutSquares / set.withoutWeight;
        double least = PRIOR_LEAST * Math.max(ofWith, ofWithout);
        double imagined = (prior * usual * mean + least) / (set.withWords + set.withoutWords);
        double with = term.withWeight + imagined * set.withWords;
        double without = term.withoutWeight + imagined * set.withoutWords;
        double grown = 1 + (prior + 2 * least / mean) / set.messages();
        double delta = StrictMath.log(with / (set.withWords * grown - with))
                - StrictMath.log(without / (set.withoutWords * grown - without));
        // the variance of a weighted count is the sum of the squared weights
        double squaresWith = term.withSquares + imagined * set.withWords * ofWith;
        double squaresWithout = term.withoutSquares + imagined * set.withoutWords * ofWithout;
        return new LogOdds(delta, squaresWith / (with * with) + squaresWithout / (without * without));
    }

    /**
     * Returns what several sets together say of a term; NaN when there are none.
     *
     * <p>What holds in one domain need not hold in the next. So to the variance within a set comes one between sets, as in a random
     * effects model (DerSimonian and Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7, 1986), here of a
     * fixed size, and the mean is taken by precision. Sets that know the term well then count alike, a hundred times as many
     * messages give no set a louder voice, and one that hardly knows the term says next to nothing.
     */
    static LogOdds together(List<LogOdds> sets) {
        double precisions = 0;
        double weighted = 0;
        for (LogOdds set : sets) {
            double variance = set.variance + BETWEEN_SETS * BETWEEN_SETS;
            precisions += 1 / variance;
            weighted += set.delta / variance;
        }
        return new LogOdds(weighted / precisions, 1 / precisions);
    }

    /** Returns the ratio in standard deviations. */
    double z() {
        return delta / Math.sqrt(variance);
    }

    /** Returns the ratio shrunk towards 0, as a term of which little is known should be. */
    LogOdds shrunk() {
        double whole = variance + OF_TERMS * OF_TERMS;
        return new LogOdds(delta * OF_TERMS * OF_TERMS / whole, variance * OF_TERMS * OF_TERMS / whole);
    }

    /** Returns the square root of the variance. */
    double deviation() {
        return Math.sqrt(variance);
    }
}

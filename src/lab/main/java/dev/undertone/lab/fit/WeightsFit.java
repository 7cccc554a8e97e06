package dev.undertone.lab.fit;

import java.util.List;
import java.util.Objects;

/**
 * What became of the weights and factors of a dimension. Immutable.
 *
 * @param prior the prior that was chosen; both deviations are 0 when none was good enough, and then nothing moved
 * @param rounds how often the messages were read
 * @param figures AUROC of each usable set, by hand and fitted to the other sets
 * @param blindGain the mean gain in AUROC when the prior for each set is chosen by the figures of the other sets only: an
 *     estimate that the choice has not flattered
 * @param seen how many numbers take part in at least one message
 * @param moves the numbers that changed, the largest change first
 */
public record WeightsFit(
        Prior prior, int rounds, List<SetFigure> figures, double blindGain, int seen, List<Move> moves) {
    /** Creates a result; the lists are copied. */
    public WeightsFit {
        Objects.requireNonNull(prior, "prior must not be null");
        figures = List.copyOf(figures);
        moves = List.copyOf(moves);
    }

    /** Tells whether a prior was good enough. */
    public boolean isAdopted() {
        return !prior.equals(Prior.HAND);
    }
}

package dev.undertone.conversation;

import java.util.List;

/**
 * The largest rise of frustration: from how the customer began, or from when they were last content, to a later turn.
 *
 * <p>How the customer began is the highest score before the first reply (or, behind a content turn, before the next one), so that a
 * complaint spread over several turns, or one that a short "yes" interrupts, is no rise.
 *
 * @param by how much the score rose, in (0, 1]
 * @param from the turn that it rose from
 * @param to the turn that it rose to
 * @param score the score at {@code to}, in [0, 1]
 * @param categories what kinds of cue drove it: the categories of the turn {@code to}, the strongest first, at most three;
 *     empty when its score is below the label's threshold
 */
public record Escalation(double by, int from, int to, double score, List<String> categories) {
    /** Creates an escalation; the list is copied. */
    public Escalation {
        categories = List.copyOf(categories);
    }
}

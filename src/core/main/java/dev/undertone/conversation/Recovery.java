package dev.undertone.conversation;

/**
 * A customer who was frustrated and ended content.
 *
 * @param by how much lower frustration is where the customer is content than at its peak, in (0, 1]
 * @param from the turn of the peak
 * @param to the turn in which the customer is content, the first after the last frustrated one
 * @param reply the first turn of the agent's reply before {@code to}, or 0 when there was none
 */
public record Recovery(double by, int from, int to, int reply) {}

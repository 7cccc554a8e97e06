package dev.undertone.conversation;

/**
 * The highest score of a dimension in a conversation.
 *
 * @param score the score, in [0, 1], in thousandths, rounded down; 0 when no turn was scored
 * @param turn the first turn that has it, from 1; 0 when no turn was scored
 */
public record Peak(double score, int turn) {}

package dev.undertone.batch.conversation;

import dev.undertone.conversation.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A row as a turn.
 *
 * @param turn the turn
 * @param author who wrote it, or empty when the row does not say
 * @param role the role as the row names it
 * @param text the words, or empty when nobody wants to read them
 */
record TurnRow(Turn turn, String author, @Nullable String role, String text) {}

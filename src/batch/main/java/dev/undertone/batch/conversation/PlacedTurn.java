package dev.undertone.batch.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A row as a turn, and where it belongs in its conversation.
 *
 * @param row the row
 * @param place its number, or where nothing numbers the turn its time in milliseconds; null when it says neither
 * @param isNumbered whether the row says a number, or tries to
 * @param isUnreadable whether the row says a number or time that cannot be read
 */
record PlacedTurn(TurnRow row, @Nullable Long place, boolean isNumbered, boolean isUnreadable) {}

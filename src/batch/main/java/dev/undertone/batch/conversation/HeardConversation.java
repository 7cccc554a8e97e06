package dev.undertone.batch.conversation;

import dev.undertone.conversation.ConversationState;

/**
 * A conversation of a file.
 *
 * @param id its id, as the file has it
 * @param state what it came to
 */
public record HeardConversation(String id, ConversationState state) {}

/**
 * What a conversation comes to, turn by turn: where it turned, what the replies changed, and whether somebody should look now.
 *
 * <p>Begin with {@link dev.undertone.conversation.ConversationScorer}.
 */
@NullMarked
package dev.undertone.conversation;

import org.jspecify.annotations.NullMarked;

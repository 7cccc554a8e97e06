package dev.undertone.batch.report;

import dev.undertone.conversation.ConversationState;
import java.util.Locale;

/** What a conversation came to, in a few words below its lines. */
final class ConversationVerdict {
    private ConversationVerdict() {}

    static void write(ConversationState state, Html html) {
        html.raw("<br>ended %s", state.ending().name().toLowerCase(Locale.ROOT));
        state.escalation()
                .ifPresent(rise ->
                        html.raw("; escalated by %.2f from turn %d to turn %d", rise.by(), rise.from(), rise.to()));
        state.recovery()
                .ifPresent(recovery -> html.raw(
                        "; recovered by %.2f from turn %d to turn %d", recovery.by(), recovery.from(), recovery.to()));
    }
}

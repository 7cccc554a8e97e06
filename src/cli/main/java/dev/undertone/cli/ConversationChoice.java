package dev.undertone.cli;

import dev.undertone.batch.conversation.HeardConversation;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.Ending;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --only}, {@code --draw} and {@code --seed}: which conversations are written. */
final class ConversationChoice {
    /** What {@code --only} can choose. */
    enum Kind {
        /** Frustration rose. */
        escalated,
        /** Was frustrated and ended content. */
        recovered,
        /** Ended content. */
        satisfied,
        /** Ended frustrated. */
        unresolved,
        /** Somebody should look. */
        attention
    }

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Write only these conversations: ${COMPLETION-CANDIDATES}; several, separated by commas, are added up.")
    private Set<Kind> only = Set.of();

    @Option(
            names = "--draw",
            paramLabel = "N",
            description = "Of those, write N drawn at random, to be read by a person; --seed tells which draw.")
    private @Nullable Integer draw;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of --draw; 1 when left out.")
    private @Nullable Long seed;

    /** Refuses a draw of nothing, and a seed without a draw. */
    void check() {
        Integer most = draw;
        if (most != null && most < 1) {
            throw new WrongUseException("--draw must be at least 1 (got " + most + ")");
        }
        if (seed != null && most == null) {
            throw new WrongUseException("--seed tells which draw; it needs --draw");
        }
    }

    /** Tells whether a conversation is of a kind that was asked for. */
    boolean holds(HeardConversation heard) {
        return only.isEmpty() || only.stream().anyMatch(kind -> is(kind, heard));
    }

    private static boolean is(Kind kind, HeardConversation heard) {
        return switch (kind) {
            case escalated -> heard.state().escalation().isPresent();
            case recovered -> heard.state().recovery().isPresent();
            case satisfied -> heard.state().ending() == Ending.SATISFIED;
            case unresolved -> heard.state().ending() == Ending.UNRESOLVED;
            case attention -> heard.state().attention().isNeeded();
        };
    }

    /** Returns what to write of these: all, or some drawn at random. */
    List<HeardConversation> drawn(List<HeardConversation> chosen) {
        Integer most = draw;
        if (most == null || most >= chosen.size()) {
            return chosen;
        }
        List<HeardConversation> shuffled = new ArrayList<>(chosen);
        Collections.shuffle(shuffled, new Random(seed == null ? 1 : seed));
        return shuffled.subList(0, most);
    }
}

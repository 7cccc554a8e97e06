package dev.undertone.batch.conversation;

import dev.undertone.conversation.Attention;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Ending;
import dev.undertone.conversation.Reply;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the conversations of a run come to together: how many turned which way, and which qualities of replies go along with
 * recovery. Nothing here says that a quality causes anything: agents may say sorry where things are worse. For one thread.
 */
public final class ConversationSummary {
    /** Below this a side says nothing. */
    private static final int FEW = 10;

    private final List<Dimension> qualities;
    private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    private final Map<Attention.Reason, Integer> reasons = new EnumMap<>(Attention.Reason.class);
    private final long[][] frustrated;
    private final List<MeanDifference> relief = new ArrayList<>();
    private long conversations;
    private long turns;
    private long escalated;
    private long frustratedAndAnswered;
    private long recovered;
    private long replies;
    private double reliefOfAll;

    /**
     * Begins to count.
     *
     * @param qualities the dimensions of agents' turns; empty when they are not scored
     */
    public ConversationSummary(List<Dimension> qualities) {
        this.qualities = List.copyOf(qualities);
        // with the quality and not, recovered and not
        frustrated = new long[qualities.size()][4];
        qualities.forEach(quality -> relief.add(new MeanDifference()));
    }

    /** Counts a reply that a scored turn of the customer stands before and behind. */
    public void add(Reply reply) {
        replies++;
        reliefOfAll += reply.relief();
        for (int q = 0; q < qualities.size(); q++) {
            relief.get(q).add(reply.qualities().contains(qualities.get(q)), reply.relief());
        }
    }

    /** Counts a conversation. */
    public void add(ConversationState state) {
        conversations++;
        turns += state.turns();
        endings.merge(state.ending(), 1, Integer::sum);
        reasons.merge(state.attention().reason(), 1, Integer::sum);
        escalated += state.escalation().isPresent() ? 1 : 0;
        if (!state.dimensions().contains(Dimension.FRUSTRATION)
                || state.labelled(Dimension.FRUSTRATION) == 0
                || state.agentTurns() == 0) {
            return;
        }
        boolean isRecovered = state.recovery().isPresent();
        frustratedAndAnswered++;
        recovered += isRecovered ? 1 : 0;
        for (int q = 0; q < qualities.size(); q++) {
            boolean has = state.agentTurnsWith(qualities.get(q)) > 0;
            frustrated[q][(has ? 2 : 0) + (isRecovered ? 1 : 0)]++;
        }
    }

    /** Returns the summary as lines of text, each with its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "%s, %s", counted(conversations, "conversation"), counted(turns, "turn"));
        if (conversations == 0) {
            line(text, "No row belongs to a conversation, so there is nothing to tell.");
            return text.toString();
        }
        line(text, "  escalated         %,6d", escalated);
        line(
                text,
                "  recovered         %,6d of %,d in which the customer was frustrated and an agent wrote",
                recovered,
                frustratedAndAnswered);
        for (Ending ending : Ending.values()) {
            line(text, "  ended %-11s %,6d", ConversationLines.word(ending), endings.getOrDefault(ending, 0));
        }
        for (Attention.Reason reason : Attention.Reason.values()) {
            if (reason != Attention.Reason.NONE && reasons.containsKey(reason)) {
                line(text, "  needs attention   %,6d %s", reasons.get(reason), ConversationLines.word(reason));
            }
        }
        line(
                text,
                "  relief by a reply %+6.3f on average of %s between two scored turns of the customer",
                replies == 0 ? 0 : reliefOfAll / replies,
                replies == 1 ? "1 reply" : String.format(Locale.ROOT, "%,d replies", replies));
        qualities(text);
        return text.toString();
    }

    private void qualities(StringBuilder text) {
        if (qualities.isEmpty()) {
            line(text, "Which qualities of replies go along with recovery is told with --agents.");
            return;
        }
        line(text, "");
        line(
                text,
                "What goes along with recovery, in conversations in which the customer was frustrated (95 %% intervals):");
        line(text, "  %-18s %13s %13s  difference", "an agent's turn has", "recovered", "without it");
        for (int q = 0; q < qualities.size(); q++) {
            long[] counts = frustrated[q];
            ShareDifference difference = new ShareDifference(
                    new ShareDifference.Share(counts[2] + counts[3], counts[3]),
                    new ShareDifference.Share(counts[0] + counts[1], counts[1]));
            line(
                    text,
                    "  %-18s %13s %13s  %s",
                    qualities.get(q),
                    share(difference.with()),
                    share(difference.without()),
                    Math.min(difference.with().n(), difference.without().n()) < FEW
                            ? "too few to tell"
                            : String.format(
                                    Locale.ROOT,
                                    "%+.1f points [%+.1f, %+.1f]",
                                    100 * difference.value(),
                                    100 * difference.low(),
                                    100 * difference.high()));
        }
        line(text, "What goes along with relief, reply by reply (rise of satisfaction less rise of frustration):");
        line(text, "  %-18s %13s %13s  difference", "the reply has", "replies", "without it");
        for (int q = 0; q < qualities.size(); q++) {
            MeanDifference difference = relief.get(q);
            line(
                    text,
                    "  %-18s %,13d %,13d  %s",
                    qualities.get(q),
                    difference.with(),
                    difference.without(),
                    Math.min(difference.with(), difference.without()) < FEW
                            ? "too few to tell"
                            : String.format(
                                    Locale.ROOT,
                                    "%+.3f [%+.3f, %+.3f]",
                                    difference.value(),
                                    difference.value() - difference.reach(),
                                    difference.value() + difference.reach()));
        }
        line(text, "None of this is a cause: what agents write depends on how things stand.");
    }

    private static String share(ShareDifference.Share share) {
        return String.format(Locale.ROOT, "%,d of %,d", share.hits(), share.n());
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

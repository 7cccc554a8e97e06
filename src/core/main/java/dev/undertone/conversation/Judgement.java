package dev.undertone.conversation;

import dev.undertone.conversation.Attention.Reason;
import org.jspecify.annotations.Nullable;

/** What a conversation is called: the numbers at which words change. All scores in thousandths. */
final class Judgement {
    private static final int RISE = 400;
    private static final int HIGH = 700;
    private static final int CALM_GROUND = 300;
    /** What a message without any cue scores, about: below it, more speaks against frustration than for it. */
    private static final int PLAIN_GROUND = 120;
    /** From here to plain praise an opening may be sarcastic. */
    private static final int PRAISE = 300;

    private static final int WAS_FRUSTRATED = 600;
    private static final int VERY = 800;
    /** Bare thanks stay below, also "thank you!": the answer was seen, no more. */
    private static final int MORE_THAN_THANKS = 650;
    /** Thanks as strong as this still hold when one neutral turn follows. */
    private static final int HEARTY = 800;

    private static final int NEUTRAL = 150;
    /** Praise without any reply must be plainer than this: the first turn of a conversation is where sarcasm is. */
    private static final int PLAIN_PRAISE = 900;

    private static final double UNRESOLVED_LEVEL = 0.4;
    private static final int LONG_RUN = 3;

    private Judgement() {}

    /**
     * Tells whether a rise is an escalation: large, high, and sure. Nobody writes to support without a reason, and labels of
     * frustration miss one message in three; so what only looks like a rise is mostly a complaint that was not heard as one at the beginning.
     * A second frustrated turn confirms it, or the calm before it must have been heard.
     */
    static boolean isEscalation(Stretch stretch) {
        return stretch.rise() >= RISE
                && stretch.later().score() >= HIGH
                && (stretch.start() == Stretch.CONTENT_BEHIND_REPLY
                        || (!mayBeSarcastic(stretch)
                                && (stretch.frustratedLater() == Stretch.TWO
                                        || tookAReplyCalmly(stretch)
                                        || askedPlainly(stretch))));
    }

    /** Tells whether the opening praises, but not plainly: nothing has been answered yet that could be praised. */
    private static boolean mayBeSarcastic(Stretch stretch) {
        return stretch.praise() >= PRAISE && stretch.praise() < PLAIN_PRAISE;
    }

    private static boolean tookAReplyCalmly(Stretch stretch) {
        return stretch.opening().score() < CALM_GROUND && stretch.next() < CALM_GROUND;
    }

    /** Tells whether a plain question was asked, and the turn that is frustrated speaks of what came of it. */
    private static boolean askedPlainly(Stretch stretch) {
        return stretch.asks()
                && stretch.opening().score() < PLAIN_GROUND
                && Course.isNamed(stretch.later().categories());
    }

    /** Tells whether most turns that tell their language are in another one than the lexicon's. */
    static boolean isForeign(Fold whole) {
        return whole.tones.foreign > whole.tones.told;
    }

    static Ending ending(Fold whole) {
        Recent recent = whole.recent;
        if (recent.isEmpty() || isForeign(whole)) {
            return Ending.UNKNOWN;
        }
        if (isSatisfied(whole)) {
            return Ending.SATISFIED;
        }
        Scale scale = whole.scale;
        if (scale.isContent(recent.back(0))) {
            return Ending.OPEN;
        }
        boolean frustrated = scale.isFrustrated(recent.back(0))
                || (scale.frustration >= 0
                        && Figures.level(recent, scale.frustration, HalfLife.USUAL) >= UNRESOLVED_LEVEL);
        return frustrated ? Ending.UNRESOLVED : Ending.OPEN;
    }

    private static boolean isSatisfied(Fold whole) {
        Scale scale = whole.scale;
        Recent recent = whole.recent;
        short[] last = recent.back(0);
        boolean replied = whole.replies.count > 0 || whole.replies.isLed();
        if (isOpen(recent, 0)) {
            return false;
        }
        if (scale.isContent(last)) {
            boolean isBare = recent.has(Turn.THANKS, 0) && scale.at(last, scale.satisfaction) < MORE_THAN_THANKS;
            return (replied && !isBare)
                    || (whole.calm.lastFrustrated == 0 && scale.at(last, scale.satisfaction) >= PLAIN_PRAISE);
        }
        return replied
                && recent.size > 1
                && !isOpen(recent, 1)
                && scale.isContent(recent.back(1))
                && scale.at(recent.back(1), scale.satisfaction) >= HEARTY
                && scale.at(last, scale.frustration) < NEUTRAL;
    }

    /** Tells whether a turn says itself that the matter goes on: it asks, or announces what the customer will try. */
    private static boolean isOpen(Recent recent, int stepsBack) {
        return recent.has(Turn.ASKS | Turn.PENDING, stepsBack);
    }

    static @Nullable Recovery recovery(Fold whole) {
        Scale scale = whole.scale;
        Calm calm = whole.calm;
        if (scale.frustration < 0
                || isForeign(whole)
                || calm.lastFrustrated == 0
                || calm.since == 0
                || !isSatisfied(whole)) {
            return null;
        }
        int peak = whole.tones.peak[scale.frustration];
        int by = peak - calm.sinceFrustration;
        return peak < WAS_FRUSTRATED || by <= 0
                ? null
                : new Recovery(Scale.score(by), whole.tones.peakTurn[scale.frustration], calm.since, calm.sinceReply);
    }

    static Attention attention(ConversationState state, Fold whole) {
        Scale scale = whole.scale;
        Recent recent = whole.recent;
        Contacts contacts = whole.contacts;
        if (!recent.isEmpty() && !isForeign(whole)) {
            short[] last = recent.back(0);
            int turn = recent.turnBack(0);
            boolean open = contacts.open > 0;
            int frustration = scale.at(last, scale.frustration);
            if (open && scale.at(last, scale.urgency) >= VERY) {
                return new Attention(Reason.URGENT, turn, "Turn " + turn + " is urgent, and nobody has answered it.");
            }
            Escalation rise = scale.isFrustrated(last) ? state.escalation().orElse(null) : null;
            if (rise != null) {
                return new Attention(
                        Reason.ESCALATED,
                        turn,
                        "Frustration rose by " + rise.by() + " from turn " + rise.from() + " to turn " + rise.to()
                                + ", and turn " + turn + " is frustrated.");
            }
            if (frustration >= WAS_FRUSTRATED
                    && recent.size > 1
                    && scale.at(recent.back(1), scale.frustration) >= WAS_FRUSTRATED) {
                return new Attention(
                        Reason.FRUSTRATED,
                        turn,
                        "The customer's last two turns, the last one turn " + turn + ", are frustrated.");
            }
            if (open && frustration >= VERY) {
                return new Attention(
                        Reason.FRUSTRATED, turn, "Turn " + turn + " is very frustrated, and nobody has answered it.");
            }
            boolean pressing = frustration >= Scale.CALM
                    || (scale.urgency >= 0 && last[scale.urgency] >= scale.threshold(scale.urgency));
            if (contacts.open >= LONG_RUN || (contacts.open > 1 && pressing)) {
                return unanswered(contacts);
            }
        } else if (contacts.open >= LONG_RUN) {
            return unanswered(contacts);
        }
        return Attention.NONE;
    }

    private static Attention unanswered(Contacts contacts) {
        return new Attention(
                Reason.UNANSWERED,
                contacts.openStart,
                "The customer has written " + contacts.open + " times since turn " + contacts.openStart
                        + " without an answer.");
    }
}

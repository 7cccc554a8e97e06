package dev.undertone.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lexicon.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final int CONVERSATIONS = 1000;

    private static final Scale SCALE = new Scale(
            List.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION),
            new int[] {500, 500, 500},
            List.of(new Dimension("empathy"), new Dimension("apology"), new Dimension("jargon")));

    @Test
    void everySplitOfRandomConversations_mergesIntoTheWhole() {
        RandomConversations random = new RandomConversations(11, SCALE);
        for (int i = 0; i < CONVERSATIONS; i++) {
            List<Turn> turns = random.next();
            ConversationState whole = state(turns);
            for (int split = 0; split <= turns.size(); split++) {
                ConversationState first = state(turns.subList(0, split));
                ConversationState second = state(turns.subList(split, turns.size()));
                assertThat(first.merge(second).toJson())
                        .as("conversation %d split at %d", i, split)
                        .isEqualTo(whole.toJson());
            }
        }
    }

    @Test
    void threeParts_mergeInAnyOrderOfBrackets() {
        RandomConversations random = new RandomConversations(12, SCALE);
        for (int i = 0; i < 300; i++) {
            List<Turn> turns = random.next();
            int one = turns.size() / 3;
            int two = turns.size() * 2 / 3;
            ConversationState a = state(turns.subList(0, one));
            ConversationState b = state(turns.subList(one, two));
            ConversationState c = state(turns.subList(two, turns.size()));
            assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c))).isEqualTo(state(turns));
        }
    }

    @Test
    void storedStates_comeBackTheSameAndGoOnTheSame() {
        RandomConversations random = new RandomConversations(13, SCALE);
        for (int i = 0; i < CONVERSATIONS; i++) {
            List<Turn> turns = random.next();
            int half = turns.size() / 2;
            ConversationState stored =
                    ConversationState.parse(state(turns.subList(0, half)).toJson());
            Heard resumed = stored.heard();
            turns.subList(half, turns.size()).forEach(resumed::add);
            ConversationState whole = state(turns);
            assertThat(new ConversationState(SCALE, resumed).toJson()).isEqualTo(whole.toJson());
            assertThat(ConversationState.parse(whole.toJson()).toJson()).isEqualTo(whole.toJson());
        }
    }

    /** The whole is also what a fold of the turns that are no duplicates comes to: head and rest are only a way to keep it. */
    @Test
    void stateOfAnyTurns_isThatOfAddingThemOneByOne() {
        RandomConversations random = new RandomConversations(14, SCALE);
        for (int i = 0; i < CONVERSATIONS; i++) {
            List<Turn> turns = random.next();
            Fold plain = new Fold(SCALE);
            for (int t = 0; t < turns.size(); t++) {
                long print = turns.get(t).fingerprint();
                boolean known = print != 0
                        && turns.subList(Math.max(0, t - 8), t).stream().anyMatch(turn -> turn.fingerprint() == print);
                if (known) {
                    plain.duplicates++;
                } else {
                    plain.add(turns.get(t));
                }
            }
            assertThat(json(heard(turns).whole())).isEqualTo(json(plain));
        }
    }

    @Test
    void replayedTurns_giveTheSameBits() {
        RandomConversations once = new RandomConversations(15, SCALE);
        RandomConversations again = new RandomConversations(15, SCALE);
        for (int i = 0; i < 200; i++) {
            ConversationState first = state(once.next());
            ConversationState second = state(again.next());
            assertThat(second.toJson()).isEqualTo(first.toJson());
            for (Dimension dimension : first.dimensions()) {
                assertThat(second.level(dimension)).isEqualTo(first.level(dimension));
                assertThat(second.trend(dimension)).isEqualTo(first.trend(dimension));
                assertThat(second.change(dimension)).isEqualTo(first.change(dimension));
            }
        }
    }

    @Test
    void statesOfOtherLexicons_areNotMerged() {
        Scale other = new Scale(List.of(Dimension.FRUSTRATION), new int[] {500}, List.of());
        assertThatThrownBy(() -> state(List.of()).merge(new ConversationState(other, new Heard(other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same lexicons")
                .hasMessageContaining("[frustration] from [500]");
    }

    @Test
    void worstState_takesAtMostTwoKilobytes() {
        Heard heard = new Heard(SCALE);
        long time = 1_999_999_999L;
        short[] all = {1000, 1000, 1000};
        short[] some = {999, 999, 900};
        short[] content = {349, 1000, 1000};
        String categories = "complaint-threat billing-grievance-12345";
        for (int i = 0; i < 20_000; i++) {
            time += 40;
            heard.add(
                    i % 2 == 0
                            ? Turn.scored(
                                    time,
                                    Turn.FINGERPRINTS - 1 - i,
                                    i % 8 == 0 ? content : i % 4 == 0 ? all : some,
                                    7,
                                    categories)
                            : Turn.reply(time, Turn.FINGERPRINTS - 1 - i, 7));
        }
        assertThat(new ConversationState(SCALE, heard).toJson()).hasSizeBetween(1200, 2048);
    }

    private static String json(Fold fold) {
        StateWriter out = new StateWriter();
        out.field("fold");
        fold.write(out);
        return out.close();
    }

    private static Heard heard(List<Turn> turns) {
        Heard heard = new Heard(SCALE);
        turns.forEach(heard::add);
        return heard;
    }

    private static ConversationState state(List<Turn> turns) {
        return new ConversationState(SCALE, heard(turns));
    }
}

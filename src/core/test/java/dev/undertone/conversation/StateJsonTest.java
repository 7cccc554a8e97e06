package dev.undertone.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Dimension;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateJsonTest {
    private static final String SMALL =
            "{\"conversation\":2,\"dimensions\":[\"frustration\"],\"thresholds\":[500],\"qualities\":[],\"received\":2,"
                    + "\"first\":[[0,1772452800,7,0,800,\"anger\"],[1,null,0,0]]}";

    @Test
    void smallState_isWrittenAsDocumented() {
        ConversationState state = ConversationState.parse(SMALL);
        assertThat(state.toJson()).isEqualTo(SMALL);
        assertThat(state.turns()).isEqualTo(2);
        assertThat(state.agentTurns()).isOne();
        assertThat(state.peak(Dimension.FRUSTRATION)).isEqualTo(new Peak(0.8, 1));
    }

    @Test
    void blanksAndOtherOrderOfFields_areRead() {
        String other = "{ \"received\" : 2 , \"first\": [ [0, 1772452800, 7, 0, 800, \"anger\"] ,\n [1, null, 0, 0] ],"
                + " \"thresholds\": [500], \"qualities\": [ ], \"dimensions\": [\"frustration\"], \"conversation\": 2 }\n";
        assertThat(ConversationState.parse(other).toJson()).isEqualTo(SMALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "conversation":2      | "conversation":two    | a whole number at character 16 (got two,
                    ,7,0,                 | ,7,32,                | a whole number in [0, 31] at character 119 (got 32,
                    "thresholds":[500]    | "thresholds":[1500]   | a whole number in [0, 1000] at character 61 (got 1500]
                    "thresholds":[500]    | "limits":[500]        | a field thresholds at character 0
                    [500]                 | [500,600]             | ] at character
                    "received":2          | "received":-1         | a whole number in [0, 2147483647] at character
                    "received":2          | "received":9          | , at character 146
                    ,800,                 | ,8.5,                 | ] at character 122
                    ,800,                 | ,0800,                | a whole number at character
                    [0,1772               | [3,1772               | a whole number in [0, 2] at character
                    "anger"               | "an\\u0067er"         | a name of lower-case letters, digits, hyphens and blanks
                    null                  | nil                   | null at character
                    ,0]]}                 | ,0]]}}                | nothing behind the object at character
                    ,0]]}                 | ,0]]                  | } at character
                    "qualities":[]        | "first":[]            | each field once at character
                    """)
    void wrongState_isRefusedWithPlaceAndExpectation(String right, String wrong, String expectation) {
        String json = SMALL.replace(right, wrong);
        assertThat(json).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> ConversationState.parse(json))
                .isInstanceOf(StateFormatException.class)
                .hasMessageStartingWith("a conversation's state must have ")
                .hasMessageContaining(expectation);
    }

    @Test
    void stateOfAnotherVersion_isRefusedWithBothVersions() {
        String old = SMALL.replace("\"conversation\":2", "\"conversation\":1");
        assertThatThrownBy(() -> ConversationState.parse(old))
                .isInstanceOf(StateFormatException.class)
                .hasMessage(
                        "a conversation's state must be of version 2 (got 1); hear the conversation again to have one");
    }

    @Test
    void laterTurnsBeforeEarlierOnes_areRefused() {
        Conversation conversation = ConversationScorer.of(ToneAnalyzer.create()).begin();
        for (int i = 0; i < 20; i++) {
            conversation.add(
                    Role.CUSTOMER, Instant.ofEpochSecond(1_772_452_800L + 60L * i), null, "Third time I ask, " + i);
        }
        String json = conversation.state().toJson();
        // of the turns behind the eighth, the fifth: four minutes behind the first of them
        assertThat(json).contains("[5,240,");

        assertThatThrownBy(() -> ConversationState.parse(json.replace("[5,240,", "[5,99999999,")))
                .isInstanceOf(StateFormatException.class)
                .hasMessageContaining("scored turns in their order");
    }

    @Test
    void anyCharacterMissing_isRefusedOrReadAsAState() {
        ConversationScorer scorer = ConversationScorer.of(ToneAnalyzer.create());
        Conversation conversation = scorer.begin();
        for (int i = 0; i < 12; i++) {
            conversation.add(Role.CUSTOMER, Instant.ofEpochSecond(1_772_452_800L + i), null, "Third time I ask, " + i);
            conversation.add(Role.AGENT, "One moment.");
        }
        String json = conversation.state().toJson();
        for (int i = 0; i < json.length(); i++) {
            String damaged = json.substring(0, i) + json.substring(i + 1);
            try {
                ConversationState.parse(damaged).attention();
            } catch (StateFormatException e) {
                assertThat(e).hasMessageContaining("at character");
            }
        }
    }
}

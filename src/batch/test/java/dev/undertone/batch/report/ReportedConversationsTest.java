package dev.undertone.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.conversation.ConversationCollector;
import dev.undertone.batch.conversation.RoleNames;
import dev.undertone.batch.conversation.TurnReader;
import dev.undertone.batch.rows.ColumnChoice;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.ConversationState;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report and {@code undertone conversations} say the same of the same rows. */
class ReportedConversationsTest {
    private static final RoleNames ROLES = new RoleNames(Set.of(), Set.of());

    /** Backwards in time; mixed; of German; thanks that are bare or with a question; a duplicate; two people; a time that is none. */
    private static final String ROWS = """
            conversation_id,role,author,timestamp,text
            backwards,customer,ann,2026-03-02T09:04:00Z,"Brilliant, thank you so much!"
            german,customer,uwe,,Meine Lampe flackert seit gestern und niemand meldet sich bei mir.
            backwards,agent,bo,2026-03-02T09:03:00Z,I have changed it for you.
            german,agent,bo,,Das schauen wir uns an.
            backwards,customer,ann,2026-03-02T09:02:00Z,"This is ridiculous, third time I ask!"
            german,customer,uwe,,Das ist jetzt wirklich eine Frechheit und ich kündige den Vertrag!
            backwards,agent,bo,2026-03-02T09:01:00Z,In your settings.
            german,customer,uwe,,This is awful
            backwards,customer,ann,2026-03-02T09:00:00Z,How can I change my plan?
            german,customer,uwe,,Thanks
            bare,customer,cy,,My lamp does not work and I am annoyed.
            bare,agent,bo,,Please try another bulb.
            bare,customer,cy,,Thank you!
            asks,customer,di,,I am furious. The third lamp is broken!
            asks,agent,bo,,A new one is on its way.
            asks,customer,di,,"You are wonderful, I love it! When does it arrive?"
            calm,customer,ed,,Where do I find the bulb?
            calm,agent,bo,,This is ridiculous and awful. I am furious!
            calm,customer,ed,,"I see, it is behind the shade."
            twice,customer,flo,2026-03-02T09:00:00Z,"This is awful, I am furious!"
            twice,customer,flo,2026-03-02T09:00:00Z,"This is awful, I am furious!"
            twice,agent,bo,2026-03-02T09:01:00Z,I am sorry. It is repaired.
            twice,customer,gus,2026-03-02T09:02:00Z,"Mine is broken too, this is a disgrace!"
            twice,customer,flo,soon,"It works, perfect, thank you so much!"
            nobody,system,,,The conversation was moved.
            nobody,customer,hal,,I am furious. Nobody answers!
            nobody,lamplighter,,,Noted.
            nobody,customer,hal,,Fine.
            """;

    private static String page(String csv, Set<String> roles) throws IOException {
        return Pages.page(csv, "rows", roles);
    }

    /** Returns what the page says below each conversation's lines. */
    private static Map<String, String> said(String page) {
        return Pattern.compile("<h3>([a-z]+)</h3>.*?<p class=\"quiet\">(.*?)</p></section>")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    /** Returns the states that {@code undertone conversations} makes its rows of. */
    private static Map<String, ConversationState> states() throws IOException {
        ConversationScorer scorer = ConversationScorer.of(
                Pages.ANALYZER,
                ToneAnalyzer.builder().lexicon(Lexicon.replies()).build());
        return states(new ConversationCollector(new TurnReader(scorer, ROLES, null, null), reply -> {}));
    }

    private static Map<String, ConversationState> states(ConversationCollector collector) throws IOException {
        RowOptions options = new RowOptions(ColumnChoice.FOUND, ',', Set.of(), false, false, false);
        try (RowInput<?> input = Pages.rows(ROWS).open(options, Position.START, BatchRun.CHUNK, true, () -> {})) {
            input.forEach(row -> {
                if (row instanceof MessageRow message) {
                    collector.add(message);
                }
            });
        }
        Map<String, ConversationState> states = new HashMap<>();
        collector.finish(heard -> states.put(heard.id(), heard.state()));
        return states;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "customer", "agent"})
    void sameRows_sameVerdictsWhoeverIsScored(String roles) throws IOException {
        Map<String, String> said = said(page(ROWS, roles.isEmpty() ? Set.of() : Set.of(roles)));
        Map<String, ConversationState> states = states();

        assertThat(said.keySet()).isEqualTo(states.keySet());
        states.forEach((id, state) -> {
            StringBuilder verdict =
                    new StringBuilder("<br>ended ").append(state.ending().name().toLowerCase(Locale.ROOT));
            state.escalation()
                    .ifPresent(rise -> verdict.append(String.format(
                            Locale.ROOT,
                            "; escalated by %.2f from turn %d to turn %d",
                            rise.by(),
                            rise.from(),
                            rise.to())));
            state.recovery()
                    .ifPresent(recovery -> verdict.append(String.format(
                            Locale.ROOT,
                            "; recovered by %.2f from turn %d to turn %d",
                            recovery.by(),
                            recovery.from(),
                            recovery.to())));
            assertThat(said.get(id))
                    .startsWith(state.turns() + " turns, " + state.scoredTurns() + " of them scored<br>")
                    .endsWith(verdict);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "backwards | 5 turns, 3 of them scored<br> | ended satisfied; escalated",
                "german    | 5 turns, 2 of them scored<br> | ended unknown",
                "bare      | 3 turns, 2 of them scored<br> | ended open",
                "asks      | 3 turns, 2 of them scored<br> | ended open",
                "twice     | 4 turns, 2 of them scored<br> | ended satisfied; recovered",
            })
    void verdict_needsOrderAndWords(String id, String turns, String verdict) throws IOException {
        assertThat(said(page(ROWS, Set.of())).get(id)).startsWith(turns).contains("<br>" + verdict);
    }

    @Test
    void curve_runsThroughTheCustomersTurnsWithTheNumbersOfTheConversation() throws IOException {
        String page = page(ROWS, Set.of());

        // turns 1, 3 and 5, the rows of which stand in the order 5, 3, 1
        assertThat(said(page).get("backwards"))
                .containsPattern("frustration</span></span> (1\\.00|0\\.9\\d) → 0\\.[01]\\d at turn 5<br>")
                .containsPattern("satisfaction</span></span> 0\\.\\d\\d → 0\\.[89]\\d at turn 5<br>")
                .containsPattern(
                        "escalated by [0-9.]+ from turn 1 to turn 3; recovered by [0-9.]+ from turn 3 to turn 5$");
        // the agent's fury between two calm turns
        assertThat(said(page).get("calm")).isEqualTo("3 turns, 2 of them scored<br>ended open");
    }

    @Test
    void rowsThatCouldNotBeTakenAsMeant_areToldOnThePage() throws IOException {
        assertThat(page(ROWS, Set.of()))
                .contains(
                        "taken as nobody&#39;s: 1.</p>\n<p class=\"quiet\">Rows whose turn or time cannot be read, taken"
                                + " where they stand: 1.</p>\n<p class=\"quiet\">Rows of further people who write as customers, taken as"
                                + " nobody&#39;s: 1.");
    }

    @Test
    void conversationsBeyondTheFirst_leftOut() throws IOException {
        Map<String, List<Integer>> scored = new HashMap<>();
        ConversationCollector first = new ConversationCollector(
                new TurnReader(ConversationScorer.of(Pages.ANALYZER), ROLES, null, null),
                2,
                (id, state) ->
                        scored.computeIfAbsent(id, key -> new ArrayList<>()).add(state.latestTurn()));

        assertThat(states(first)).containsOnlyKeys("backwards", "german");
        assertThat(first.isFull()).isTrue();
        assertThat(first.size()).isEqualTo(2);
        assertThat(scored).isEqualTo(Map.of("backwards", List.of(1, 3, 5), "german", List.of(4, 5)));
    }

    @Test
    void conversationOfOneTurn_isNotDrawn() throws IOException {
        assertThat(page("conversation_id,text\na,This is awful!\nb,Where is it?\nb,This is awful!\n", Set.of()))
                .contains("<p>The conversation of 2 whose scores moved most")
                .contains("<h3>b</h3>")
                .doesNotContain("<h3>a</h3>");
    }
}

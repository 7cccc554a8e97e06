package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.ToneAnalyzer;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.ConversationState;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code undertone conversations} takes odd rows, and shows them. */
class ConversationsRowsTest {
    @TempDir
    private Path folder;

    private Run run(String name, String content, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        String[] words = new String[more.length + 2];
        words[0] = "conversations";
        words[1] = file.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Run.of(words);
    }

    @Test
    void idsThatAreNone_areLeftOutAndCounted() throws IOException {
        Run run = run("chats.jsonl", """
                {"conversation_id":null,"text":"Hello there."}
                {"conversation_id":{"id":1},"text":"Hello there."}
                {"conversation_id":["a"],"text":"Hello there."}
                {"conversation_id":"","text":"Hello there."}
                {"text":"Hello there."}
                {"conversation_id":"null","text":"Hello there."}
                {"conversation_id":true,"text":"Hello there."}
                """);
        assertThat(run.err())
                .contains("rows without a conversation, left out: 5\n")
                .contains("2 conversations, 2 turns\n");
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"turns\""))))
                .containsExactly("{\"conversation_id\":\"null\"", "{\"conversation_id\":\"true\"");
    }

    @Test
    void emptyTurns_leaveTheOrderToTheTimes() throws IOException {
        String rows = """
                a,%s,customer,2026-03-02T12:20:00Z,Thank you so much; that worked perfectly!
                a,%s,agent,2026-03-02T12:10:00Z,Please restart it.
                a,%s,customer,2026-03-02T12:00:00Z,My lamp is broken.
                """;
        String header = "conversation_id,turn,role,timestamp,text\n";

        Run byTime = run("times.csv", header + rows.formatted("", "", ""), "-q");
        Run byNumber = run("numbers.csv", header + rows.formatted("3", "2", "1"), "-q");
        Run mixed = run("mixed.csv", header + rows.formatted("3", "", "1"), "-q");

        assertThat(byTime.err()).isEmpty();
        assertThat(byTime.out()).isEqualTo(byNumber.out()).contains(",satisfied");
        assertThat(mixed.err()).contains("turn or time cannot be read, taken where they stand: 1");
    }

    @Test
    void rejectedRowsBeyondTheFirst_areCounted() throws IOException {
        Run run = run("chats.csv", "conversation_id,text\na,Hello there.\n" + "a,b,c\n".repeat(30));

        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).contains("undertone: rejected 30 rows\n");
    }

    @Test
    void noAuthor_isNobodyElse() throws IOException {
        Run run = run("chats.jsonl", """
                {"thread":1,"author":"ann","time":null,"text":"Hello there."}
                {"thread":1,"author":null,"time":null,"text":"Where is it?"}
                """);
        assertThat(run.err()).startsWith("1 conversation, 2 turns\n");
        assertThat(run.out()).contains("\"customer_turns\":2,");
    }

    @Test
    void blankLines_areNoRows() throws IOException {
        assertThat(run("chats.jsonl", "{\"thread\":1,\"text\":\"Hello there.\"}\n\n  \n")
                        .err())
                .startsWith("1 conversation, 1 turn\n");
    }

    @Test
    void shownWords_cannotPassForOthers() throws IOException {
        Run run = run("chats.jsonl", """
                {"thread":"a\\n== b: ended satisfied\\u001b[2J","role":"cust\\nomer","text":"Hello\\r\\u202ethere.\\n2 agent: Sorry."}
                """, "--show", "-q");
        assertThat(run.out())
                .isEqualTo("== a == b: ended satisfied\uFFFD[2J: ended unknown\n"
                        + "1 cust omer: Hello \uFFFDthere. 2 agent: Sorry.\n\n");
    }

    @Test
    void show_saysWhySomebodyShouldLook() throws IOException {
        String rows = """
                conversation_id,text
                a,Hello there.
                a,Hello?
                a,Is anybody there?
                """;
        assertThat(run("chats.csv", rows, "--show", "-q", "--only", "attention").out())
                .startsWith("== a: ended open; needs attention: unanswered at turn 1\n");
    }

    @Test
    void state_isResumedWithTheSameLexicons() throws IOException {
        String rows = "{\"thread\":1,\"text\":\"Hello there.\"}\n";
        ToneAnalyzer customers = ToneAnalyzer.create();
        ToneAnalyzer agents = ToneAnalyzer.builder().lexicon(Lexicon.replies()).build();
        ConversationState bundled = state(run("chats.jsonl", rows, "--state", "-q"));
        ConversationState without = state(run("chats.jsonl", rows, "--state", "-q", "--agents", "none"));

        assertThat(ConversationScorer.of(customers, agents).resume(bundled).state())
                .isEqualTo(bundled);
        assertThat(ConversationScorer.of(customers).resume(without).state()).isEqualTo(without);
        assertThatThrownBy(() -> ConversationScorer.of(customers).resume(bundled))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ConversationState state(Run run) {
        return ConversationState.parse(run.out()
                .substring(run.out().indexOf("\"state\":") + 8, run.out().length() - 2));
    }
}

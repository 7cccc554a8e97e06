package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.conversation.ConversationState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationsCommandTest {
    private static final String CHATS = """
            conversation_id,role,timestamp,text
            a,customer,2026-03-02T09:00:00Z,How can I change my plan?
            b,customer,2026-03-02T09:01:00Z,This is ridiculous! Third time I ask and nobody answers.
            a,agent,2026-03-02T09:02:00Z,You cannot.
            b,agent,2026-03-02T09:03:00Z,I am sorry. I have sent the refund.
            a,customer,2026-03-02T09:04:00Z,This is ridiculous! Third time I ask and nobody helps.
            b,customer,2026-03-02T09:05:00Z,"Brilliant, thank you so much, that fixed it!"
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run run(Path file, String... more) {
        List<String> words = new ArrayList<>(List.of("conversations", file.toString()));
        words.addAll(Arrays.asList(more));
        return Run.of(words.toArray(String[]::new));
    }

    /** Returns the cells of a column, the header first. */
    private static List<String> column(Run run, String name) {
        List<String> header =
                Arrays.asList(run.out().lines().findFirst().orElseThrow().split(",", -1));
        int place = header.indexOf(name);
        assertThat(place).as(name).isNotNegative();
        return run.out().lines().skip(1).map(line -> line.split(",", -1)[place]).toList();
    }

    @Test
    void mixedConversations_getARowEachInTheOrderOfTheirBeginnings() throws IOException {
        Run run = run(file("chats.csv", CHATS), "--quiet");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(column(run, "conversation_id")).containsExactly("a", "b");
        assertThat(column(run, "turns")).containsExactly("3", "3");
        assertThat(column(run, "escalated_from")).containsExactly("1", "");
        assertThat(column(run, "escalated_to")).containsExactly("3", "");
        assertThat(column(run, "recovered_turn")).containsExactly("", "3");
        assertThat(column(run, "recovered_after_reply")).containsExactly("", "2");
        assertThat(column(run, "ended")).containsExactly("unresolved", "satisfied");
        assertThat(column(run, "attention")).containsExactly("escalated", "");
        assertThat(column(run, "hurt_most")).containsExactly("2", "");
        assertThat(column(run, "helped_most")).containsExactly("", "2");
    }

    @Test
    void rowsBackwards_giveTheSameAnswer() throws IOException {
        List<String> lines = new ArrayList<>(CHATS.lines().toList());
        List<String> backwards = new ArrayList<>(List.of(lines.remove(0)));
        for (int i = lines.size() - 1; i >= 0; i--) {
            backwards.add(lines.get(i));
        }
        Run forwards = run(file("chats.csv", CHATS), "--quiet");
        Run run = run(file("backwards.csv", String.join("\n", backwards) + "\n"), "--quiet");
        assertThat(run.out().lines().sorted())
                .containsExactlyElementsOf(forwards.out().lines().sorted().toList());
    }

    @Test
    void rowWhoseTurnCannotBeRead_keepsItsPlaceAndIsCounted() throws IOException {
        String header = "conversation_id,turn,timestamp,role,text\n";
        String first = "a,1,2026-01-01T10:00:00Z,customer,\"This is ridiculous, third time I ask!\"\n";
        String second = ",2026-01-01T10:01:00Z,agent,It is done.\n";
        String third = "a,3,2026-01-01T10:02:00Z,customer,\"Thank you so much, it works!\"\n";
        Run whole = run(file("whole.csv", header + first + "a,2" + second + third), "--quiet");
        Run run = run(file("gap.csv", header + first + "a,2b" + second + third), "--quiet");

        assertThat(run.out()).isEqualTo(whole.out());
        assertThat(run.err()).contains("turn or time cannot be read, taken where they stand: 1");
    }

    @Test
    void oneFileForAnswerAndSummary_isRefused() throws IOException {
        String both = folder.resolve("both.csv").toString();
        Run run = run(file("chats.csv", CHATS), "--output", both, "--summary", both);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("--output and --summary must be two files");
    }

    @Test
    void jsonl_answersInJsonlWithAStateThatCanBeRead() throws IOException {
        String lines = "{\"thread\":7,\"speaker\":\"client\",\"text\":\"This is ridiculous, third time I ask!\"}\n"
                + "{\"thread\":7,\"speaker\":\"staff\",\"text\":\"Sorry.\"}\n";
        Run run = run(file("chats.jsonl", lines), "--quiet", "--state");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{\"conversation_id\":\"7\",\"turns\":2,\"customer_turns\":1,\"agent_turns\":1,")
                .contains("\"ended\":\"unresolved\"")
                .endsWith("}\n");
        String state = run.out()
                .substring(run.out().indexOf("\"state\":") + 8, run.out().length() - 2);
        assertThat(ConversationState.parse(state).turns()).isEqualTo(2);
    }

    @Test
    void summary_countsAndTellsOfTheQualities() throws IOException {
        Path agents = Files.createDirectory(folder.resolve("agents"));
        Files.writeString(
                agents.resolve("manifest.tsv"),
                "format\t1\nid\treplies\nversion\t1\nlanguage\ten\nlicence\tApache-2.0\nsources\tinvented\nfile\tapology.tsv\n");
        Files.writeString(
                agents.resolve("apology.tsv"),
                "@table\tcues\n@dimension\tapology\n@category\tsorry says sorry\n\ni am sorry\tsorry\t4\n");
        StringBuilder chats = new StringBuilder("conversation_id,role,text\n");
        for (int i = 0; i < 24; i++) {
            boolean sorry = i % 2 == 0;
            chats.append(i).append(",customer,This is ridiculous! Third time I ask and nobody answers.\n");
            chats.append(i).append(sorry ? ",agent,I am sorry.\n" : ",agent,No.\n");
            chats.append(i).append(sorry ? ",customer,\"Brilliant, thank you so much!\"\n" : ",customer,Useless!\n");
        }
        Path summary = folder.resolve("summary.txt");
        Run run = run(
                file("chats.csv", chats.toString()),
                "--agents",
                agents.toString(),
                "--summary",
                summary.toString(),
                "-o",
                folder.resolve("out.csv").toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(summary)
                .content()
                .startsWith("24 conversations, 72 turns\n")
                .contains("recovered             12 of 24")
                .containsPattern("apology +12 of 12 +0 of 12  \\+100\\.0 points \\[\\+6\\d\\.\\d, \\+100\\.0\\]")
                .containsPattern("apology +12 +12  \\+1\\.\\d+ ")
                .contains("goes along with")
                .contains("None of this is a cause")
                .doesNotContain("because");
    }

    @Test
    void onlyAndDraw_chooseTheSameOnesForTheSameSeed() throws IOException {
        StringBuilder chats = new StringBuilder("conversation_id,role,text\n");
        for (int i = 0; i < 30; i++) {
            chats.append(i)
                    .append(",customer,")
                    .append(i % 3 == 0 ? "Hello there." : "This is ridiculous!")
                    .append('\n');
        }
        Path file = file("chats.csv", chats.toString());
        Run once = run(file, "-q", "--only", "unresolved", "--draw", "5", "--seed", "3");
        assertThat(column(once, "ended")).hasSize(5).containsOnly("unresolved");
        assertThat(run(file, "-q", "--only", "unresolved", "--draw", "5", "--seed", "3")
                        .out())
                .isEqualTo(once.out());
        assertThat(run(file, "-q", "--only", "unresolved", "--draw", "5", "--seed", "4")
                        .out())
                .isNotEqualTo(once.out());
    }

    @Test
    void show_writesTheTurnsToBeRead() throws IOException {
        Run run = run(file("chats.csv", CHATS), "-q", "--only", "escalated", "--show");
        assertThat(run.out())
                .startsWith("== a: ended unresolved; escalated by 0.")
                .contains(
                        "\n1 customer: How can I change my plan?\n2 agent: You cannot.\n3 customer: This is ridiculous");
    }

    @Test
    void show_writesTheTurnsInTheOrderOfTheState() throws IOException {
        String header = "conversation_id,turn,role,text\n";
        StringBuilder rows = new StringBuilder(header);
        for (int turn = 2; turn <= 18; turn++) {
            rows.append("a,").append(turn).append(",agent,Reply ").append(turn).append(".\n");
        }
        rows.append("a,18,agent,Reply 18.\na,1,customer,Hello there.\n");
        Run run = run(file("late.csv", rows.toString()), "--show");

        assertThat(run.err()).contains("more than fifteen places behind where they belong, taken where they stand: 1;");
        // the window holds sixteen of the nineteen rows: three have been heard when the last one comes
        assertThat(run.out())
                .contains(
                        "\n1 agent: Reply 2.\n2 agent: Reply 3.\n3 agent: Reply 4.\n4 customer: Hello there.\n5 agent: Reply 5.\n");
    }

    @Test
    void show_numbersTheTurnsAsTheStateDoes() throws IOException {
        String rows = """
                conversation_id,role,timestamp,text
                a,customer,2026-03-02T09:00:00Z,Hello there.
                a,customer,2026-03-02T09:00:00Z,Hello there.
                a,agent,2026-03-02T09:01:00Z,Hello.
                """;
        assertThat(run(file("chats.csv", rows), "-q", "--show").out())
                .contains("\n1 customer: Hello there.\nduplicate customer: Hello there.\n2 agent: Hello.\n");
    }

    @Test
    void severalCustomers_areToldApartByTheirAuthors() throws IOException {
        String rows = """
                conversation_id,turn,role,author,text
                a,2,customer,Bo,This is ridiculous!
                a,1,customer,Ann,Where is my parcel?
                a,3,agent,Cy,It is on its way.
                a,4,customer,Ann,"Brilliant, thank you so much!"
                a,5,customer,,Bye.
                """;
        Run run = run(file("chats.csv", rows));
        assertThat(column(run, "turns")).containsExactly("5");
        assertThat(column(run, "customer_turns")).containsExactly("3");
        assertThat(column(run, "ended")).containsExactly("satisfied");
        assertThat(run.err()).contains("further people who write as customers, taken as nobody's: 1;");
        assertThat(run(file("chats.csv", rows), "-q", "--show").out())
                .contains("\n2 customer (another person): This is ridiculous!\n");

        Path other = file("other.csv", rows.replace("author", "writer"));
        assertThat(column(run(other, "-q"), "customer_turns")).containsExactly("4");
        assertThat(column(run(other, "-q", "--author-column", "writer"), "customer_turns"))
                .containsExactly("3");
        assertWrong(run(other, "--author-column", "who"), "has 5 columns, none of the name that --author-column says");
    }

    @Test
    void absurdTimes_areJumpsAndTheStateCanBeReadAgain() throws IOException {
        String rows = """
                {"thread":"a","time":"9999-12-31T23:59:59Z","text":"Hello there."}
                {"thread":"a","time":"-999999999-01-01T00:00:00Z","text":"Hello there."}
                {"thread":"a","time":"+999999999-12-31T23:59:59Z","text":"Hello there."}
                """;
        Run run = run(file("chats.jsonl", rows), "-q", "--state");
        assertThat(run.code()).isZero();
        String state = run.out()
                .substring(run.out().indexOf("\"state\":") + 8, run.out().length() - 2);
        assertThat(ConversationState.parse(state).clockJumps()).isEqualTo(2);
        assertThat(state)
                .contains("[0,-1099511627776,")
                .contains("[0,253402300799,")
                .contains("[0,1099511627776,");
    }

    @Test
    void botsAndNotesOfTheSystem_areKnown() throws IOException {
        Run run = run(file("chats.csv", "conversation_id,role,text\na,bot,Hello.\na,system,Chat begins.\n"));
        assertThat(column(run, "agent_turns")).containsExactly("1");
        assertThat(run.err()).doesNotContain("not known");
    }

    @Test
    void noRows_areSaidInsteadOfATable() throws IOException {
        Run run = run(file("chats.csv", "conversation_id,role,text\n"));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "0 conversations, 0 turns\nNo row belongs to a conversation, so there is nothing to tell.\n");
    }

    @Test
    void duplicatesAndUnknownRoles_areCounted() throws IOException {
        String rows = """
                id,conversation_id,role,timestamp,text
                1,a,customer,2026-03-02T09:00:00Z,Hello?
                1,a,customer,2026-03-02T09:00:00Z,Hello?
                1,a,customer,2026-03-02T09:00:05Z,Hello?
                2,a,pigeon,2026-03-02T09:01:00Z,Coo.
                3,,customer,2026-03-02T09:01:00Z,Hello?
                """;
        Run run = run(file("chats.csv", rows));
        assertThat(run.err())
                .contains("rows without a conversation, left out: 1")
                .contains("rows whose role is empty or not known, taken as nobody's: 1");
        assertThat(column(run, "turns")).containsExactly("3");
        assertThat(column(run, "duplicates")).containsExactly("1");
        assertThat(column(run(file("chats.csv", rows), "-q", "--agent", "pigeon"), "agent_turns"))
                .containsExactly("1");
    }

    @Test
    void idsThatLookLikeFormulas_getAnApostropheUnlessRaw() throws IOException {
        Path file = file("chats.csv", "conversation_id,role,text\n=1+1,customer,Hello there.\n");
        assertThat(column(run(file, "-q"), "conversation_id")).containsExactly("'=1+1");
        assertThat(column(run(file, "-q", "--raw"), "conversation_id")).containsExactly("=1+1");
    }

    @Test
    void rejectedRow_endsWithThree() throws IOException {
        Run run = run(file("chats.csv", "conversation_id,role,text\na,customer\na,customer,Hello there.\n"), "-q");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).contains("row 1, line 2 rejected");
        assertThat(column(run, "turns")).containsExactly("1");
    }

    @Test
    void wrongUse_isToldAndEndsWithTwo() throws IOException {
        Path noColumn = file("messages.csv", "role,text\ncustomer,Hello there.\n");
        assertWrong(run(noColumn), "tell conversations apart");
        assertWrong(run(file("lines.txt", "Hello there.\n")), "conversations need columns");
        assertWrong(run(file("chats.csv", CHATS), "--draw", "0"), "--draw must be at least 1 (got 0)");
        assertWrong(Run.of("conversations"), "name a file");
        assertWrong(Run.of("conversations", "-", "-f", "csv", "--show"), "--show reads its input twice");
        Path chats = file("chats.csv", CHATS);
        assertWrong(run(chats, "--customer", "x", "--agent", "X"), "(got x for --customer and for --agent)");
        assertWrong(
                run(chats, "--lexicon", "replies"),
                "--lexicon must have frustration, urgency or satisfaction, to hear customers with (got replies with [empathy");
        assertWrong(run(chats, "-o", chats.toString()), "--output is also an input");
        assertWrong(run(chats, "--summary", chats.toString()), "--summary is also an input");
    }

    private static void assertWrong(Run run, String message) {
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }
}

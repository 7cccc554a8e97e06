package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void sample_becomesAPage() {
        Path page = folder.resolve("report.html");

        Run run = Run.of("report", "--sample", "--by", "role", "-o", page.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("undertone: .*report.html shows \\d+ messages\n");
        assertThat(page)
                .content()
                .startsWith("<!doctype html>")
                .contains("retail-lamp", "The strongest messages", "agent", "<br>ended ");
    }

    @Test
    void roles_othersAreNotScored() throws IOException {
        Path in =
                Files.writeString(folder.resolve("a.csv"), "role,text\nagent,this is awful\ncustomer,this is awful\n");
        Path page = folder.resolve("report.html");

        Run run = Run.of("report", in.toString(), "--roles", "Customer", "-o", page.toString(), "--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(page).content().contains("2 messages, 1 of them scored (not scored: other-role 1)");
    }

    @Test
    void rejectedRow_endsWithThreeAndIsCounted() throws IOException {
        Path in = Files.writeString(folder.resolve("a.csv"), "id,text\n1,this is awful\n2\n");
        Path page = folder.resolve("report.html");

        assertThat(Run.of("report", in.toString(), "-o", page.toString()).code())
                .isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(page).content().contains("1 row could not be read");
    }

    @Test
    void deep_opinionsDriveScoresAndThePageNamesTheModel() throws IOException {
        Path in = Files.writeString(
                folder.resolve("a.csv"), "conversation_id,role,text\n1,customer,this is awful\n1,agent,the lamp\n");
        Path page = folder.resolve("report.html");

        Run run = InstalledModel.run(folder, "report", "--deep=always", in.toString(), "-o", page.toString());

        assertThat(run.err()).startsWith("undertone: loading the sentiment model fake ...\n");
        assertThat(run.code()).isZero();
        assertThat(page).content().contains("and the sentiment model corenlp-treeless.", "most-negative");
    }

    @Test
    void conversationsUnderOtherNames_heard() throws IOException {
        Path in = Files.writeString(folder.resolve("a.csv"), """
                case no,role,who,text
                kettle,buyer,1,Where is the lid of my kettle?
                kettle,shop,9,It is on its way.
                kettle,passer-by,2,This is awful and I am furious!
                kettle,buyer,1,It is here. Thank you so much!
                """);
        Path page = folder.resolve("report.html");

        Run run = Run.of(
                "report",
                in.toString(),
                "--conversation-column",
                "case no",
                "--author-column",
                "who",
                "--customer",
                "buyer,passer-by",
                "--agent",
                "shop",
                "-o",
                page.toString());

        assertThat(run.code()).isZero();
        assertThat(page)
                .content()
                .contains(
                        "<p>The one conversation: the scored turns",
                        "<h3>kettle</h3>",
                        "as customers, taken as nobody&#39;s: 1.")
                .doesNotContain("role is empty or not known");
    }

    @Test
    void conversationColumnThatIsMissing_wrongUse() throws IOException {
        Path in = Files.writeString(folder.resolve("a.csv"), "id,text\n1,this is awful\n");
        Path page = folder.resolve("report.html");

        Run run = Run.of("report", in.toString(), "--conversation-column", "case", "-o", page.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .contains("none of the columns that tell conversations apart (case, which --conversation-column says)");
        assertThat(page).doesNotExist();
    }

    @Test
    void rolesWithoutConversations_wrongUse() throws IOException {
        Path in = Files.writeString(folder.resolve("a.csv"), "id,text\n1,this is awful\n");

        Run run = Run.of(
                "report",
                in.toString(),
                "--customer",
                "buyer",
                "-o",
                folder.resolve("r.html").toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("name it with --conversation-column");
    }

    @Test
    void semicolonsRowsWithoutConversationAndRolesOfNobody_told() throws IOException {
        Path in = Files.writeString(folder.resolve("a.csv"), """
                thread;role;text
                a;customer;Where is the lid of my kettle?
                ;customer;Where is it?
                """);
        Path page = folder.resolve("report.html.gz");

        Run run = Run.of("report", in.toString(), "--delimiter", ";", "--roles", "buyer", "-o", page.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: no row has a role that --roles names", "shows 2 messages");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(page))) {
            assertThat(packed).asString(StandardCharsets.UTF_8).contains("Rows without a conversation, left out: 1.");
        }
    }

    @Test
    void pageThatCannotBe_wrongUse() throws IOException {
        Path in = Files.writeString(folder.resolve("a.csv"), "id,text\n1,this is awful\n");
        String page = folder.resolve("report.html").toString();

        assertThat(Run.of("report", in.toString()).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("report", in.toString(), "-o", in.toString()).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("report", "-o", page).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("report", "--sample", in.toString(), "-o", page).code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("report", in.toString(), "--by", "channel", "-o", page)
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("report", in.toString(), "-o", "-").err()).contains("--output must name a file (got -)");
        assertThat(Path.of(page)).doesNotExist();
    }
}

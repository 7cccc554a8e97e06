package dev.undertone.cli;

import dev.undertone.batch.conversation.ToneChat;
import dev.undertone.batch.rows.WrongUseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undertone tone-chat}: a request in Watson Tone Analyzer's shape in, a response in its shape out. */
@Command(
        name = "tone-chat",
        description =
                "Answers a request of the shape of Watson Tone Analyzer's tone_chat, {\"utterances\":[{\"text\":…,"
                        + "\"user\":…}]}, in the shape of its response.",
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"utterances\":[{\"text\":\"Third time I ask!\",\"user\":\"customer\"}]}' | undertone tone-chat",
            ""
        })
final class ToneChatCommand extends UsualCommand {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The request. Left out, or -: standard input.")
    private @Nullable Path request;

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Option(
            names = "--agents",
            paramLabel = "FOLDER",
            description =
                    "The lexicon whose dimension empathy tells which utterances of agents are sympathetic; replies is the bundled"
                            + " one. Left out: none.")
    private @Nullable Path agents;

    @Option(
            names = "--limits",
            description =
                    "Keep the service's limits: 50 utterances, the rest with a warning; 500 characters, or else an error.")
    private boolean limits;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write the response to a file, packed if its name ends with .gz or .zst. It appears when it is complete.")
    private @Nullable Path output;

    ToneChatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path agentsFolder = agents;
        ToneChat chat = new ToneChat(
                lexicon.customers(), agentsFolder == null ? null : LexiconOption.analyzer(agentsFolder), limits);
        Path from = request;
        boolean standard = from == null || from.toString().equals("-");
        if (from != null && !standard && Files.isDirectory(from)) {
            throw new WrongUseException("the request must be a file" + PlainWord.got(from.toString()));
        }
        Path to = output;
        if (from != null && !standard && to != null && Files.exists(to) && Files.isSameFile(from, to)) {
            throw new WrongUseException("--output is also the request; name another file");
        }
        try (InputStream in = from == null || standard ? console.in() : Files.newInputStream(from);
                Output target = to == null ? Output.standard(console.out()) : Output.packed("--output", to)) {
            chat.answer(in, target.stream());
            target.finish();
        }
        return ExitCode.DONE;
    }
}

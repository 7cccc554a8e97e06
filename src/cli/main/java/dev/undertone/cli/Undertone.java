package dev.undertone.cli;

import dev.undertone.cli.show.HelpText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The command {@code undertone} itself: without a subcommand it only says what there is. */
@Command(
        name = "undertone",
        description = "Says how much frustration, urgency and satisfaction a customer's message expresses, and which"
                + " words say so.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        headerHeading = "%n",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nTry:%n",
        footer = {
            "  undertone explain \"Third time I ask. My flight leaves in an hour!\"",
            "  undertone score --sample",
            "  undertone score tickets.csv --output scored.csv",
            "  undertone report --sample --roles customer --output report.html",
            "  undertone help score",
            "",
            "Exit codes: 0 done, 1 a fault of Undertone, 2 wrong use, a faulty lexicon or faulty labels,",
            "3 done but some rows were rejected, 4 input or output failed.",
            ""
        })
public final class Undertone implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Undertone() {}

    /**
     * Runs one command line.
     *
     * @param console what to talk to
     * @param args the words after {@code undertone}
     * @return the {@link ExitCode}
     */
    public static int run(Console console, String... args) {
        FirstFailure target = new FirstFailure(console.out());
        PrintWriter out = new PrintWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), false);
        int code = commandLine(console).setOut(out).setErr(console.err()).execute(ExplainCommand.withDashes(args));
        // A PrintWriter keeps quiet about a full disk or a closed pipe until it is asked.
        if (out.checkError()) {
            IOException failure = target.failure();
            if (failure == null || !Failures.isClosedPipe(failure)) {
                console.err().println("undertone: cannot write to standard output");
            }
            return ExitCode.INPUT_OUTPUT;
        }
        return code;
    }

    static CommandLine commandLine(Console console) {
        CommandLine lexicon = new CommandLine(new LexiconCommand())
                .addSubcommand(new LexiconCheckCommand())
                .addSubcommand(new LexiconFitCommand())
                .addSubcommand(new LexiconSuggestCommand(console));
        CommandLine command = new CommandLine(new Undertone())
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ConversationsCommand(console))
                .addSubcommand(new ToneChatCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(lexicon)
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new HelpCommand());
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, Undertone::footer);
        return command.setHelpSectionMap(command.getHelpSectionMap())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.palette().coloured() ? Ansi.ON : Ansi.OFF))
                // What pipes the help on often shows it in 80 columns.
                .setUsageHelpWidth(console.terminal() ? Math.min(Math.max(console.columns(), 80), 110) : 80)
                // A message may begin with an @; that does not make it a file of arguments.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::handleWrongUse)
                .setExecutionExceptionHandler(new Failures());
    }

    private static String footer(CommandLine.Help help) {
        UsageMessageSpec usage = help.commandSpec().usageMessage();
        return HelpText.filled(usage.footer(), usage.width());
    }

    @Override
    public void run() {
        throw new NothingNamedException(spec.commandLine(), "name a command");
    }
}

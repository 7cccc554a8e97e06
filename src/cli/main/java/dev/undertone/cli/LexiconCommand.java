package dev.undertone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code undertone lexicon}: the home of what can be done with a lexicon. */
@Command(
        name = "lexicon",
        description = "Works on a lexicon: see its subcommands.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class LexiconCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new NothingNamedException(spec.commandLine(), "name what to do with the lexicon");
    }
}

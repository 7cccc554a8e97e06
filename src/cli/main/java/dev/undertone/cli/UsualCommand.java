package dev.undertone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What all commands that do something have in common: how their help looks, and an {@link ExitCode} as result. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nInput:%n",
        optionListHeading = "%nOptions:%n")
abstract class UsualCommand implements Callable<Integer> {}

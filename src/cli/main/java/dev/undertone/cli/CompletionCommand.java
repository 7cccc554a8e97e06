package dev.undertone.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undertone completion}: a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script that lets your shell complete commands and options.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nFor the running shell:%n",
        footer = {
            "  bash:  source <(undertone completion bash)",
            "  zsh:   source <(undertone completion zsh)",
            "To keep it, put that line into ~/.bashrc or ~/.zshrc."
        })
final class CompletionCommand implements Runnable {
    enum Shell {
        bash,
        zsh
    }

    @Parameters(index = "0", paramLabel = "bash|zsh", description = "The shell.")
    private Shell shell = Shell.bash;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        if (shell == Shell.zsh) {
            spec.commandLine().getOut().println("autoload -Uz compinit bashcompinit && compinit && bashcompinit");
        }
        spec.commandLine()
                .getOut()
                .println(AutoComplete.bash("undertone", spec.root().commandLine()));
    }
}

package dev.undertone.cli;

/** Where the process begins. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its {@link ExitCode}.
     *
     * @param args the words after {@code undertone}
     */
    public static void main(String[] args) {
        System.exit(Undertone.run(Console.ofProcess(), args));
    }
}

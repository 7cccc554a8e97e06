package dev.undertone.cli;

import dev.undertone.cli.show.Palette;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What the command talks to. The output is raw on purpose: {@link System#out} swallows write errors, so that a full disk
 * would look like success.
 *
 * @param in standard input
 * @param out standard output; nobody closes it
 * @param err standard error
 * @param terminal whether standard output is a terminal
 * @param palette colours for the terminal, or none
 * @param columns the width to fill when something is laid out for people
 */
public record Console(
        InputStream in, OutputStream out, PrintWriter err, boolean terminal, Palette palette, int columns) {

    /**
     * Returns the console of this process. Text is UTF-8 whatever the locale.
     *
     * @return the console of this process
     */
    public static Console ofProcess() {
        boolean terminal = Terminal.isOutput();
        return new Console(
                // Buffered, because FileInputStream.readNBytes asks for the position, and a pipe has none.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                terminal,
                Terminal.wantsColour(terminal, System.getenv()) ? Palette.COLOUR : Palette.PLAIN,
                Terminal.columns(System.getenv()));
    }
}
